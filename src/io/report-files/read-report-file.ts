import type { HeadingHints } from '../../core/intake/heading.ts';
import { decodeText } from './decode-text.ts';
import { mostText, type ReadFile, readReportHtml, readWholePage } from './read-report-html.ts';
import { readSavedPage } from './read-saved-page.ts';
import { tellFileKind } from './tell-file-kind.ts';
import { listZipContents } from './zip-contents.ts';

const mebibyte = 1024 * 1024;
const mostBytes = 20 * mebibyte;
/** What a docx may come to unpacked: one made to fill the memory packs a thousand to one. */
const mostUnpacked = 100 * mebibyte;

/** The text of a report in a file: plain text, a page, or a Word document. What it is, its bytes say; the name only where they do not. */
export async function readReportFile(file: Blob & { readonly name?: string }): Promise<ReadFile> {
  if (file.size > mostBytes) return { problem: 'too-large' };
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { problem: 'unreadable' };
  }
  if (bytes.length === 0) return { problem: 'empty' };
  const kind = tellFileKind(bytes);
  switch (kind) {
    case 'zip':
      return readDocx(bytes);
    case 'text':
      return readText(bytes, (file.name ?? '').toLowerCase(), file.type.toLowerCase());
    default:
      return { problem: kind };
  }
}

async function readText(bytes: Uint8Array, name: string, type: string): Promise<ReadFile> {
  const charset = /charset="?([^";\s]+)/.exec(type)?.[1] ?? null;
  const start = String.fromCharCode(...bytes.subarray(0, 4096));
  if (/\.mht(?:ml)?$/.test(name) || (/^[\w-]+: /.test(start) && /^content-type:\s*multipart\/related/im.test(start))) {
    return readMhtml(bytes);
  }
  const isPage =
    /\.x?html?$|\.xht$/.test(name) || /^(?:text\/html|application\/xhtml)/.test(type) || looksLikePage.test(start);
  const text = decodeText(bytes, charset ?? (isPage ? findMetaCharset(start) : null));
  if (isPage) return readReportHtml(text);
  if (text.trim() === '') return { problem: 'empty' };
  if (/^\s*\{/.test(text) && text.includes('"schemaVersion"')) return { problem: 'case-file' };
  if (name.endsWith('.json')) return { problem: 'unknown-kind' };
  return text.length > mostText ? { problem: 'too-large' } : { text, hints: {} };
}

const looksLikePage =
  /^(?:\xef\xbb\xbf)?\s*(?:<!--[^>]{0,500}-->\s*)?(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html|head|body)\b/i;

function findMetaCharset(start: string): string | null {
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ?? null;
}

async function readMhtml(bytes: Uint8Array): Promise<ReadFile> {
  const saved = readSavedPage(bytes);
  if (saved === null) return { problem: 'damaged' };
  const read = await readReportHtml(saved.html);
  if ('problem' in read || saved.url === null) return read;
  const hints: HeadingHints = { url: saved.url, ...read.hints };
  return { text: read.text, hints };
}

async function readDocx(bytes: Uint8Array<ArrayBuffer>): Promise<ReadFile> {
  const contents = listZipContents(bytes);
  if (contents === null) return { problem: 'damaged' };
  if (!contents.names.includes('word/document.xml')) return { problem: 'unknown-kind' };
  if (contents.unpacked > mostUnpacked) return { problem: 'too-large' };
  const html = await convertDocx(bytes.buffer);
  return typeof html === 'string' ? readWholePage(html) : html;
}

/** Mammoth comes only when a Word document does. */
async function convertDocx(
  arrayBuffer: ArrayBuffer,
): Promise<string | { readonly problem: 'part-missing' | 'damaged' }> {
  const loaded = await import('mammoth').catch(() => null);
  if (loaded === null) return { problem: 'part-missing' };
  const { default: mammoth } = loaded;
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    return (await mammoth.convertToHtml({ arrayBuffer }, { convertImage })).value;
  } catch {
    return { problem: 'damaged' };
  }
}
