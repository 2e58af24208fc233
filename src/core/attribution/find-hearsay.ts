import type { TokenRange } from '../text/tagged-text.ts';
import { lastWord } from './clause.ts';
import { type Finding, lowerAt, type Reading } from './reading.ts';

const hearsay = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);
/** How much around the adverb is looked through for the ends of its clause. */
const reach = 40;
const ends = new Set([',', ';', ':', '—', '–', '--', '(', ')', 'that', 'which', 'who', 'because', 'and', 'but']);

/** "The raid reportedly killed nine": all of the clause but the adverb, said by nobody who is named. */
export function findHearsay(reading: Reading, sentence: TokenRange): readonly Finding[] {
  const findings: Finding[] = [];
  const [start] = sentence;
  const stop = lastWord(reading, sentence);
  for (let at = start; at < stop; at += 1) {
    if (!hearsay.has(lowerAt(reading, at)) || (reading.quoteAt[at] ?? -1) !== -1) continue;
    let from = at;
    while (from > start && at - from < reach && !ends.has(lowerAt(reading, from - 1))) from -= 1;
    let to = at + 1;
    while (to < stop && to - at < reach && !ends.has(lowerAt(reading, to))) to += 1;
    const content = (
      [
        [from, at],
        [at + 1, to],
      ] as const
    ).filter(([first, last]) => last > first);
    if (content.length > 0) findings.push({ source: [], cue: [at, at + 1], content, keepsInside: false });
  }
  return findings;
}
