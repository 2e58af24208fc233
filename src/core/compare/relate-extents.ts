import type { Extent } from '../model/case.ts';
import { type Relation, relateMeeting } from './relation.ts';

/** Each answer is the set of what it leaves open: "a number were shot down" leaves some and all. */
export function relateExtents(a: readonly Extent[], b: readonly Extent[]): Relation {
  if (!a.some((extent) => b.includes(extent))) return 'disjoint';
  return relateMeeting(!isExtentWithin(b, a), !isExtentWithin(a, b));
}

export function isExtentWithin(inner: readonly Extent[], outer: readonly Extent[]): boolean {
  return inner.every((extent) => outer.includes(extent));
}
