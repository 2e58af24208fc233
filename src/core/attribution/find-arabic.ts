import type { TokenRange } from '../text/tagged-text.ts';
import { type Clause, lastWord } from './clause.ts';
import { type Finding, lowerAt, opensQuote, type Reading } from './reading.ts';

/** "said", "announced", "confirmed", "reported", "stated", "added", "pointed out", of a man or a woman, with "and" before it. */
const saying = /^و?(?:قال|أعلن|أكد|أفاد|ذكر|صرح|أضاف|أوضح)ت?$/u;
const that = /^(?:إن|أن|بأن)$/u;
/** "to the agency": no part of who says it. */
const addressed = /^ل(?:وكالة|قناة|صحيفة|تلفزيون|رويترز|سانا)/u;
/** The longest name of a source, in tokens. */
const longest = 12;

/** "قال مصدر عسكري: «…»", "وقال مصدر عسكري لوكالة سانا إن …": verb, source, content, as an Arabic sentence has them. */
export function findArabic(reading: Reading, { sentence }: Pick<Clause, 'sentence'>): readonly Finding[] {
  const [start] = sentence;
  if (!saying.test(lowerAt(reading, start)) || reading.quoteAt[start] !== -1) return [];
  const stop = lastWord(reading, sentence);
  const link = findLink(reading, start + 2, Math.min(stop - 1, start + longest));
  if (link === null) return [];
  const end = endOfSource(reading, start + 1, link);
  const content = contentAfter(reading, link + 1, stop);
  return [{ source: [[start + 1, end]], cue: [start, start + 1], content: [content], keepsInside: true }];
}

/** Where the colon or the "that" before the content stands. */
function findLink(reading: Reading, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    if (lowerAt(reading, at) === ':' || that.test(lowerAt(reading, at))) return at;
  }
  return null;
}

function endOfSource(reading: Reading, from: number, link: number): number {
  for (let at = from + 1; at < link; at += 1) if (addressed.test(lowerAt(reading, at))) return at;
  return link;
}

function contentAfter(reading: Reading, at: number, stop: number): TokenRange {
  const quote = opensQuote(reading, at) ? reading.quotes[reading.quoteAt[at] ?? -1] : undefined;
  return quote ?? [at, stop];
}
