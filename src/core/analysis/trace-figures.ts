import type { QuestionComparison } from '../compare/comparison.ts';
import { findStanding } from '../compare/standing.ts';
import type { Case, Claim, ClaimId, Incident, Party } from '../model/case.ts';
import { type FigureGap, findGaps } from './find-gaps.ts';
import { type Figure, type FigurePoint, gatherFigures, type LeftOutFigure, type Range } from './gather-figures.ts';
import { type Place, placeClaims } from './place-claims.ts';

/** What comes up, and what stands from then on. */
interface FigureStep {
  /** The day, UTC, as for "as of"; null before every date. The hour orders steps within a day. */
  readonly day: string | null;
  /** Empty where another party's claim replaced one of this. */
  readonly points: readonly FigurePoint[];
  /** The hull of what stands; null where nothing of the party's does any more. */
  readonly band: Range | null;
  readonly standing: readonly ClaimId[];
}

/** A party's figures over time. */
export interface FigureLine {
  readonly party: Party;
  readonly steps: readonly FigureStep[];
}

export interface FigureTrace {
  /** In the order of the case's parties. */
  readonly lines: readonly FigureLine[];
  readonly gaps: readonly FigureGap[];
  readonly leftOut: readonly LeftOutFigure[];
}

/**
 * How the figures asserted on a question went, party by party. Like with like:
 * only what is counted in the question's own unit is drawn; "of them, fighters"
 * is another thing and is listed as left out. Null where fewer than two different
 * figures would be drawn.
 */
export function traceFigures(theCase: Case, incident: Incident, comparison: QuestionComparison): FigureTrace | null {
  if (comparison.question.answer !== 'quantity') return null;
  const { figures, leftOut } = gatherFigures(theCase, comparison);
  if (new Set(figures.map(({ point: { min, max } }) => `${min} ${max}`)).size < 2) return null;

  const moments = listMoments(theCase, incident, comparison);
  const lines = theCase.parties.flatMap((party) => {
    const own = figures.filter((figure) => figure.party === party.id);
    return own.length === 0 ? [] : [{ party, steps: traceSteps(own, moments) }];
  });
  return { lines, gaps: findGaps(theCase, comparison, figures), leftOut };
}

/** A point in the history of the whole question, and what stood then. */
interface Moment {
  readonly at: number;
  readonly turn: number;
  readonly standing: ReadonlySet<Claim>;
}

/** All claims count here, drawn or not: a figure may have been replaced by one in another unit. */
function listMoments(theCase: Case, { claims }: Incident, comparison: QuestionComparison): readonly Moment[] {
  const { question } = comparison;
  const all = claims.filter((claim) => claim.question === question.id);
  const places = placeClaims(theCase, comparison.claims);
  const ordered = comparison.claims
    .flatMap((claim) => {
      const place = places.get(claim.id);
      return place === undefined ? [] : [{ claim, place }];
    })
    .sort((a, b) => order(a.place, b.place));
  const isLastOfMoment = (index: number) => {
    const [here, next] = [ordered[index], ordered[index + 1]];
    return here !== undefined && (next === undefined || order(here.place, next.place) !== 0);
  };
  return ordered.flatMap(({ place: { at, turn } }, index) => {
    if (!isLastOfMoment(index)) return [];
    const known = ordered.slice(0, index + 1).map(({ claim }) => claim);
    return [{ at, turn, standing: new Set(findStanding(question, known, all).claims) }];
  });
}

/** By time, then by turn. Subtraction would not do: two of minus infinity. */
function order(a: Pick<Place, 'at' | 'turn'>, b: Pick<Place, 'at' | 'turn'>): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.turn - b.turn;
}

/** One step for each moment at which something of the party's came up or fell. */
function traceSteps(own: readonly Figure[], moments: readonly Moment[]): readonly FigureStep[] {
  const steps: FigureStep[] = [];
  for (const moment of moments) {
    const points = own.filter(({ place }) => order(place, moment) === 0).map(({ point }) => point);
    const standing = own.map(({ point }) => point).filter(({ claim }) => moment.standing.has(claim));
    const ids = standing.map(({ claim }) => claim.id);
    const before = steps.at(-1)?.standing ?? [];
    if (points.length === 0 && ids.join(' ') === before.join(' ')) continue;
    steps.push({ day: sayUtcDay(moment.at), points, band: spanRanges(standing), standing: ids });
  }
  return steps;
}

function spanRanges(ranges: readonly Range[]): Range | null {
  if (ranges.length === 0) return null;
  const isOpen = ranges.some(({ max }) => max === null);
  return {
    min: Math.min(...ranges.map(({ min }) => min)),
    max: isOpen ? null : Math.max(...ranges.map(({ max }) => max ?? 0)),
  };
}

function sayUtcDay(at: number): string | null {
  return at === Number.NEGATIVE_INFINITY ? null : new Date(at).toISOString().slice(0, 10);
}
