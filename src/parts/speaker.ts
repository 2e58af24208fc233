import { findOrigin } from '../core/compare/origin.ts';
import type { Case, Claim, Report, Source, SourceId } from '../core/model/case.ts';

/** Whose word a claim is: its origin where others pass it on. */
export function findSpeaker(theCase: Case, claim: Claim): Source {
  return findSource(theCase, findOrigin(claim));
}

export function findSource(theCase: Case, id: SourceId): Source {
  return resolve(theCase.sourceById.get(id), id);
}

/** The reports a claim rests on, each once. */
export function findReports(theCase: Case, claim: Claim): readonly Report[] {
  const ids = new Set((claim.evidence ?? []).map(({ report }) => report));
  return [...ids].map((id) => resolve(theCase.reportById.get(id), id));
}

/** A validated case has every reference: what is missing here is a fault of ours, and must not pass in silence. */
function resolve<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`The case has no "${id}".`);
  return value;
}
