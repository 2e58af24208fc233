import type { IncidentComparison, QuestionComparison } from '../compare/comparison.ts';
import { findOrigin } from '../compare/origin.ts';
import { findPositions, type Position } from '../compare/position.ts';
import { relateClaims } from '../compare/relate-answers.ts';
import { isMeeting } from '../compare/relation.ts';
import type { Case, Claim, Incident, Question, Report, SourceId } from '../model/case.ts';
import { listReports } from '../model/list-reports.ts';

/**
 * How a standing position is alone, its own party's other sources left aside, for
 * they share one vote: no other party takes any; those that do answer otherwise, which may
 * both hold; or one of them contradicts it.
 */
type Solitude = 'nobody-else' | 'others-differ' | 'contradicted';

/** A claim with the question that it is on. */
export interface PlacedClaim {
  readonly incident: Pick<Incident, 'id' | 'title' | 'date'>;
  readonly question: Question;
  readonly claim: Claim;
  /** Whose reports it stands in, each once. */
  readonly outlets: readonly string[];
}

/** A claim that is the source's word, its own or as others pass it on. */
export interface SaidClaim extends PlacedClaim {
  /** Null also for what takes no position and for what no longer stands. */
  readonly alone: Solitude | null;
  /** False where it has been replaced, or repeats what has been. */
  readonly isStanding: boolean;
  /** What the same source put in its place; more than one where a chain of revisions forks. */
  readonly replacedBy: readonly Claim[];
}

export interface SourceAccount {
  /** The source's word, in the order of the case. */
  readonly said: readonly SaidClaim[];
  /** What it passes on from others. */
  readonly passedOn: readonly PlacedClaim[];
  /** How many reports carry its word, each counted once. */
  readonly reports: number;
  /** Whose reports those are, who has most of them first. */
  readonly outlets: readonly { readonly name: string; readonly reports: number }[];
}

export function describeSource(
  theCase: Case,
  comparisons: readonly IncidentComparison[],
  source: SourceId,
): SourceAccount {
  const said: SaidClaim[] = [];
  const passedOn: PlacedClaim[] = [];
  for (const { incident, questions } of comparisons) {
    const { id, title, date } = incident;
    const label = { id, title, date };
    for (const comparison of questions) {
      const { question, claims } = comparison;
      const own = claims.filter((claim) => findOrigin(claim) === source);
      said.push(...describeClaims(theCase, comparison, own).map((each) => ({ incident: label, question, ...each })));
      for (const claim of claims)
        if (claim.source === source && !own.includes(claim))
          passedOn.push({ incident: label, question, claim, outlets: listOutlets(theCase, claim) });
    }
  }
  const reports = listReports(
    theCase,
    said.map(({ claim }) => claim),
  );
  return { said, passedOn, reports: reports.length, outlets: countOutlets(reports) };
}

function countOutlets(reports: readonly Report[]): SourceAccount['outlets'] {
  const counts = new Map<string, number>();
  for (const { outlet } of reports) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  const outlets = [...counts].map(([name, count]) => ({ name, reports: count }));
  return outlets.sort((one, other) => other.reports - one.reports || (one.name < other.name ? -1 : 1));
}

function listOutlets(theCase: Case, claim: Claim): readonly string[] {
  return [...new Set(listReports(theCase, [claim]).map(({ outlet }) => outlet))];
}

function describeClaims(theCase: Case, comparison: QuestionComparison, own: readonly Claim[]) {
  if (own.length === 0) return [];
  const { question, claims, standing } = comparison;
  const positions = findPositions(theCase, standing.claims);
  const solitudeOf = new Map<Claim, Solitude | null>(
    positions.map((position) => [position.claim, findSolitude(theCase, question, position, positions)]),
  );
  return own.map((claim) => ({
    claim,
    outlets: listOutlets(theCase, claim),
    alone: solitudeOf.get(claim) ?? null,
    isStanding: standing.claims.includes(claim),
    replacedBy: claims.filter((other) => other.supersedes === claim.id && findOrigin(other) === findOrigin(claim)),
  }));
}

function findSolitude(
  theCase: Case,
  question: Question,
  position: Position,
  positions: readonly Position[],
): Solitude | null {
  const others = positions.filter(({ party }) => party !== position.party);
  if (others.length === 0) return 'nobody-else';
  const context = { concepts: theCase.conceptById, question };
  const relations = others.map(({ claim }) => relateClaims(position.claim, claim, context));
  if (relations.some(isMeeting)) return null;
  return relations.includes('disjoint') ? 'contradicted' : 'others-differ';
}
