import { findInterest } from '../../core/analysis/find-interest.ts';
import type { QuestionComparison } from '../../core/compare/comparison.ts';
import { findOrigin } from '../../core/compare/origin.ts';
import type { Case, Claim, ClaimId, Incident, Party } from '../../core/model/case.ts';
import { groupBy } from '../../core/model/group-by.ts';
import { findSpeaker } from '../../parts/speaker.ts';
import { letterOfCamp } from './camp-letter.tsx';
import type { Column } from './columns.ts';
import { findSilence, sayWhat } from './say-claim-here.ts';

/** A claim that stands, with what it replaced and the copies of that which are still about. */
export interface Entry {
  readonly claim: Claim;
  /** Newest first. */
  readonly earlier: readonly Claim[];
  readonly stale: readonly Claim[];
  /** It tells against the very party for which it counts. */
  readonly isAgainstInterest: boolean;
}

/** Claims of one party that take the same position: its answer is printed once. */
export interface Position {
  readonly key: string;
  /** A, B… for the side it stands on in a conflict. */
  readonly camp: string | null;
  readonly entries: readonly Entry[];
}

export interface PartyCell {
  readonly party: Party;
  readonly positions: readonly Position[];
  /** Replaced claims under no claim that stands here, as when another party's claim replaced them: each is drawn once, with its own party. */
  readonly loose: readonly Claim[];
}

/** What stands on one question, for all of its cells. */
export interface Row {
  readonly comparison: QuestionComparison;
  readonly standing: readonly Claim[];
  readonly stale: readonly Claim[];
  /** Every claim on the question, dropped ones too: a chain of revisions holds where a link of it was dropped. */
  readonly all: readonly Claim[];
  readonly campOf: ReadonlyMap<ClaimId, string>;
  readonly againstInterest: ReadonlySet<ClaimId>;
}

export function prepareRow(theCase: Case, incident: Incident, comparison: QuestionComparison): Row {
  const all = incident.claims.filter(({ question }) => question === comparison.question.id);
  const camps = comparison.mark === 'conflict' ? comparison.camps : [];
  return {
    comparison,
    standing: comparison.standing.claims,
    stale: comparison.standing.stale,
    all,
    campOf: new Map(camps.flatMap((camp, index) => camp.map((id) => [id, letterOfCamp(index)] as const))),
    againstInterest: new Set(
      findInterest(theCase, comparison).flatMap(({ code, claims }) => (code === 'against-interest' ? claims : [])),
    ),
  };
}

/** Empty where nobody of the column was asked. */
export function buildCell(theCase: Case, row: Row, column: Column): readonly PartyCell[] {
  return column.parties
    .map(({ party }) => {
      const claims = row.comparison.claims.filter((claim) => findSpeaker(theCase, claim).party === party.id);
      return buildPartyCell(theCase, row, party, claims);
    })
    .filter(({ positions, loose }) => positions.length > 0 || loose.length > 0);
}

function buildPartyCell(theCase: Case, row: Row, party: Party, claims: readonly Claim[]): PartyCell {
  const placed = new Set<Claim>();
  const entries = claims
    .filter((claim) => row.standing.includes(claim))
    .map((claim) => {
      const earlier = listEarlier(claim, row).filter((replaced) => claims.includes(replaced) && !placed.has(replaced));
      const stale = row.stale.filter(
        (copy) => earlier.length > 0 && findOrigin(copy) === findOrigin(claim) && !placed.has(copy),
      );
      for (const each of [claim, ...earlier, ...stale]) placed.add(each);
      return { claim, earlier, stale, isAgainstInterest: row.againstInterest.has(claim.id) };
    });
  const positions = groupBy(entries, ({ claim }) => describePosition(theCase, row, claim));
  return {
    party,
    positions: [...positions.values()]
      .flatMap((sharing) => toPosition(theCase, row, sharing))
      .sort((a, b) => rankPosition(a) - rankPosition(b)),
    loose: claims.filter((claim) => !placed.has(claim)),
  };
}

function toPosition(theCase: Case, row: Row, entries: readonly Entry[]): readonly Position[] {
  const [first] = entries;
  if (first === undefined) return [];
  const key = describePosition(theCase, row, first.claim);
  return [{ key, camp: row.campOf.get(first.claim.id) ?? null, entries }];
}

/** What decides the mark is read first, what takes no position last. */
function rankPosition({ camp, entries }: Position): number {
  const claim = entries[0]?.claim;
  if (camp !== null) return camp.charCodeAt(0) - 'Z'.charCodeAt(0);
  if (claim === undefined || findSilence(claim) !== null) return 3;
  return claim.certainty === 'certain' ? 1 : 2;
}

/** By what is printed, so that two that would print the same are printed once. */
function describePosition(theCase: Case, row: Row, claim: Claim): string {
  return `${row.campOf.get(claim.id) ?? ''} ${sayWhat(theCase, row.comparison.question, claim)}`;
}

function listEarlier(claim: Claim, { comparison, all }: Row): readonly Claim[] {
  const earlier: Claim[] = [];
  for (let id = claim.supersedes; id !== undefined; ) {
    const replaced = all.find((other) => other.id === id);
    if (replaced !== undefined && comparison.claims.includes(replaced)) earlier.push(replaced);
    id = replaced?.supersedes;
  }
  return earlier;
}
