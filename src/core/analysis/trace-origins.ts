import type { QuestionComparison } from '../compare/comparison.ts';
import { findOrigin } from '../compare/origin.ts';
import { isSameAnswer } from '../compare/same-answer.ts';
import type { Case, Claim, Report, SourceId } from '../model/case.ts';
import { listReports } from '../model/list-reports.ts';

/** One source's word, with every way by which it reached print. */
export interface OriginTrace {
  readonly origin: SourceId;
  readonly relays: readonly Relay[];
  /** Those that carry it, each once however many relays or claims of it stand there. */
  readonly reports: readonly Report[];
}

/** Who handed it on, and the claims and reports in which it did. */
export interface Relay {
  /** Null where the reports heard the origin itself. */
  readonly source: SourceId | null;
  readonly claims: readonly Claim[];
  readonly reports: readonly Report[];
}

/**
 * Some claims by whose word they are, in the order in which each first comes up.
 * Ten pieces that carry one wire are one origin, not ten (Dong, Berti-Équille and
 * Srivastava 2009, source dependence).
 */
export function traceOrigins(theCase: Case, claims: readonly Claim[]): readonly OriginTrace[] {
  const byOrigin = new Map<SourceId, Claim[]>();
  for (const claim of claims) addTo(byOrigin, findOrigin(claim), claim);
  return [...byOrigin].map(([origin, sharing]) => ({
    origin,
    relays: traceRelays(theCase, origin, sharing),
    reports: listReports(theCase, sharing),
  }));
}

/** The claim first, then what else is known of the same origin's giving that same answer, replaced or not. */
export function findSameWord({ claims, question }: QuestionComparison, claim: Claim): readonly Claim[] {
  const isSame = (other: Claim) =>
    findOrigin(other) === findOrigin(claim) &&
    other.stance === claim.stance &&
    other.certainty === claim.certainty &&
    (other.answer === undefined ? claim.answer === undefined : isSameAnswer(other.answer, claim.answer, question));
  return [claim, ...claims.filter((other) => other !== claim && isSame(other))];
}

/** Without a source between comes first. */
function traceRelays(theCase: Case, origin: SourceId, claims: readonly Claim[]): readonly Relay[] {
  const bySource = new Map<SourceId, Claim[]>();
  for (const claim of claims) addTo(bySource, claim.source, claim);
  const relays = [...bySource].map(([source, sharing]) => ({
    source: source === origin ? null : source,
    claims: sharing,
    reports: listReports(theCase, sharing),
  }));
  return [...relays.filter(({ source }) => source === null), ...relays.filter(({ source }) => source !== null)];
}

function addTo(groups: Map<SourceId, Claim[]>, key: SourceId, claim: Claim): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [claim]);
  else group.push(claim);
}
