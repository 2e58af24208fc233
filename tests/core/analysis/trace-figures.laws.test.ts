import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureTrace } from '../../../src/core/analysis/trace-figures.ts';
import type { Choices } from '../../../src/core/compare/choices.ts';
import type { QuestionComparison } from '../../../src/core/compare/comparison.ts';
import type { Case, Claim, ClaimId, PartyId, Quantity, SourceId } from '../../../src/core/model/case.ts';
import { arbitraryAsked, arbitraryMoment, speakers } from '../../fixtures/arbitrary-case.ts';
import type { Asked } from '../../fixtures/asked.ts';
import type { ClaimEntry } from '../../fixtures/case-file.ts';
import { makeIncident, placeInWorld } from '../../fixtures/world.ts';
import { published, traceFile } from './trace-grid.ts';

const runs = { numRuns: 150 };

const traced = ({ question, claims }: Asked, choices: Choices = {}) =>
  traceFile(placeInWorld([makeIncident('incident', [question], claims)]), choices);

const arbitraryFigures = () => arbitraryAsked().filter(({ question }) => question.answer === 'quantity');

const arbitraryChoices = (): fc.Arbitrary<Choices> =>
  fc.record({
    asOf: fc.option(arbitraryMoment(), { nil: undefined }),
    without: fc.subarray([...speakers], { maxLength: 2 }).map((ids) => new Set(ids as string[] as SourceId[])),
  });

const figureOf = (claim: Claim): Quantity | null =>
  claim.stance === 'asserts' && claim.answer !== undefined && 'quantity' in claim.answer ? claim.answer.quantity : null;

const partyOf = (theCase: Case, { origin, source }: Claim): PartyId | undefined =>
  theCase.sourceById.get(origin ?? source)?.party;

const drawnClaims = ({ lines }: FigureTrace) =>
  lines.flatMap(({ party, steps }) =>
    steps.flatMap(({ points }) => points.map(({ claim }) => ({ claim, party: party.id }))),
  );

