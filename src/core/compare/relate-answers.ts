import type { Answer, Claim } from '../model/case.ts';
import { isAnyConceptWithin, relateConcepts } from './relate-concepts.ts';
import { isExtentWithin, relateExtents } from './relate-extents.ts';
import { isQuantityWithin, isTimeWithin, relateQuantities, relateTimes } from './relate-intervals.ts';
import type { RelateContext, Relation } from './relation.ts';
import { isSameAnswer } from './same-answer.ts';

/** A claim that asserts or denies and says what: only such are related. */
export type AnsweringClaim = Claim & { readonly answer: Answer };

/** How two claims on one question stand to each other, denials included. */
export function relateClaims(a: AnsweringClaim, b: AnsweringClaim, context: RelateContext): Relation {
  if (a.stance === 'denies') {
    if (b.stance === 'denies') return isSameAnswer(a.answer, b.answer, context.question) ? 'same' : 'incomparable';
    return isWithinDenied(b.answer, a.answer, context) ? 'disjoint' : 'incomparable';
  }
  if (b.stance === 'denies') return isWithinDenied(a.answer, b.answer, context) ? 'disjoint' : 'incomparable';
  return relateAsserted(a, b, context);
}

function relateAsserted(claimA: AnsweringClaim, claimB: AnsweringClaim, context: RelateContext): Relation {
  const [a, b] = [claimA.answer, claimB.answer];
  if ('concepts' in a && 'concepts' in b) {
    const listA = { concepts: a.concepts, exhaustive: claimA.exhaustive === true };
    const listB = { concepts: b.concepts, exhaustive: claimB.exhaustive === true };
    return relateConcepts(listA, listB, context);
  }
  if ('quantity' in a && 'quantity' in b) return relateQuantities(a.quantity, b.quantity, context);
  if ('extent' in a && 'extent' in b) return relateExtents(a.extent, b.extent);
  if ('time' in a && 'time' in b) return relateTimes(a.time, b.time);
  return isSameAnswer(a, b, context.question) ? 'same' : 'incomparable';
}

/** Rule 4, last line: a denial of w stands against v if v equals w or lies within it. */
function isWithinDenied(asserted: Answer, denied: Answer, context: RelateContext): boolean {
  if ('concepts' in asserted && 'concepts' in denied)
    return isAnyConceptWithin(asserted.concepts, denied.concepts, context.concepts);
  if ('quantity' in asserted && 'quantity' in denied)
    return isQuantityWithin(asserted.quantity, denied.quantity, context);
  if ('extent' in asserted && 'extent' in denied) return isExtentWithin(asserted.extent, denied.extent);
  if ('time' in asserted && 'time' in denied) return isTimeWithin(asserted.time, denied.time);
  return isSameAnswer(asserted, denied, context.question);
}
