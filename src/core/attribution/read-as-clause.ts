import type { TokenRange } from '../text/tagged-text.ts';
import { skipAdjuncts } from './find-complement.ts';
import { type Finding, lowerAt, type Reading, tagAt } from './reading.ts';
import type { VerbCue } from './verb-cue.ts';

/** "As the monitor reported, nine died", "nine died, as the monitor reported": the rest of the sentence is the content. */
export function readAsClause(reading: Reading, cue: VerbCue): Finding | null {
  const { verb, from, end, clause, subject, stop } = cue;
  const { source } = subject;
  if (source === null || source[1] !== from || !verb.frames.has('clause') || lowerAt(reading, source[0] - 1) !== 'as')
    return null;
  const past = skipAdjuncts(reading, end, stop);
  const content = besides(reading, clause.sentence[0], source[0] - 1, past, stop);
  return content === null
    ? null
    : { source: [source], cue: [from, end], content: [content], keepsInside: verb.isSpeech };
}

/** What stands beside the clause from "as" to `past`: after its comma where it comes first, else before its comma. */
function besides(reading: Reading, start: number, as: number, past: number, stop: number): TokenRange | null {
  const isFirst = as === start || (as === start + 1 && tagAt(reading, start) === 'CCONJ');
  if (isFirst) return lowerAt(reading, past) === ',' && past + 2 < stop ? [past + 1, stop] : null;
  const endsHere = past >= stop || lowerAt(reading, past) === ',';
  return endsHere && lowerAt(reading, as - 1) === ',' ? [start, as - 1] : null;
}
