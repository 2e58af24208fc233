import type { Span } from '../text/span.ts';
import { type Dateline, findDateline } from './find-dateline.ts';
import { foldWords } from './fold-words.ts';
import type { Found } from './heading.ts';
import { findOutletByName } from './known-outlets.ts';
import { listParagraphs } from './list-units.ts';
import { type HeadingField, readHeadingLine } from './read-heading-line.ts';
import type { Aside } from './set-aside.ts';

interface Head {
  readonly headline: Found | null;
  readonly fields: readonly HeadingField[];
  readonly dateline: Dateline | null;
  readonly spans: readonly Span[];
  /** Where the report's copy begins. */
  readonly end: number;
}

/** A page with more lines above its copy has not been tidied, and is left to the user. */
const mostLines = 12;

/** What stands above the copy. `told` is the headline that the page gives apart from the text. */
export function readHead(text: string, asides: readonly Aside[], told: string | null): Head {
  const lines = listCopyLines(text, asides);
  const fields: HeadingField[] = [];
  const spans: Span[] = [];
  let headline: Found | null = null;
  for (const [index, line] of lines.slice(0, mostLines).entries()) {
    const read = readHeadingLine(text, line);
    if (read !== null) {
      fields.push(...read);
      headline ??= findLabelled(read);
    } else if (headline === null && isHeadline(text, lines, index, told) && !isKicker(text, lines, index, told)) {
      headline = takeHeadline(text, line, fields);
    } else if (headline !== null && isWithinHeading(text, lines, index)) {
      fields.push({ kind: 'other', span: line });
    } else if (headline !== null || !isKicker(text, lines, index, told)) {
      return { headline, fields, dateline: findDateline(text, afterAsides(text, line, asides)), spans, end: line[0] };
    }
    spans.push(line);
  }
  return { headline, fields, dateline: null, spans, end: lines[mostLines]?.[0] ?? text.length };
}

interface Tail {
  readonly fields: readonly HeadingField[];
  readonly spans: readonly Span[];
}

/** "Source: …" and a link, below the copy that begins at `from`. */
export function readTail(text: string, asides: readonly Aside[], from: number): Tail {
  const lines = listCopyLines(text, asides).filter(([start]) => start > from);
  const fields: HeadingField[] = [];
  const spans: Span[] = [];
  for (const line of lines.slice(-4).reverse()) {
    const read = readHeadingLine(text, line);
    if (read === null) break;
    fields.unshift(...read);
    spans.unshift(line);
  }
  return { fields, spans };
}

/** Of "Sign up.BEIRUT (Reuters) - …" what begins after the box. */
function afterAsides(text: string, [start, end]: Span, asides: readonly Aside[]): Span {
  let from = start;
  for (const { span } of asides) if (span[0] <= from && span[1] > from) from = span[1];
  while (from < end && /\s/.test(text[from] ?? '')) from += 1;
  return [from, end];
}

/** Paragraphs of which something is left when the asides are taken away. */
function listCopyLines(text: string, asides: readonly Aside[]): readonly Span[] {
  const endOfAside = new Map(asides.map(({ span: [start, end] }) => [start, end]));
  return listParagraphs(text).filter(([start, end]) => endOfAside.get(start) !== end);
}

const longestHeadline = 250;

function isHeadline(text: string, lines: readonly Span[], index: number, told: string | null): boolean {
  const span = lines[index];
  if (span === undefined || span[1] - span[0] > longestHeadline) return false;
  const line = text.slice(...span);
  if (told !== null) return isSameHeadline(line, told);
  if (endsLikeCopy.test(line) || findDateline(text, span) !== null) return false;
  const words = foldWords(line).length;
  return words >= 2 && words <= 35 && /\p{L}/u.test(line) && isCopyAfter(text, lines, index + 1);
}

const endsLikeCopy = /[.…,;:؟،؛][\s"”’')\]»]*$/u;

/** A page's own title may have the outlet's name before or after. */
function isSameHeadline(line: string, told: string): boolean {
  const [inText, inPage] = [line, told].map((each) => foldWords(each).join(' '));
  if (inText === undefined || inPage === undefined || inText === '') return false;
  return (
    inText === inPage || (inText.includes(' ') && (inPage.startsWith(`${inText} `) || inPage.endsWith(` ${inText}`)))
  );
}

function isCopyAfter(text: string, lines: readonly Span[], from: number): boolean {
  return lines.slice(from, from + mostLines).some(([start, end]) => {
    return end - start > longestHeadline || /\p{L}[^.]* [^.]*[.!?؟]["”’')\]»]*$/u.test(text.slice(start, end));
  });
}

/** "Middle East", "BREAKING": names the section, above the headline. */
function isKicker(text: string, lines: readonly Span[], index: number, told: string | null): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line === undefined || next === undefined || line[1] - line[0] > 40) return false;
  const kicker = text.slice(...line);
  if (endsLikeCopy.test(kicker) || foldWords(kicker).length > 3 || readHeadingLine(text, next) !== null) return false;
  return isHeadline(text, lines, index + 1, told) && foldWords(text.slice(...next)).length > 3;
}

/** "Jane Doe", "Levant Wire": who that is nobody says, but the date or the link comes after it. */
function isWithinHeading(text: string, lines: readonly Span[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || line[1] - line[0] > 80) return false;
  const words = text.slice(...line);
  if (endsLikeCopy.test(words) || /[.!?؟]["”’')\]»]*$/u.test(words) || findDateline(text, line) !== null) return false;
  return lines.slice(index + 1, index + 3).some((next) => readHeadingLine(text, next) !== null);
}

const withOutlet = /^(.*\S)\s+[|–—-]\s+([^|–—]+)$/u;

function takeHeadline(text: string, [start, end]: Span, fields: HeadingField[]): Found {
  const line = text.slice(start, end);
  const [, title, name] = withOutlet.exec(line) ?? [];
  const outlet = name === undefined ? null : findOutletByName(name);
  if (title === undefined || outlet === null) return { value: line, span: [start, end], how: 'stated' };
  fields.push({
    kind: outlet.isAgency ? 'agency' : 'outlet',
    value: outlet.name,
    span: [end - (name?.length ?? 0), end],
  });
  return { value: title, span: [start, start + title.length], how: 'stated' };
}

function findLabelled(fields: readonly HeadingField[]): Found | null {
  const field = fields.find(({ kind }) => kind === 'headline');
  return field?.kind === 'headline' ? { value: field.value, span: field.span, how: 'stated' } : null;
}
