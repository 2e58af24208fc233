import type { Quantity, TimeSpan } from '../model/case.ts';
import { isAtOrUnder } from '../model/concept-tree.ts';
import { endOf, startOf } from '../model/dates.ts';
import { type RelateContext, type Relation, relateMeeting } from './relation.ts';

/** Both ends belong to it. */
interface Interval {
  readonly min: number;
  readonly max: number;
}

/** Like is compared with like: a part (fighters killed) with its whole (people killed) only to see that it fits. */
export function relateQuantities(a: Quantity, b: Quantity, context: RelateContext): Relation {
  const unitOfA = a.unit ?? context.question.unit;
  const unitOfB = b.unit ?? context.question.unit;
  if (unitOfA === unitOfB) return relateIntervals(toInterval(a), toInterval(b));
  if (unitOfA === undefined || unitOfB === undefined) return 'incomparable';
  if (isAtOrUnder(context.concepts, unitOfA, unitOfB)) return relatePart(a, b);
  if (isAtOrUnder(context.concepts, unitOfB, unitOfA)) return relatePart(b, a);
  return 'incomparable';
}

/** A part may be smaller than its whole, never larger. */
function relatePart(part: Quantity, whole: Quantity): Relation {
  return whole.max !== null && part.min > whole.max ? 'disjoint' : 'incomparable';
}

export function relateTimes(a: TimeSpan, b: TimeSpan): Relation {
  return relateIntervals(toTimeInterval(a), toTimeInterval(b));
}

function relateIntervals(a: Interval, b: Interval): Relation {
  if (a.max < b.min || b.max < a.min) return 'disjoint';
  const firstSaysMore = a.min > b.min || a.max < b.max;
  const secondSaysMore = b.min > a.min || b.max < a.max;
  return relateMeeting(firstSaysMore, secondSaysMore);
}

/**
 * Whether an asserted quantity lies within a denied one. Of a part, all that is
 * known of the whole is that it is at least as large.
 */
export function isQuantityWithin(asserted: Quantity, denied: Quantity, context: RelateContext): boolean {
  const assertedUnit = asserted.unit ?? context.question.unit;
  const deniedUnit = denied.unit ?? context.question.unit;
  if (assertedUnit === deniedUnit) return isWithin(toInterval(asserted), toInterval(denied));
  if (assertedUnit === undefined || deniedUnit === undefined) return false;
  if (!isAtOrUnder(context.concepts, assertedUnit, deniedUnit)) return false;
  return isWithin({ min: asserted.min, max: Number.POSITIVE_INFINITY }, toInterval(denied));
}

export function isTimeWithin(asserted: TimeSpan, denied: TimeSpan): boolean {
  return isWithin(toTimeInterval(asserted), toTimeInterval(denied));
}

function isWithin(inner: Interval, outer: Interval): boolean {
  return inner.min >= outer.min && inner.max <= outer.max;
}

function toInterval({ min, max }: Quantity): Interval {
  return { min, max: max ?? Number.POSITIVE_INFINITY };
}

function toTimeInterval({ from, to }: TimeSpan): Interval {
  return { min: startOf(from), max: endOf(to) };
}
