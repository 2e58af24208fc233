import { spanOf } from '../text/pair-quotes.ts';
import type { Span } from '../text/span.ts';
import type { TaggedText, TokenRange } from '../text/tagged-text.ts';
import type { Attribution, Quotation } from './attribution.ts';
import { readClause } from './clause.ts';
import { extendQuotations } from './extend-quotations.ts';
import { findAccordingTo } from './find-according-to.ts';
import { findAdjectiveAttributions } from './find-adjective-attributions.ts';
import { findArabic } from './find-arabic.ts';
import { findHeadline } from './find-headline.ts';
import { findHearsay } from './find-hearsay.ts';
import { findNounAttributions } from './find-noun-attributions.ts';
import { findPoll } from './find-poll.ts';
import { findVerbAttributions } from './find-verb-attributions.ts';
import { judgeStance } from './judge-stance.ts';
import { nestFindings } from './nest-findings.ts';
import { findNoComment, findUnreached } from './read-silence.ts';
import { type Finding, type Reading, readText } from './reading.ts';
import { resolveSpeakers } from './resolve-speakers.ts';

/** Who says what in a text, in the order of the cues. */
export function findAttributions(tagged: TaggedText): readonly Attribution[] {
  const reading = readText(tagged);
  const found: Finding[] = [...findHeadline(reading)];
  for (const sentence of tagged.sentences) {
    const clause = readClause(reading, sentence);
    found.push(...findVerbAttributions(reading, clause));
    found.push(...findAccordingTo(reading, sentence), ...findArabic(reading, clause));
    found.push(...findNoComment(reading, clause), ...findUnreached(reading, clause));
    found.push(...findHearsay(reading, sentence), ...findPoll(reading, sentence));
    found.push(...findNounAttributions(reading, clause));
    found.push(...findAdjectiveAttributions(reading, clause));
  }
  const nested = nestFindings(extendQuotations(reading, found), tagged.tokens.length);
  return resolveSpeakers(
    tagged,
    nested.map(({ finding, within }) => toAttribution(reading, finding, within)),
  );
}

type Unresolved = Omit<Attribution, 'speaker' | 'speakerAt'>;

function toAttribution(reading: Reading, { source, cue, content }: Finding, within: number | null): Unresolved {
  const roles = {
    source: toSpans(reading, source),
    cue: [spanOf(reading.tokens, cue)],
    content: toSpans(reading, content),
  };
  return {
    ...roles,
    ...judgeStance(reading.tagged, roles),
    quotation: quotationOf(reading, content),
    within,
  };
}

const edge = /^[,;:—–-]+$/;

function toSpans({ tokens }: Reading, ranges: readonly TokenRange[]): Span[] {
  const spans: Span[] = [];
  for (const range of ranges) {
    let [from, to] = range;
    while (from < to && edge.test(tokens[from]?.lower ?? '')) from += 1;
    while (to > from && edge.test(tokens[to - 1]?.lower ?? '')) to -= 1;
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first !== undefined && last !== undefined && from < to) spans.push([first.start, last.end]);
  }
  return spans.sort(([a], [b]) => a - b);
}

function quotationOf(reading: Reading, content: readonly TokenRange[]): Quotation {
  let [some, all] = [false, true];
  for (const [from, to] of content) {
    for (let at = from; at < to; at += 1) {
      if ((reading.quoteAt[at] ?? -1) === -1) all = false;
      else some = true;
    }
  }
  if (!some) return 'indirect';
  return all ? 'direct' : 'mixed';
}
