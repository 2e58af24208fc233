import type { Attribution } from '../core/attribution/attribution.ts';
import { decodeText } from '../core/model/decode-json.ts';
import type { Parsed, Problem } from '../core/model/problem.ts';
import { readTextLines, type TextLine } from './extract-lines.ts';
import { printAttributions } from './print-attributions.ts';
import { nameFile, readBytes } from './read-bytes.ts';

type Extract = (text: string) => readonly Attribution[];

/** What is to be printed, in parts. All of the input is read before the first of them: bad input prints none. */
export async function extractFile(path: string, form: 'json' | 'jsonl' | 'people'): Promise<Parsed<Iterable<string>>> {
  const problems: Problem[] = [];
  const bytes = readBytes(path, problems);
  if (bytes === undefined) return { ok: false, problems };
  const decoded = decodeText(bytes, form === 'jsonl' ? 'drop mark' : 'keep mark');
  if (!decoded.ok) return inFile(path, decoded.problems);
  if (form !== 'jsonl') return { ok: true, value: [printText(decoded.value, await loadExtract(), form)] };
  const lines = readTextLines(decoded.value);
  return lines.ok ? { ok: true, value: printLines(lines.value, await loadExtract()) } : inFile(path, lines.problems);
}

function inFile(path: string, problems: readonly Problem[]): Parsed<never> {
  return { ok: false, problems: problems.map((problem) => ({ file: nameFile(path), ...problem })) };
}

/** The part-of-speech model is a megabyte: no other command loads it. */
async function loadExtract(): Promise<Extract> {
  const { createExtractor } = await import('../core/attribution/extract.ts');
  return createExtractor().extract;
}

function printText(text: string, extract: Extract, form: 'json' | 'people'): string {
  const attributions = extract(text);
  return form === 'json' ? `${JSON.stringify({ attributions }, null, 2)}\n` : printAttributions(text, attributions);
}

function* printLines(lines: readonly TextLine[], extract: Extract): Iterable<string> {
  for (const { id, text } of lines) yield `${JSON.stringify({ id, attributions: extract(text) })}\n`;
}
