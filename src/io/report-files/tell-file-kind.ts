/** `zip` may be a Word document; `text` may be a page. */
type FileKind = 'zip' | 'text' | 'pdf' | 'image' | 'old-word' | 'unknown-kind';

/** By the bytes that a kind of file begins with. */
const signatures: readonly (readonly [FileKind, string])[] = [
  ['pdf', '%PDF-'],
  ['zip', 'PK\x03\x04'],
  ['image', '\x89PNG'],
  ['image', '\xff\xd8\xff'],
  ['image', 'GIF8'],
  ['image', 'BM'],
  ['image', 'II*\0'],
  ['image', 'MM\0*'],
  ['image', '\0\0\x01\0'],
  ['old-word', '\xd0\xcf\x11\xe0'],
  ['unknown-kind', '{\\rtf'],
  ['unknown-kind', 'bplist00'],
  ['unknown-kind', '\x1f\x8b'],
];

export function tellFileKind(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  if (/^RIFF....WEBP/s.test(start) || /^....ftyp(?:avif|heic|heix|mif1)/s.test(start)) return 'image';
  const found = signatures.find(([, signature]) => start.startsWith(signature));
  // A report may begin with "BM".
  if (found !== undefined && (found[1] !== 'BM' || hasControls(bytes))) return found[0];
  return hasControls(bytes) && !isUtf16(bytes) ? 'unknown-kind' : 'text';
}

/** Bytes that no text has. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes
    .subarray(0, 4096)
    .some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b) || (byte > 0x1b && byte < 0x20));
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 512);
  return (
    sample.filter((byte) => byte === 0).length > sample.length * 0.3 && sample.every((byte) => byte === 0 || byte > 8)
  );
}
