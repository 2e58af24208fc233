import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigurePoint, Range } from '../../../src/core/analysis/gather-figures.ts';
import { type FigureTrace, traceFigures } from '../../../src/core/analysis/trace-figures.ts';
import type { Choices } from '../../../src/core/compare/choices.ts';
import { compareIncident } from '../../../src/core/compare/compare-case.ts';
import type { QuestionComparison } from '../../../src/core/compare/comparison.ts';
import { arbitraryAsked } from '../../fixtures/arbitrary-case.ts';
import type { Asked } from '../../fixtures/asked.ts';
import { type CaseFile, readFixture } from '../../fixtures/case-file.ts';
import { readGrid } from '../../fixtures/grid.ts';
import { makeIncident, placeInWorld } from '../../fixtures/world.ts';

interface Traced {
  readonly comparison: QuestionComparison;
  readonly trace: FigureTrace | null;
}

function traceOnly(file: CaseFile, choices: Choices = {}): Traced {
  const theCase = readFixture(file);
  const [incident] = theCase.incidents;
  const comparison = incident && compareIncident(theCase, incident, choices).questions[0];
  if (incident === undefined || comparison === undefined) throw new Error('a fixture has one question');
  return { comparison, trace: traceFigures(theCase, incident, comparison) };
}

function traceGrid(text: string, choices: Choices = {}): FigureTrace | null {
  return traceOnly(readGrid(`question killed: quantity killed\n${text}\n→ any`).file, choices).trace;
}

/** A line a party: `sohr: 05-01 5 → 5, 05-02 7 9 → 7–9`; a struck figure is ~7, a tentative one 7?, a reported day r, a replaced one b. */
function drawLines(trace: FigureTrace | null): readonly string[] {
  return (trace?.lines ?? []).map(({ party, steps }) => {
    const drawn = steps.map(({ day, points, band }) =>
      [day?.slice(5) ?? 'undated', ...points.map(drawPoint), '→', band === null ? 'none' : drawRange(band)].join(' '),
    );
    return `${party.id}: ${drawn.join(', ')}`;
  });
}

function drawPoint(point: FigurePoint): string {
  const dating = { said: '', unknown: '', reported: 'r', replaced: 'b' }[point.dating];
  return `${point.isStanding ? '' : '~'}${drawRange(point)}${point.isTentative ? '?' : ''}${dating}`;
}

function drawRange({ min, max }: Range): string {
  return min === max ? `${min}` : `${min}–${max ?? ''}`;
}

function drawGaps(trace: FigureTrace | null): readonly string[] {
  return (trace?.gaps ?? []).map(({ between, from, to }) => `${between.join(' ')} ${from}..${to}`);
}

describe('a party’s line', () => {
  test('is what stands after each revision, those of one day in their order', () => {
    const trace = traceGrid(`
      sohr  asserts  11  said=2020-05-01
      sohr  asserts  41  said=2020-05-01  supersedes=c1
      sohr  asserts  49  said=2020-05-02  supersedes=c2`);
    expect(drawLines(trace)).toEqual(['sohr: 05-01 ~11 → 11, 05-01 ~41 → 41, 05-02 49 → 49']);
  });

  test('is a band as wide as all of its figures that stand, and open above if one of them is', () => {
    const trace = traceGrid(`
      syrian-army  asserts  5     said=2020-05-01
      sana         asserts  7–9   said=2020-05-02
      sana         asserts  8–    said=2020-05-03`);
    expect(drawLines(trace)).toEqual(['syrian-government: 05-01 5 → 5, 05-02 7–9 → 5–9, 05-03 8– → 5–']);
  });

  test('counts a figure for the party of its origin', () => {
    const trace = traceGrid(`
      sohr  asserts  5  said=2020-05-01  origin=syrian-army
      sohr  asserts  7  said=2020-05-01`);
    expect(drawLines(trace)).toEqual(['syrian-government: 05-01 5 → 5', 'sohr: 05-01 7 → 7']);
  });

  test('ends where its figure was replaced by one that counts something else', () => {
    const trace = traceGrid(`
      sohr         asserts  2                  said=2020-05-01
      sohr         asserts  5 fighters-killed  said=2020-05-03  supersedes=c1
      syrian-army  asserts  4                  said=2020-05-02`);
    expect(drawLines(trace)).toEqual(['syrian-government: 05-02 4 → 4', 'sohr: 05-01 ~2 → 2, 05-03 → none']);
  });

  test('drops a copy of what was replaced as soon as it is', () => {
    const trace = traceGrid(`
      syrian-army  asserts  3  said=2020-05-01
      sana         asserts  3  said=2020-05-01  origin=syrian-army
      syrian-army  asserts  7  said=2020-05-02  supersedes=c1`);
    expect(drawLines(trace)).toEqual(['syrian-government: 05-01 ~3 ~3 → 3, 05-02 7 → 7']);
  });

  test('tells a belief from an assertion', () => {
    const trace = traceGrid(`
      sohr  asserts            5  said=2020-05-01
      sohr  asserts  possible  9  said=2020-05-02`);
    expect(drawLines(trace)).toEqual(['sohr: 05-01 5 → 5, 05-02 9? → 5–9']);
  });
});

