import type { PortableLesson } from '../core/lesson/lesson.ts';
import { parseLesson, writeLesson } from '../core/lesson/parse-lesson.ts';
import type { Parsed } from '../core/model/problem.ts';

/** A lesson with a large case in it has less; what unpacks to more is meant to fill the memory. */
const mostUnpackedBytes = 16 * 1024 * 1024;
const mostLetters = 8 * 1024 * 1024;

/** A lesson as letters, digits, "-" and "_", which an address holds as they are: deflated, in base64url (RFC 4648, 5). */
export async function packLesson(portable: PortableLesson): Promise<string> {
  const json = new Blob([JSON.stringify(writeLesson(portable))]);
  const packed = await gather(json.stream().pipeThrough(new CompressionStream('deflate-raw')), Number.MAX_VALUE);
  return writeBase64Url(packed ?? new Uint8Array());
}

/** What somebody sent: a lesson, or what is wrong with it. */
export async function unpackLesson(text: string): Promise<Parsed<PortableLesson>> {
  const packed = readBase64Url(text);
  if (packed === null) return refuse('the letters of a lesson link, all of them', describe(text));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  let bytes: Uint8Array | null;
  try {
    bytes = await gather(stream, mostUnpackedBytes);
  } catch {
    return refuse('the letters of a lesson link, all of them', describe(text));
  }
  if (bytes === null) return refuse('a lesson of at most 16 MB', 'more');
  try {
    return parseLesson(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return refuse('a lesson in JSON', 'something else');
  }
}

/** Null as soon as there is more than allowed: the rest is not unpacked. */
async function gather(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(read.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

function writeBase64Url(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x8000)
    letters.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  return btoa(letters.join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function readBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (text === '' || text.length > mostLetters || !/^[\w-]+$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

function refuse(expected: string, found: string): Parsed<never> {
  return { ok: false, problems: [{ path: '', expected, found }] };
}

function describe(text: string): string {
  return text === '' ? 'nothing' : `${text.length} letters that are none, or were cut`;
}
