import type { Position } from './position.ts';
import { relateClaims } from './relate-answers.ts';
import type { RelateContext, Relation } from './relation.ts';

/** Two positions on one question and how the first stands to the second. */
export interface Pair {
  readonly a: Position;
  readonly b: Position;
  readonly relation: Relation;
}

/** Each two of them once, in their order. */
export function pairPositions(positions: readonly Position[], context: RelateContext): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let first = 0; first < positions.length; first += 1) {
    for (let second = first + 1; second < positions.length; second += 1) {
      const [a, b] = [positions[first] as Position, positions[second] as Position];
      pairs.push({ a, b, relation: relateClaims(a.claim, b.claim, context) });
    }
  }
  return pairs;
}

/** The positions of some pairs, each once. */
export function gatherPositions(pairs: readonly Pair[]): readonly Position[] {
  const positions = new Set<Position>();
  for (const { a, b } of pairs) positions.add(a).add(b);
  return [...positions];
}

/** Readings of one source's word that differ between reports: a bad copy must not make a conflict. */
export function isReadingsPair({ a, b, relation }: Pair): boolean {
  return relation === 'disjoint' && a.origin === b.origin && restOnDifferentReports(a, b);
}

function restOnDifferentReports(a: Position, b: Position): boolean {
  const reports = (a.claim.evidence ?? []).map(({ report }) => report);
  const others = (b.claim.evidence ?? []).map(({ report }) => report);
  return reports.length > 0 && others.length > 0 && !reports.some((report) => others.includes(report));
}
