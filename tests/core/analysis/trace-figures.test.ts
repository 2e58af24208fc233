import { describe, expect, test } from 'vitest';
import type { FigurePoint } from '../../../src/core/analysis/gather-figures.ts';
import type { Choices } from '../../../src/core/compare/choices.ts';
import type { SourceId } from '../../../src/core/model/case.ts';
import { writeAnswer } from '../../fixtures/answer-notation.ts';
import { traceGrid } from './trace-grid.ts';

/** A line a party: each day, what came up on it and what it came to; in brackets how it is dated, if not by its own word. */
function draw(grid: string, choices: Choices = {}): readonly string[] | null {
  const { trace } = traceGrid(grid, choices);
  if (trace === null) return null;
  return trace.lines.map(({ party, steps }) => {
    const drawn = steps.map(({ day, points, band }) => {
      const came = points.map(drawPoint).join(' ');
      return `${day ?? 'no date'} ${came}→ ${band === null ? 'nothing' : writeAnswer({ quantity: band })}`;
    });
    return `${party.id}: ${drawn.join(' | ')}`;
  });
}

function drawPoint({ claim, dating }: FigurePoint): string {
  return dating === 'said' || dating === 'unknown' ? `${claim.id} ` : `${claim.id} (${dating}) `;
}

describe('what is drawn', () => {
  test('nothing where no figure differs from another', () => {
    expect(draw('question killed: quantity killed\n sohr asserts 9\n syrian-army asserts 9')).toBeNull();
    expect(draw('question killed: quantity killed\n sohr asserts 9\n syrian-army declines')).toBeNull();
    expect(draw('question why: text\n sohr asserts "to deter"\n syrian-army asserts "to stop"')).toBeNull();
  });

  test('nothing where the figures that differ count different things', () => {
    expect(draw('question killed: quantity killed\n sohr asserts 9\n sohr asserts 5 civilians-killed')).toBeNull();
  });

  test('two parties that differ, and a party that revised its own figure', () => {
    const differ = `question killed: quantity killed
      sohr         asserts  9  said=2020-05-02
      syrian-army  asserts  7  said=2020-05-01`;
    expect(draw(differ)).toEqual(['syrian-government: 2020-05-01 c2 → 7', 'sohr: 2020-05-02 c1 → 9']);
    const revised = `question killed: quantity killed
      sohr  asserts  9   said=2020-05-01
      sohr  asserts  11  said=2020-05-02  supersedes=c1`;
    expect(draw(revised)).toEqual(['sohr: 2020-05-01 c1 → 9 | 2020-05-02 c2 → 11']);
  });

  test('what is passed on stands on the line of the party whose word it is', () => {
    const grid = `question killed: quantity killed
      sohr  asserts  9  said=2020-05-01
      sohr  asserts  7  said=2020-05-02  origin=syrian-army`;
    expect(draw(grid)).toEqual(['syrian-government: 2020-05-02 c2 → 7', 'sohr: 2020-05-01 c1 → 9']);
  });

  test('standing figures of one party are one band, from the least to the most', () => {
    const grid = `question killed: quantity killed
      sohr           asserts  9    said=2020-05-01
      sohr-director  asserts  3–5  said=2020-05-02`;
    expect(draw(grid)).toEqual(['sohr: 2020-05-01 c1 → 9 | 2020-05-02 c2 → 3–9']);
  });

  test('a range without upper bound leaves the band without one', () => {
    const grid = `question killed: quantity killed
      sohr           asserts  9–  said=2020-05-01
      sohr-director  asserts  3   said=2020-05-02`;
    expect(draw(grid)).toEqual(['sohr: 2020-05-01 c1 → 9– | 2020-05-02 c2 → 3–']);
  });

  test('what is believed or held possible is drawn as such', () => {
    const { trace } = traceGrid(`question killed: quantity killed
      sohr          asserts            9
      israeli-army  asserts  probable  7
      residents     asserts  possible  8`);
    const points = trace?.lines.flatMap(({ steps }) => steps.flatMap((step) => step.points));
    expect(points?.map(({ claim, isTentative }) => [claim.id, isTentative])).toEqual([
      ['c2', true],
      ['c1', false],
      ['c3', true],
    ]);
  });
});

describe('what is left out', () => {
  const listLeftOut = (grid: string) =>
    traceGrid(grid).trace?.leftOut.map(({ claim, reason }) => `${claim.id} ${reason}`);

  test('what counts something else, and a report’s own voice', () => {
    const grid = `question killed: quantity killed
      sohr          asserts  9
      syrian-army   asserts  7 killed
      syrian-army   asserts  5 civilians-killed
      israeli-army  asserts  probable  2 wounded
      first-herald  asserts  12`;
    expect(listLeftOut(grid)).toEqual(['c3 other-unit', 'c4 other-unit', 'c5 unsourced']);
    expect(draw(grid)).toEqual(['syrian-government: no date c2 → 7', 'sohr: no date c1 → 9']);
  });

  test('no denial: it gives no figure', () => {
    const grid = `question killed: quantity killed
      sohr         asserts  9
      sohr         asserts  11  supersedes=c1
      syrian-army  denies   9`;
    expect(listLeftOut(grid)).toEqual([]);
    expect(draw(grid)).toEqual(['sohr: no date c1 → 9 | no date c2 → 11']);
  });
});

