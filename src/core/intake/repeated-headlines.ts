import type { Span } from '../text/span.ts';
import type { AsideReason } from './aside-patterns.ts';
import { foldWords } from './fold-words.ts';

interface Repeated {
  readonly span: Span;
  readonly reason: AsideReason;
}

const longestHeadline = 250;
const fewestWords = 3;
/** The outlet's name that a link's text has after the headline. */
const mostWordsAfter = 4;

/**
 * Lines that say again a line without a full stop that stood before: the report's own
 * headline, or that of another piece, which a page gives once as a picture's text and
 * once as a link's. The first of the two is left: it may be the report's headline.
 */
export function findRepeatedHeadlines(
  text: string,
  paragraphs: readonly Span[],
  asides: readonly { readonly span: Span; readonly reason: AsideReason }[],
): readonly Repeated[] {
  const taken = new Map(asides.map(({ span, reason }) => [span[0], reason]));
  const headlines = new Set<string>();
  const repeated: Repeated[] = [];
  for (const span of paragraphs) {
    const line = text.slice(...span);
    const reason = taken.get(span[0]);
    if (line.length > longestHeadline || hasFullStop(line)) continue;
    const words = foldWords(reason === 'teaser' ? line.replace(/^skip/i, '') : line);
    if (words.length < fewestWords) continue;
    if (reason === undefined && isAmong(headlines, words)) repeated.push({ span, reason: 'repeated-headline' });
    else if (reason === undefined || reason === 'teaser') headlines.add(words.join(' '));
  }
  return repeated;
}

function isAmong(headlines: ReadonlySet<string>, words: readonly string[]): boolean {
  if (headlines.size === 0) return false;
  for (let after = 0; after <= mostWordsAfter && words.length - after >= fewestWords; after += 1) {
    if (headlines.has(words.slice(0, words.length - after).join(' '))) return true;
  }
  return false;
}

/** Copy ends with a full stop, a line that goes on with a comma or the like, be it within quotation marks; a quoted question or cry may be a headline. */
function hasFullStop(line: string): boolean {
  return /[.…؟;:,][\s"”’')\]»]*$/u.test(line.slice(-8));
}
