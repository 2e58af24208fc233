import type { Quantity } from '../model/case.ts';
import { readFigure } from './read-quantities.ts';
import { standardValues, type ValuedWord, type WordValues } from './word-values.ts';

/** A figure's words and what they are read as by two sets of values. */
interface Reread {
  readonly by: ValuedWord | null;
  readonly from: Pick<Quantity, 'min' | 'max'> | null;
  readonly to: Pick<Quantity, 'min' | 'max'> | null;
}

/** The same quantity where its range is not what `from` makes of its words, as where an editor has set it, or `to` makes no other of them. */
export type RereadQuantity = (quantity: Quantity) => Quantity;

/** Few words stand for most figures: each is read once. */
export function createRereading(from: WordValues, to: WordValues): RereadQuantity {
  const known = new Map<string, Reread>();
  return (quantity) => {
    if (quantity.words === undefined) return quantity;
    const reread = known.get(quantity.words) ?? read(quantity.words, from, to);
    known.set(quantity.words, reread);
    const isAsRead = reread.by !== null && isSameRange(reread.from, quantity);
    if (!isAsRead || reread.to === null || isSameRange(reread.to, quantity)) return quantity;
    return { ...quantity, ...reread.to };
  };
}

function read(words: string, from: WordValues, to: WordValues): Reread {
  const [before, after] = [readFigure(words, from), readFigure(words, to)];
  const by = before?.by ?? null;
  return { by, from: rangeOf(before), to: rangeOf(after) };
}

function rangeOf(range: Pick<Quantity, 'min' | 'max'> | null): Reread['from'] {
  return range === null ? null : { min: range.min, max: range.max };
}

function isSameRange(a: Pick<Quantity, 'min' | 'max'> | null, b: Pick<Quantity, 'min' | 'max'>): boolean {
  return a !== null && a.min === b.min && a.max === b.max;
}

/** The word by whose value a figure is read; null where its words leave no choice, or its range is another. */
export function findWordRead({ min, max, words }: Quantity, values: WordValues = standardValues): ValuedWord | null {
  const figure = words === undefined ? null : readFigure(words, values);
  return figure !== null && isSameRange(figure, { min, max }) ? figure.by : null;
}
