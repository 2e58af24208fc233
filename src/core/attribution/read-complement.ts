import type { TokenRange } from '../text/tagged-text.ts';
import type { Clause } from './clause.ts';
import { endOfClause } from './end-of-clause.ts';
import { endOfObject } from './end-of-object.ts';
import type { Complement } from './find-complement.ts';
import type { Reading } from './reading.ts';

/** The whole of what follows the cue verb of group `index`. */
export function readComplement(
  reading: Reading,
  clause: Clause,
  index: number,
  { kind, start }: Complement,
): TokenRange {
  switch (kind) {
    case 'quote':
      return reading.quotes[reading.quoteAt[start] ?? -1] ?? [start, start + 1];
    case 'clause':
      return [start, endOfClause(reading, clause, index, start)];
    case 'infinitive':
    case 'object':
      return [start, endOfObject(reading, clause, index, start)];
  }
}
