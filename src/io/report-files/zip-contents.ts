/** The names in a zip file and the bytes that they come to unpacked; null if its list cannot be read. */
interface ZipContents {
  readonly names: readonly string[];
  readonly unpacked: number;
}

const endOfList = 0x06054b50;
const entryOfList = 0x02014b50;
/** The end of the list is followed by a comment of at most so many bytes. */
const longestComment = 0xffff;

/** Read off the list at the file's end, without unpacking. */
export function listZipContents(bytes: Uint8Array): ZipContents | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const names: string[] = [];
  let unpacked = 0;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entryOfList) return null;
    const nameLength = view.getUint16(at + 28, true);
    unpacked += view.getUint32(at + 24, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, unpacked };
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) {
    if (view.getUint32(at, true) === endOfList) return at;
  }
  return null;
}
