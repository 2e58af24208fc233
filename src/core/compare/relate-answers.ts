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
    return isAnswerWithin(b.answer, a.answer, context) ? 'disjoint' : 'incomparable';
  }
  if (b.stance === 'denies') return isAnswerWithin(a.answer, b.answer, context) ? 'disjoint' : 'incomparable';
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

/** Whether `inner` equals `outer` or lies within it. Rule 4, last line: then a denial of `outer` stands against it. */
export function isAnswerWithin(inner: Answer, outer: Answer, context: RelateContext): boolean {
  if ('concepts' in inner && 'concepts' in outer)
    return isAnyConceptWithin(inner.concepts, outer.concepts, context.concepts);
  if ('quantity' in inner && 'quantity' in outer) return isQuantityWithin(inner.quantity, outer.quantity, context);
  if ('extent' in inner && 'extent' in outer) return isExtentWithin(inner.extent, outer.extent);
  if ('time' in inner && 'time' in outer) return isTimeWithin(inner.time, outer.time);
  return isSameAnswer(inner, outer, context.question);
}
