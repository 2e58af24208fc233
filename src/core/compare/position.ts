import type { Case, Claim, PartyId, SourceId } from '../model/case.ts';
import { findOrigin } from './origin.ts';
import type { AnsweringClaim } from './relate-answers.ts';

/** Rules 1 and 3: a claim that takes a position, and the party for whom it counts. */
export interface Position {
  readonly claim: AnsweringClaim;
  readonly party: PartyId;
  readonly origin: SourceId;
  /** Asserts or denies without a hedge. Else tentative: probable or possible. */
  readonly isCommitted: boolean;
}

/** Of claims that stand, those that take a position. */
export function findPositions(theCase: Case, claims: readonly Claim[]): readonly Position[] {
  const positions: Position[] = [];
  for (const claim of claims) {
    if (!isAnswering(claim)) continue;
    const origin = findOrigin(claim);
    const source = theCase.sourceById.get(origin);
    if (source === undefined || source.kind === 'outlet') continue;
    positions.push({ claim, party: source.party, origin, isCommitted: claim.certainty === 'certain' });
  }
  return positions;
}

function isAnswering(claim: Claim): claim is AnsweringClaim {
  return (claim.stance === 'asserts' || claim.stance === 'denies') && claim.answer !== undefined;
}

/** A report's own voice: shown, but without a vote. */
export function isUnsourced(theCase: Case, claim: Claim): boolean {
  return theCase.sourceById.get(findOrigin(claim))?.kind === 'outlet';
}

/** `possible` opposes nothing. */
export function isOpposing(position: Position): boolean {
  return position.claim.certainty !== 'possible';
}
