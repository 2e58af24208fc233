import { decodeText } from './decode-text.ts';

interface SavedPage {
  readonly html: string;
  /** The address that the page was saved from; null if the file does not say. */
  readonly url: string | null;
}

/** The first HTML part of a page saved in one file (`.mhtml`, RFC 2557); null if there is none. */
export function readSavedPage(bytes: Uint8Array): SavedPage | null {
  // One character a byte, so that each part can be decoded by its own encoding.
  const file = writeBytes(bytes).replace(/\r\n/g, '\n');
  const { headers, body } = splitHeaders(file);
  const boundary = /boundary="?([^";\n]+)"?/i.exec(headers.get('content-type') ?? '')?.[1];
  const parts = boundary === undefined ? [file] : body.split(`--${boundary}`).slice(1);
  for (const part of parts) {
    const found = readPart(part.replace(/^\n/, ''));
    if (found !== null) return { html: found, url: headers.get('snapshot-content-location') ?? null };
  }
  return null;
}

function readPart(part: string): string | null {
  const { headers, body } = splitHeaders(part);
  const type = headers.get('content-type') ?? '';
  if (!/^text\/html\b/i.test(type)) return null;
  const charset = /charset="?([^";\s]+)"?/i.exec(type)?.[1] ?? null;
  return decodeText(unpack(body, headers.get('content-transfer-encoding')?.toLowerCase() ?? ''), charset);
}

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

function splitHeaders(text: string): Part {
  const end = text.indexOf('\n\n');
  const lines = text
    .slice(0, Math.max(0, end))
    .replace(/\n[ \t]+/g, ' ')
    .split('\n');
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end < 0 ? '' : text.slice(end + 2) };
}

function unpack(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return takeBytes(decodeBase64(body));
  if (encoding !== 'quoted-printable') return takeBytes(body);
  const unfolded = body.replace(/=[ \t]*\n/g, '');
  return takeBytes(
    unfolded.replace(/=([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
  );
}

function decodeBase64(body: string): string {
  try {
    return atob(body.replace(/\s/g, ''));
  } catch {
    return '';
  }
}

const slice = 8192;

function writeBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += slice) pieces.push(String.fromCharCode(...bytes.subarray(at, at + slice)));
  return pieces.join('');
}

function takeBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (unit) => unit.charCodeAt(0));
}