describe('what holds of the figures on any question', { timeout: 30_000 }, () => {
  test('each that is asserted is drawn, for the party whose word it is, or left out: once', () => {
    fc.assert(
      fc.property(arbitraryFigures(), arbitraryChoices(), (asked, choices) => {
        const { theCase, comparison, trace } = traced(asked, choices);
        fc.pre(trace !== null);
        const drawn = drawnClaims(trace);
        for (const { claim, party } of drawn) expect(party).toBe(partyOf(theCase, claim));
        const shown = [...drawn, ...trace.leftOut].map(({ claim }) => claim.id);
        const asserted = comparison.claims.filter((claim) => figureOf(claim) !== null).map(({ id }) => id);
        expect(shown.sort()).toEqual(asserted.sort());
      }),
      runs,
    );
  });

  test('none is drawn only where all that could be are one and the same', () => {
    fc.assert(
      fc.property(arbitraryFigures(), (asked) => {
        const { comparison, trace } = traced(asked);
        fc.pre(trace === null);
        const figures = comparison.claims
          .filter(({ origin, source }) => (origin ?? source) !== 'first-herald')
          .flatMap((claim) => figureOf(claim) ?? [])
          .filter(({ unit = 'killed' }) => unit === 'killed');
        expect(new Set(figures.map(({ min, max }) => `${min} ${max}`)).size).toBeLessThan(2);
      }),
      runs,
    );
  });

  test('each line ends with what stands, from its least to its most, whatever is set aside', () => {
    fc.assert(
      fc.property(arbitraryFigures(), arbitraryChoices(), (asked, choices) => {
        const { theCase, comparison, trace } = traced(asked, choices);
        fc.pre(trace !== null);
        const drawn = new Set(drawnClaims(trace).map(({ claim }) => claim));
        const standing = comparison.standing.claims.filter((claim) => drawn.has(claim));
        for (const { party, steps } of trace.lines) {
          const own = standing.filter((claim) => partyOf(theCase, claim) === party.id);
          const figures = own.flatMap((claim) => figureOf(claim) ?? []);
          const end = steps.at(-1);
          expect([...(end?.standing ?? [])].sort()).toEqual(own.map(({ id }) => id).sort());
          expect(end?.band).toEqual(spanFigures(figures));
        }
      }),
      runs,
    );
  });

  test('a line goes forward in time, something of it new or gone at each step', () => {
    fc.assert(
      fc.property(arbitraryFigures(), (asked) => {
        const { trace } = traced(asked);
        for (const { steps } of trace?.lines ?? []) {
          const days = steps.map(({ day }) => day ?? '');
          expect(days).toEqual([...days].sort());
          for (const [index, { points, standing }] of steps.entries()) {
            const before: readonly ClaimId[] = steps[index - 1]?.standing ?? [];
            expect(points.length > 0 || standing.join() !== before.join()).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  test('a figure comes after the one that it replaced, where no date says otherwise', () => {
    fc.assert(
      fc.property(arbitraryFigures(), (asked) => {
        fc.pre(!asked.claims.some((claim) => isDatedBackwards(asked, claim)));
        for (const { steps } of traced(asked).trace?.lines ?? []) {
          const order = steps.flatMap(({ points }, index) => points.map(({ claim }) => ({ claim, index })));
          for (const { claim, index } of order) {
            const before = order.find((other) => other.claim.id === claim.supersedes);
            if (before !== undefined) expect(index).toBeGreaterThan(before.index);
          }
        }
      }),
      runs,
    );
  });

  test('the order of claims shows in nothing', () => {
    const shuffled = arbitraryFigures().chain(({ question, claims }) =>
      fc.tuple(
        fc.constant({ question, claims }),
        fc.shuffledSubarray([...claims], { minLength: claims.length }),
        arbitraryChoices(),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([asked, claims, choices]) => {
        expect(traced({ ...asked, claims }, choices).trace).toEqual(traced(asked, choices).trace);
      }),
      runs,
    );
  });
});

describe('what holds of the gaps', { timeout: 30_000 }, () => {
  test('each pair of figures that made the conflict is as far apart as some gap, or farther', () => {
    fc.assert(
      fc.property(arbitraryFigures(), arbitraryChoices(), (asked, choices) => {
        const { theCase, comparison, trace } = traced(asked, choices);
        fc.pre(trace !== null);
        const apart = listApart(theCase, comparison, new Set(drawnClaims(trace).map(({ claim }) => claim)));
        if (comparison.mark !== 'conflict') expect(trace.gaps).toEqual([]);
        for (const { parties, width } of apart) {
          const narrower = trace.gaps.filter(({ from, to }) => to - from <= width);
          expect(narrower, parties.join(' ')).not.toEqual([]);
        }
        const widths = apart.map(({ width }) => width);
        if (widths.length > 0)
          expect(Math.min(...trace.gaps.map(({ from, to }) => to - from))).toBe(Math.min(...widths));
        expect(trace.gaps.length > 0).toBe(widths.length > 0);
      }),
      runs,
    );
  });

  test('each lies between two parties’ figures as given, and holds no other', () => {
    fc.assert(
      fc.property(arbitraryFigures(), (asked) => {
        const { theCase, comparison, trace } = traced(asked);
        const decided = comparison.claims.filter(({ id }) => comparison.decidedBy.includes(id));
        const hasGiven = (party: PartyId, { min, max }: Pick<Quantity, 'min' | 'max'>) =>
          decided.some((claim) => {
            const figure = figureOf(claim);
            return partyOf(theCase, claim) === party && figure?.min === min && figure.max === max;
          });
        for (const gap of trace?.gaps ?? []) {
          const { between, low, high, from, to } = gap;
          expect([low.max, high.min]).toEqual([from, to]);
          expect(from).toBeLessThan(to);
          expect([hasGiven(between[0], low), hasGiven(between[1], high)]).toEqual([true, true]);
          const held = trace?.gaps.filter((other) => other !== gap && from <= other.from && other.to <= to);
          expect(held).toEqual([]);
        }
      }),
      runs,
    );
  });
});

/** Whether something that it replaced, if only in the end, was said later. */
function isDatedBackwards({ claims }: Asked, { saidAt, evidence = [], supersedes }: ClaimEntry): boolean {
  const days = evidence.flatMap(({ report }) => published.get(report) ?? []);
  const [date] = saidAt === undefined ? [...days].sort() : [saidAt];
  if (date === undefined) return false;
  let before = claims.find(({ id }) => id === supersedes);
  while (before !== undefined) {
    if (before.saidAt !== undefined && Date.parse(before.saidAt) > Date.parse(date)) return true;
    const next: string | undefined = before.supersedes;
    before = claims.find(({ id }) => id === next);
  }
  return false;
}

function spanFigures(figures: readonly Quantity[]) {
  if (figures.length === 0) return null;
  const most = figures.map(({ max }) => max ?? Number.POSITIVE_INFINITY).reduce((a, b) => Math.max(a, b));
  const min = figures.map((figure) => figure.min).reduce((a, b) => Math.min(a, b));
  return { min, max: most === Number.POSITIVE_INFINITY ? null : most };
}

/** Each two drawn figures of different parties that stand on different sides of the conflict, and how far apart they are. */
function listApart(theCase: Case, { mark, camps, decidedBy }: QuestionComparison, drawn: ReadonlySet<Claim>) {
  if (mark !== 'conflict') return [];
  const sideOf = (claim: Claim) => camps.findIndex((camp) => camp.includes(claim.id));
  const deciding = [...drawn].filter((claim) => decidedBy.includes(claim.id) && sideOf(claim) >= 0);
  return deciding.flatMap((low) =>
    deciding.flatMap((high) => {
      const [from, to] = [figureOf(low)?.max, figureOf(high)?.min];
      const parties = [partyOf(theCase, low), partyOf(theCase, high)];
      const isApart = parties[0] !== parties[1] && sideOf(low) !== sideOf(high);
      return isApart && from != null && to !== undefined && from < to ? [{ parties, width: to - from }] : [];
    }),
  );
}