describe('when a figure came up', () => {
  test('is the day of its first report where it was not said when', () => {
    const trace = traceGrid(`
      sohr  asserts  5  said=2020-04-30
      sohr  asserts  7  report-1  supersedes=c1`);
    expect(drawLines(trace)).toEqual(['sohr: 04-30 ~5 → 5, 05-01 7r → 7']);
  });

  test('is no later than what replaced it, and after what it replaced', () => {
    const trace = traceGrid(`
      sohr  asserts  5  said=2020-04-29
      sohr  asserts  7  report-1         supersedes=c1
      sohr  asserts  9  said=2020-04-29  supersedes=c2`);
    expect(drawLines(trace)).toEqual(['sohr: 04-29 ~5 → 5, 04-29 ~7b → 7, 04-29 9 → 9']);
  });

  test('is before all days where nothing tells it: such a figure was always known', () => {
    const trace = traceGrid(`
      sohr  asserts  5  said=2020-05-01
      sohr  asserts  9`);
    expect(drawLines(trace)).toEqual(['sohr: undated 9 → 9, 05-01 5 → 5–9']);
  });

  test('goes by the hour where it is given, days being those of UTC', () => {
    const trace = traceGrid(`
      sohr  asserts  9  said=2020-05-01T12:00Z
      sohr  asserts  5  said=2020-05-02T01:00+02:00
      sohr  asserts  7  said=2020-05-01T09:00Z`);
    expect(drawLines(trace)).toEqual(['sohr: 05-01 7 → 7, 05-01 9 → 7–9, 05-01 5 → 5–9']);
  });

  test('as of a day, what came later is not drawn', () => {
    const text = `
      sohr         asserts  5  said=2020-05-01
      syrian-army  asserts  3  said=2020-05-01
      sohr         asserts  7  said=2020-05-02  supersedes=c1`;
    expect(drawLines(traceGrid(text, { asOf: '2020-05-01' }))).toEqual([
      'syrian-government: 05-01 3 → 3',
      'sohr: 05-01 5 → 5',
    ]);
  });
});

describe('what is drawn', () => {
  test.each([
    ['one figure', '      sohr  asserts  5'],
    ['the same figure from two parties', '      sohr  asserts  5\n      sana  asserts  5'],
    ['figures of different things', '      sohr  asserts  5\n      sana  asserts  2 fighters-killed'],
    ['a figure and the denial of another', '      sohr  asserts  5\n      sana  denies  7'],
  ])('nothing, of %s', (_, text) => {
    expect(traceGrid(text)).toBeNull();
  });

  test('nothing, of a question that asks for no quantity', () => {
    const { file } = readGrid('question where: concept place\n  sohr  asserts  syria\n  sana  asserts  palmyra\n→ any');
    expect(traceOnly(file).trace).toBeNull();
  });

  test('another unit and a report’s own voice are left out by name', () => {
    const trace = traceGrid(`
      sohr          asserts  5
      sohr          asserts  7 killed
      sohr          asserts  2 fighters-killed
      first-herald  asserts  9`);
    expect(drawLines(trace)).toEqual(['sohr: undated 5 7 → 5–7']);
    expect(trace?.leftOut.map(({ claim, reason }) => `${claim.id} ${reason}`)).toEqual([
      'c3 other-unit',
      'c4 unsourced',
    ]);
  });
});

