import type { QuestionComparison } from '../compare/comparison.ts';
import { findParty } from '../compare/origin.ts';
import { isUnsourced } from '../compare/position.ts';
import type { Case, Claim, PartyId } from '../model/case.ts';
import { type Dating, type Place, placeClaims } from './place-claims.ts';

/** Both ends inclusive; `max` null is without upper bound. */
export interface Range {
  readonly min: number;
  readonly max: number | null;
}

/** A figure that a party has given. */
export interface FigurePoint extends Range {
  readonly claim: Claim;
  readonly dating: Dating;
  readonly isStanding: boolean;
  readonly isTentative: boolean;
}

/** A claim with a figure that no line shows: it counts something else, or it is a report's own voice. */
export interface LeftOutFigure {
  readonly claim: Claim;
  readonly reason: 'other-unit' | 'unsourced';
}

/** A figure with when it came up and for whom it counts. */
export interface Figure {
  readonly point: FigurePoint;
  readonly place: Place;
  readonly party: PartyId;
}

/** Each figure asserted on the question, drawn or left out, in order of the claims' ids: that of the file shows nowhere. */
export function gatherFigures(theCase: Case, { question, claims, standing }: QuestionComparison) {
  const places = placeClaims(theCase, claims);
  const stands = new Set(standing.claims);
  const figures: Figure[] = [];
  const leftOut: LeftOutFigure[] = [];
  for (const claim of claims) {
    const party = findParty(theCase, claim);
    const place = places.get(claim.id);
    if (claim.stance !== 'asserts' || claim.answer === undefined || !('quantity' in claim.answer)) continue;
    if (party === undefined || place === undefined) continue;
    const { min, max, unit } = claim.answer.quantity;
    if (isUnsourced(theCase, claim)) leftOut.push({ claim, reason: 'unsourced' });
    else if (unit !== undefined && unit !== question.unit) leftOut.push({ claim, reason: 'other-unit' });
    else {
      const isTentative = claim.certainty !== 'certain';
      const point = { claim, dating: place.dating, min, max, isStanding: stands.has(claim), isTentative };
      figures.push({ point, place, party });
    }
  }
  const byId = (a: Claim, b: Claim) => (a.id < b.id ? -1 : 1);
  figures.sort((a, b) => byId(a.point.claim, b.point.claim));
  leftOut.sort((a, b) => byId(a.claim, b.claim));
  return { figures, leftOut };
}