describe('what fell', () => {
  test('a line ends where another party’s claim replaced its figure', () => {
    const grid = `question killed: quantity killed
      sohr         asserts  9  said=2020-05-01
      syrian-army  asserts  7  said=2020-05-02  supersedes=c1`;
    expect(draw(grid)).toEqual([
      'syrian-government: 2020-05-02 c2 → 7',
      'sohr: 2020-05-01 c1 → 9 | 2020-05-02 → nothing',
    ]);
  });

  test('a line ends where its figure was replaced by one that counts something else', () => {
    const grid = `question killed: quantity killed
      syrian-army  asserts  7
      sohr         asserts  9                   said=2020-05-01
      sohr         asserts  5 civilians-killed  said=2020-05-02  supersedes=c2`;
    expect(draw(grid)).toEqual(['syrian-government: no date c1 → 7', 'sohr: 2020-05-01 c2 → 9 | 2020-05-02 → nothing']);
  });

  test('a copy falls with the figure that it copies', () => {
    const grid = `question killed: quantity killed
      syrian-army  asserts  3  said=2020-05-01
      sana         asserts  3  said=2020-05-02  origin=syrian-army
      syrian-army  asserts  7  said=2020-05-03  supersedes=c1`;
    expect(draw(grid)).toEqual(['syrian-government: 2020-05-01 c1 → 3 | 2020-05-02 c2 → 3 | 2020-05-03 c3 → 7']);
    const { trace } = traceGrid(grid);
    expect(trace?.lines[0]?.steps.map(({ standing }) => standing)).toEqual([['c1'], ['c1', 'c2'], ['c3']]);
    const points = trace?.lines[0]?.steps.flatMap((step) => step.points);
    expect(points?.map(({ isStanding }) => isStanding)).toEqual([false, false, true]);
  });
});

describe('where in time', () => {
  test('revisions within one day come one after another, whatever the order of their ids', () => {
    const grid = `question killed: quantity killed
      sohr  asserts  46  said=2020-05-01  supersedes=c3
      sohr  asserts  11  said=2020-05-01
      sohr  asserts  41  said=2020-05-01  supersedes=c2`;
    expect(draw(grid)).toEqual(['sohr: 2020-05-01 c2 → 11 | 2020-05-01 c3 → 41 | 2020-05-01 c1 → 46']);
  });

  test('a revision dated by its day alone follows what it replaced at an hour of that day', () => {
    const grid = `question killed: quantity killed
      sohr  asserts  11  said=2020-05-01T18:00Z
      sohr  asserts  41  said=2020-05-01  supersedes=c1`;
    expect(draw(grid)).toEqual(['sohr: 2020-05-01 c1 → 11 | 2020-05-01 c2 → 41']);
  });

  test('the day is that of UTC, as for “as of”', () => {
    const grid = `question killed: quantity killed
      sohr         asserts  11  said=2020-05-02T01:00+03:00
      syrian-army  asserts  7   said=2020-05-02`;
    expect(draw(grid)).toEqual(['syrian-government: 2020-05-02 c2 → 7', 'sohr: 2020-05-01 c1 → 11']);
  });

  test('without a day of its own a figure stands on that of its first report', () => {
    const grid = `question killed: quantity killed
      sohr         asserts  11  report-2 report-1
      syrian-army  asserts  7   report-3`;
    expect(draw(grid)).toEqual(['syrian-government: no date c2 → 7', 'sohr: 2020-05-01 c1 (reported) → 11']);
  });

  test('an undated figure stands before what replaced it, through a whole chain of them', () => {
    const grid = `question killed: quantity killed
      sohr  asserts  11
      sohr  asserts  41  supersedes=c1
      sohr  asserts  46  said=2020-05-02  supersedes=c2`;
    expect(draw(grid)).toEqual([
      'sohr: 2020-05-02 c1 (replaced) → 11 | 2020-05-02 c2 (replaced) → 41 | 2020-05-02 c3 → 46',
    ]);
  });

  test('an old figure first reported late stands before what replaced it', () => {
    const grid = `question killed: quantity killed
      sohr  asserts  11  report-2
      sohr  asserts  41  said=2020-05-02  supersedes=c1`;
    expect(draw(grid)).toEqual(['sohr: 2020-05-02 c1 (replaced) → 11 | 2020-05-02 c2 → 41']);
  });

  test('an undated figure stands after what it replaced', () => {
    const grid = `question killed: quantity killed
      sohr         asserts  11  said=2020-05-02
      sohr         asserts  41  supersedes=c1
      sohr         asserts  46  report-3  supersedes=c2
      syrian-army  asserts  7   said=2020-05-03`;
    expect(draw(grid)).toEqual([
      'syrian-government: 2020-05-03 c4 → 7',
      'sohr: 2020-05-02 c1 → 11 | 2020-05-02 c2 (replacing) → 41 | 2020-05-02 c3 (replacing) → 46',
    ]);
  });

  test('an undated figure that nothing replaced stands before every date', () => {
    const grid = `question killed: quantity killed
      sohr  asserts  11  said=2020-05-01
      sohr  asserts  9`;
    expect(draw(grid)).toEqual(['sohr: no date c2 → 9 | 2020-05-01 c1 → 9–11']);
  });
});

describe('what the reader sets aside', () => {
  const grid = `question killed: quantity killed
    syrian-army  asserts  7   said=2020-05-01
    sohr         asserts  9   said=2020-05-01
    sohr         asserts  11  said=2020-05-03  supersedes=c2`;

  test('as known on a day, a figure that came later is not drawn, and the earlier one stands', () => {
    expect(draw(grid, { asOf: '2020-05-02' })).toEqual([
      'syrian-government: 2020-05-01 c1 → 7',
      'sohr: 2020-05-01 c2 → 9',
    ]);
  });

  test('without a source its line goes', () => {
    expect(draw(grid, { without: new Set(['syrian-army' as SourceId]) })).toEqual([
      'sohr: 2020-05-01 c2 → 9 | 2020-05-03 c3 → 11',
    ]);
    expect(draw(grid, { without: new Set(['sohr' as SourceId]) })).toBeNull();
  });
});