describe('the gap', () => {
  test('is what parts two parties in conflict: the most that one allows, the least that the other does', () => {
    const trace = traceGrid(`
      sohr         asserts  9–
      syrian-army  asserts  2–3`);
    expect(drawGaps(trace)).toEqual(['syrian-government sohr 3..9']);
  });

  test('is between the nearest figures of the two', () => {
    const trace = traceGrid(`
      sohr         asserts  9
      sohr         asserts  12
      syrian-army  asserts  5
      sana         asserts  2`);
    expect(drawGaps(trace)).toEqual(['syrian-government sohr 5..9']);
  });

  test('of three parties is drawn between each and the next', () => {
    const trace = traceGrid(`
      sohr          asserts  9
      syrian-army   asserts  0
      israeli-army  asserts  22`);
    expect(drawGaps(trace)).toEqual(['syrian-government sohr 0..9', 'sohr israel 9..22']);
  });

  test.each([
    ['the ranges meet', '      sohr  asserts  5–9\n      sana  asserts  7'],
    ['one side only believes', '      sohr  asserts  5\n      sana  asserts  probable  7'],
    ['one party differs with itself', '      sana  asserts  5\n      syrian-army  asserts  7'],
  ])('is none where %s', (_, text) => {
    expect(drawGaps(traceGrid(text))).toEqual([]);
  });

  test('is none to a figure that no longer stands', () => {
    const trace = traceGrid(`
      sohr  asserts  5
      sana  asserts  9
      sana  asserts  5  supersedes=c2`);
    expect(drawGaps(trace)).toEqual([]);
  });
});

describe('whatever is said', { timeout: 30_000 }, () => {
  const quantities = arbitraryAsked().filter(({ question }) => question.answer === 'quantity');
  const traceAsked = ({ question, claims }: Asked) =>
    traceOnly(placeInWorld([makeIncident('incident', [question], claims)]));
  const runs = { numRuns: 300 };

  test('a figure that stands lies within its party’s last band', () => {
    fc.assert(
      fc.property(quantities, (asked) => {
        for (const { steps } of traceAsked(asked).trace?.lines ?? []) {
          const band = steps.at(-1)?.band ?? null;
          const standing = steps.flatMap(({ points }) => points).filter(({ isStanding }) => isStanding);
          if (standing.length === 0) expect(band).toBeNull();
          for (const figure of standing) expect(band !== null && isWithin(figure, band)).toBe(true);
        }
      }),
      runs,
    );
  });

  test('every asserted figure is either drawn, once, or named as left out', () => {
    fc.assert(
      fc.property(quantities, (asked) => {
        const { trace, comparison } = traceAsked(asked);
        if (trace === null) return;
        const drawn = trace.lines.flatMap(({ steps }) => steps.flatMap(({ points }) => points));
        const shown = [...drawn, ...trace.leftOut].map(({ claim }) => claim.id);
        const asserted = comparison.claims.filter(({ stance, answer }) => stance === 'asserts' && answer !== undefined);
        expect([...shown].sort()).toEqual(asserted.map(({ id }) => id).sort());
      }),
      runs,
    );
  });

  test('the order of claims shows in nothing', () => {
    const shuffled = quantities.chain((asked) => {
      const orders = fc.shuffledSubarray([...asked.claims], { minLength: asked.claims.length });
      return fc.tuple(fc.constant(asked), orders);
    });
    fc.assert(
      fc.property(shuffled, ([asked, claims]) => {
        expect(traceAsked({ ...asked, claims }).trace).toEqual(traceAsked(asked).trace);
      }),
      runs,
    );
  });
});

function isWithin(inner: Range, outer: Range): boolean {
  const isBelow = outer.max === null || (inner.max !== null && inner.max <= outer.max);
  return outer.min <= inner.min && isBelow;
}
