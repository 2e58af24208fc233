/**
 * A file's bytes as text. By its mark, else by the encoding it names (`named`), else as UTF-8
 * if it is that without a fault, else as the Windows page that its bytes look like.
 */
export function decodeText(bytes: Uint8Array, named: string | null = null): string {
  const marked = readMark(bytes);
  const label = marked ?? findKnownLabel(named);
  // A page names its encoding in bytes that any of these encodings reads alike, so UTF-8 without a fault is UTF-8.
  const text =
    marked === null
      ? (decodeStrictly(bytes, 'utf-8') ?? decodeAs(bytes, label ?? guessWindowsPage(bytes)))
      : decodeAs(bytes, marked);
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '');
}

function readMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return guessUtf16(bytes);
}

/** Half of the bytes of plain European text in UTF-16 are nothing, always the same half. */
function guessUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 4) return null;
  const empty = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = empty;
  const most = sample.length / 2;
  if (odd > most * 0.6 && even === 0) return 'utf-16le';
  return even > most * 0.6 && odd === 0 ? 'utf-16be' : null;
}

function decodeStrictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}

/** A label that the platform does not know is no label. */
function findKnownLabel(named: string | null): string | null {
  if (named === null) return null;
  try {
    return new TextDecoder(named.trim()).encoding;
  } catch {
    return null;
  }
}

/** Western text has a letter beyond ASCII here and there; Arabic and Hebrew consist of them, Hebrew of the last 27 alone. */
function guessWindowsPage(bytes: Uint8Array): string {
  let [letters, high, hebrew] = [0, 0, 0];
  for (const byte of bytes.subarray(0, 50_000)) {
    if (byte >= 0xc0) {
      high += 1;
      if (byte >= 0xe0 && byte <= 0xfa) hebrew += 1;
    } else if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) letters += 1;
  }
  if (high <= letters) return 'windows-1252';
  return hebrew > high * 0.95 ? 'windows-1255' : 'windows-1256';
}
