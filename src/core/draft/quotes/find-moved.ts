import type { Pairing } from './align-words.ts';
import type { Stretch } from './find-stretch.ts';
import type { Source } from './judge-gap.ts';
import type { Quotation } from './read-quotation.ts';

export interface Moved {
  readonly keys: ReadonlySet<string>;
  readonly stretch: Stretch;
}

/** So many other words may stand between. */
const mostBetween = 2;

/** Words of the draft's that stand in the stretch or next to it, in the same sentence, but in another order. */
export function findMoved(
  { words }: Quotation,
  source: Source,
  anchors: readonly Pairing[],
  [from, to]: Stretch,
): Moved {
  const shared = new Set(anchors.map(({ said }) => said));
  const wanted = new Set(words.filter(({ isSmall }, index) => !shared.has(index) && !isSmall).map(({ key }) => key));
  const keys = new Set<string>();
  if (wanted.size === 0) return { keys, stretch: [from, to] };
  const taken = new Set(anchors.map(({ right }) => right));
  const reach = words.length - anchors.length + mostBetween;
  let [start, end] = [from, to];
  const beyond = endOfSentence(source, to, reach);
  for (let at = startOfSentence(source, from, reach); at < beyond; at += 1) {
    const key = source.words[at]?.key ?? '';
    if (taken.has(at) || !wanted.has(key)) continue;
    keys.add(key);
    [start, end] = [Math.min(start, at), Math.max(end, at + 1)];
  }
  return { keys, stretch: [start, end] };
}

/** Not farther than `reach`. */
export function startOfSentence({ words }: Source, from: number, reach: number): number {
  let at = from;
  while (at > 0 && at > from - reach && words[at]?.opens === false) at -= 1;
  return at;
}

export function endOfSentence({ words }: Source, to: number, reach: number): number {
  let at = to;
  while (at < to + reach && words[at]?.opens === false) at += 1;
  return at;
}
