import type { Parsed } from './problem.ts';

/** Pure and in every runtime, but not in the language's own library, so it is declared here. */
declare class TextDecoder {
  constructor(label: 'utf-8', options: { fatal: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

/** Bytes of a file to the JSON value in it. A UTF-8 byte order mark is passed over. */
export function decodeJson(bytes: Uint8Array): Parsed<unknown> {
  if (bytes.length === 0) return fail('a case file in JSON', 'an empty file');
  const decoded = decodeText(bytes, 'drop mark');
  return decoded.ok ? parseJson(decoded.value) : decoded;
}

/** With its byte order mark, if it has one, where offsets are to count it as the file does. */
export function decodeText(bytes: Uint8Array, mark: 'keep mark' | 'drop mark'): Parsed<string> {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: mark === 'keep mark' });
    return { ok: true, value: decoder.decode(bytes) };
  } catch {
    return fail('text in UTF-8; open the file in an editor and save it as UTF-8', describeEncoding(bytes));
  }
}

/** A JSON text to its value; a problem names line and column. */
export function parseJson(text: string): Parsed<unknown> {
  if (text.trim() === '') return fail('a case file in JSON', 'an empty file');
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return fail('JSON', describeJsonError(text, String(error)));
  }
}

function fail(expected: string, found: string): Parsed<never> {
  return { ok: false, problems: [{ path: '', expected, found }] };
}

function describeEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 ? 'UTF-16' : 'bytes that are not UTF-8 (Windows-1252 or Latin-1, perhaps)';
}

/** V8 names the position, or quotes ten characters to either side of it; other engines have their own words. */
function describeJsonError(text: string, message: string): string {
  const endsEarly = /^SyntaxError: (Unexpected end|Unterminated)/.test(message);
  const position = endsEarly ? text.length : findErrorPosition(text, message);
  if (position === undefined) return message.replace(/^SyntaxError: /, '');
  const before = text.slice(0, position).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
  if (endsEarly || position >= text.length) return `a file that ends in the middle, at ${place}`;
  return `${JSON.stringify(text.slice(position, position + 20))} at ${place}`;
}

function findErrorPosition(text: string, message: string): number | undefined {
  const named = /at position (\d+)[^"]*$/.exec(message)?.[1];
  if (named !== undefined) return Number(named);
  const quoted = /, (\.\.\.)?"([\s\S]*?)"(?:\.\.\.)? is not valid JSON$/.exec(message);
  const [, cut, excerpt = ''] = quoted ?? [];
  const at = text.indexOf(excerpt);
  if (excerpt === '' || at !== text.lastIndexOf(excerpt)) return undefined;
  const token = /Unexpected token '(.)'/u.exec(message)?.[1] ?? '';
  return cut === undefined ? text.indexOf(token, at) : at + 10;
}
