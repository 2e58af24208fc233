import type { Span } from '../text/span.ts';
import { findOutletByName } from './known-outlets.ts';
import { type DateFound, readDates } from './read-dates.ts';

/** "DAMASCUS, May 4 (Reuters) - ": what stands before the first words of a wire's report. */
export interface Dateline {
  /** With the dash and the space after it. */
  readonly span: Span;
  readonly agency: { readonly value: string; readonly span: Span } | null;
  readonly date: DateFound | null;
}

const longestDateline = 120;
const dash = '[–—-]{1,2}(?=[\\s"“‘\'«])\\s*|:\\s+';
const place = "\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,40}(?:[,/] ?\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,40}){0,2}";
const date = '(?:[,.] ?(?<date>[\\p{L}\\d][\\p{L}\\d., ]{2,18}))?';
const agency = '(?<agency>[\\p{Lu}\\p{Lo}][\\p{L}\\p{N} .&/-]{1,30})';

const forms: readonly { readonly pattern: RegExp; readonly isKnownOnly?: true }[] = [
  { pattern: new RegExp(`^(?:${place}${date} ?)?\\(${agency}\\) ?(?:${dash})`, 'u') },
  { pattern: new RegExp(`^${place}, ${agency} ?(?:${dash})`, 'u'), isKnownOnly: true },
  { pattern: new RegExp(`^${agency} ?(?:${dash})`, 'u'), isKnownOnly: true },
  {
    pattern: new RegExp(
      `^(?:\\p{Lu}{3,}[\\p{Lu} .'’-]{0,30}(?:, \\p{Lu}[\\p{L} .'’-]{1,30})?)${date} ?(?:[–—]|--?(?= ))\\s*`,
      'u',
    ),
  },
];

/** At the beginning of the paragraph; null where it begins with copy. */
export function findDateline(text: string, [start, end]: Span): Dateline | null {
  const line = text.slice(start, Math.min(end, start + longestDateline));
  for (const { pattern, isKnownOnly } of forms) {
    const match = pattern.exec(line);
    if (match === null || match[0].length === end - start) continue;
    const { agency: named = '', date: dated = '' } = match.groups ?? {};
    if (isKnownOnly && findOutletByName(named) === null) continue;
    return {
      span: [start, start + match[0].length],
      agency: takeAgency(start + match[0].lastIndexOf(named), named.trimEnd()),
      date: readDateIn(text, start + match[0].indexOf(dated), dated),
    };
  }
  return null;
}

function takeAgency(at: number, named: string): Dateline['agency'] {
  if (named === '') return null;
  return { value: findOutletByName(named)?.name ?? named, span: [at, at + named.length] };
}

function readDateIn(text: string, from: number, dated: string): DateFound | null {
  const found = readDates(text.slice(from, from + dated.length))[0];
  if (found === undefined) return null;
  return { ...found, span: [from + found.span[0], from + found.span[1]] };
}
