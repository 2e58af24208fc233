import type { Corpus, Piece } from './corpus.ts';
import type { Quotation } from './read-quotation.ts';

const mostLikely = 8;
/** Words that stand in more pieces than these, all told, say too little of which is meant. */
const mostPlaces = 4000;

/** The pieces that share most, and the rarest, of the draft's words. */
export function chooseLikely({ words }: Quotation, { pieces, places }: Corpus): readonly Piece[] {
  const small = new Map(words.map(({ key, isSmall }) => [key, isSmall]));
  const known = [...small].map(([key, isSmall]) => ({ isSmall, there: places.get(key) ?? [] }));
  const rarest = known
    .filter(({ there }) => there.length > 0)
    .sort((one, next) => one.there.length - next.there.length);
  const weights = new Map<number, number>();
  let left = mostPlaces;
  for (const { isSmall, there } of rarest) {
    if (there.length > left && weights.size > 0) break;
    const weight = (isSmall ? 0.1 : 1) * Math.log(1 + pieces.length / there.length);
    for (const at of there.slice(0, mostPlaces)) weights.set(at, (weights.get(at) ?? 0) + weight);
    left -= there.length;
  }
  const least = [...weights.values()].sort((one, next) => next - one)[mostLikely - 1] ?? 0;
  const likely = [...weights].filter(([, weight]) => weight >= least).slice(0, 2 * mostLikely);
  return likely.flatMap(([at]) => pieces[at] ?? []);
}
