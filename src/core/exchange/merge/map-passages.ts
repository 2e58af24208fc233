import type { Report } from '../../model/case.ts';
import type { LongerReport } from './case-merge.ts';

/** Where the passages of their reports stand in mine, to which those that it has not are added at the end. */
export function mapPassages(pairs: ReadonlyMap<Report, Report | undefined>): {
  readonly indexes: ReadonlyMap<string, readonly number[]>;
  readonly longer: readonly LongerReport[];
} {
  const indexes = new Map<string, readonly number[]>();
  const longer: LongerReport[] = [];
  for (const [theirs, mine] of pairs) {
    if (mine === undefined) continue;
    const passages = [...mine.passages];
    const places = theirs.passages.map((passage, index) => {
      if (passages[index] === passage) return index;
      const found = passages.indexOf(passage);
      return found === -1 ? passages.push(passage) - 1 : found;
    });
    indexes.set(theirs.id, places);
    if (passages.length > mine.passages.length) longer.push({ id: mine.id, passages });
  }
  return { indexes, longer };
}
