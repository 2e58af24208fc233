import type { TokenRange } from '../text/tagged-text.ts';
import { closesQuote, type Finding, isFullQuote, opensQuote, type Reading } from './reading.ts';
import { findSentence } from './token-search.ts';

/** Quoted sentences with no cue of their own belong to whom was quoted just before, over paragraphs too. */
export function extendQuotations(reading: Reading, found: readonly Finding[]): readonly Finding[] {
  const claimed = findClaimed(reading, found);
  return found.map((finding) => {
    if (!finding.content.some(([, to]) => closesQuote(reading, to - 1))) return finding;
    const last = Math.max(finding.cue[1], ...finding.content.map(([, to]) => to)) - 1;
    const next = reading.tagged.sentences[findSentence(reading.tagged, last)]?.[1] ?? reading.tokens.length;
    const more = followingQuotes(reading, next, claimed);
    return more.length === 0 ? finding : { ...finding, content: [...finding.content, ...more] };
  });
}

/** The quotations that are content already. What is attributed inside a quotation does not claim it. */
function findClaimed({ quoteAt }: Reading, found: readonly Finding[]): Set<number> {
  const claimed = new Set<number>();
  for (const { cue, content } of found) {
    if ((quoteAt[cue[0]] ?? -1) !== -1) continue;
    for (const [from, to] of content) {
      claimed.add(quoteAt[from] ?? -1);
      claimed.add(quoteAt[to - 1] ?? -1);
    }
  }
  return claimed;
}

/** The unclaimed quotations that follow one another from `from`, each a sentence or more; they are claimed now. */
function followingQuotes(reading: Reading, from: number, claimed: Set<number>): TokenRange[] {
  const more: TokenRange[] = [];
  let at = from;
  while (opensQuote(reading, at) && isFullQuote(reading, at)) {
    const index = reading.quoteAt[at] ?? -1;
    const quote = reading.quotes[index];
    if (quote === undefined || claimed.has(index) || !endsSentence(reading, quote[1])) break;
    claimed.add(index);
    more.push(quote);
    at = quote[1];
  }
  return more;
}

/** Whether a quotation that ends at `end` ends with a sentence or a paragraph. */
function endsSentence({ tokens, tagged }: Reading, end: number): boolean {
  const sentence = tagged.sentences[findSentence(tagged, end - 1)];
  return sentence?.[1] === end || /^[.!?…]/.test(tokens[end - 2]?.lower ?? '');
}
