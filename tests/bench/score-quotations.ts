import type { Span } from '../../src/core/text/span.ts';
import type { Article } from './articles.ts';

const quoteMark = /["“”„«»]/;
/** Not part of what is quoted, whoever marks it: marks at the ends, and the space beside them. */
const edge = /[\s"“”„«»‘’',.;:!?—–()[\]-]/;

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How many of the quoted contents are found exactly, quotation marks and end punctuation ignored. */
export function scoreQuotations(articles: readonly Article[], found: readonly (readonly Span[])[]): Score {
  let [right, given, wanted] = [0, 0, 0];
  for (const [index, { text, contents = [] }] of articles.entries()) {
    const gold = listQuoted(text, contents);
    const mine = listQuoted(text, found[index] ?? []);
    right += [...mine].filter((span) => gold.has(span)).length;
    given += mine.size;
    wanted += gold.size;
  }
  const [precision, recall] = [right / given || 0, right / wanted || 0];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) || 0 };
}

/** Those that stand between quotation marks, without what is at their ends. */
function listQuoted(text: string, spans: readonly Span[]): ReadonlySet<string> {
  const quoted = new Set<string>();
  for (const span of spans) {
    const [start, end] = trim(text, span);
    if (start < end && opens(text, start) && closes(text, end)) quoted.add(`${start}-${end}`);
  }
  return quoted;
}

function trim(text: string, [start, end]: Span): Span {
  let [from, to] = [start, end];
  while (from < to && edge.test(text.charAt(from))) from += 1;
  while (to > from && edge.test(text.charAt(to - 1))) to -= 1;
  return [from, to];
}

function opens(text: string, start: number): boolean {
  return isMark(text, start - 1) || (/\s/.test(text.charAt(start - 1)) && isMark(text, start - 2));
}

function closes(text: string, end: number): boolean {
  return [end, end + 1, end + 2].some(
    (at) => isMark(text, at) && [...text.slice(end, at)].every((mark) => edge.test(mark)),
  );
}

function isMark(text: string, at: number): boolean {
  return quoteMark.test(text.charAt(at)) || text.slice(at, at + 2) === "''" || text.slice(at - 1, at + 1) === "''";
}
