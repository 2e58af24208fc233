import type { Desk } from '../../desk/desk.ts';

const numbers = new WeakMap<Desk, number>();
let latest = 0;

/** Tells desks apart in the key of a question: what one answered holds for no other case. */
export function numberDesk(desk: Desk): number {
  const known = numbers.get(desk);
  if (known !== undefined) return known;
  latest += 1;
  numbers.set(desk, latest);
  return latest;
}
