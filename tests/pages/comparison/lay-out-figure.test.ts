import { describe, expect, test } from 'vitest';
import type { FigureTrace } from '../../../src/core/analysis/trace-figures.ts';
import { layOutFigure } from '../../../src/pages/comparison/lay-out-figure.ts';
import { stackGaps } from '../../../src/pages/comparison/place-gaps.ts';
import { wrapWords } from '../../../src/pages/comparison/place-labels.ts';
import { traceGrid } from '../../core/analysis/trace-grid.ts';

const words = { sayName: () => 'A party', sayLast: () => '10', sayGap: () => '1 against 2: a gap of 1' };

const speakers = ['syrian-army', 'israeli-army', 'sohr', 'regional-source', 'iranian-ministry', 'residents'];

/** Each party with a figure of its own, and so a gap from each to the next. */
function traceOf(figures: readonly (number | string)[]): FigureTrace {
  const lines = figures.map((figure, index) => `${speakers[index % speakers.length]} asserts ${figure}`);
  const { trace } = traceGrid(`question killed: quantity killed\n${lines.join('\n')}`);
  if (trace === null) throw new Error('two figures differ');
  return trace;
}

describe('the room of a figure', () => {
  const narrow = 284;

  test.each([
    ['gaps of many parties, side by side', [10, 20, 30, 40, 50, 60]],
    ['gaps too small to stand one above another', [1000, 1001, 1002, 1003, 1004, 1005]],
  ])('%s, leave the plot its width on a phone', (_, figures) => {
    const trace = traceOf(figures);
    expect(trace.gaps).toHaveLength(5);
    const { left, right, labelsLeft, gaps, labels } = layOutFigure(trace, narrow, words);
    expect(right - left).toBeGreaterThanOrEqual(120);
    expect(gaps.length).toBeGreaterThan(0);
    for (const { x } of gaps) expect(x).toBeLessThan(labelsLeft);
    expect(labels.filter(({ isGap }) => isGap)).toHaveLength(5);
  });

  test('without a gap the plot goes up to the labels', () => {
    const trace = traceOf(['10–', 20]);
    expect(trace.gaps).toEqual([]);
    const { right, labelsLeft } = layOutFigure(trace, 560, words);
    expect(right).toBe(labelsLeft - 8);
  });

  test('points lie within the plot, undated ones too', () => {
    const { left, right, lines } = layOutFigure(traceOf([10, '20–', 30]), narrow, words);
    for (const { x, y } of lines.flatMap(({ points }) => points)) {
      expect(x).toBeGreaterThanOrEqual(left);
      expect(x).toBeLessThanOrEqual(right);
      expect(y).not.toBeNaN();
    }
  });
});

describe('the columns of gaps', () => {
  const scale = (figure: number) => 200 - figure;
  const stack = (gaps: readonly (readonly [number, number])[], most = 9) =>
    stackGaps(
      gaps.map(([from, to]) => ({ from, to })),
      scale,
      most,
    ).map(({ column, from, to }) => `${column}: ${200 - from}–${200 - to}`);

  test('one holds all that stand clear of one another, even end to end', () => {
    expect(
      stack([
        [10, 40],
        [40, 80],
        [90, 120],
      ]),
    ).toEqual(['0: 40–80', '0: 10–40', '0: 90–120']);
  });

  test('those that overlap stand side by side', () => {
    expect(
      stack([
        [10, 60],
        [40, 80],
      ]),
    ).toEqual(['0: 10–60', '1: 40–80']);
  });

  test('so do those whose signs would cover one another', () => {
    expect(
      stack([
        [10, 12],
        [12, 14],
      ]),
    ).toEqual(['0: 10–12', '1: 12–14']);
  });

  test('where there is room for few, the widest are drawn', () => {
    expect(
      stack(
        [
          [10, 50],
          [20, 80],
          [30, 130],
        ],
        2,
      ),
    ).toEqual(['0: 30–130', '1: 20–80']);
    expect(stack([[10, 50]], 0)).toEqual([]);
  });
});

test('a label is broken between words, and within one only where it is longer than a line', () => {
  expect(wrapWords('Syrian army and government', 13)).toEqual(['Syrian army', 'and', 'government']);
  expect(wrapWords('Counterterrorism unit', 13)).toEqual(['Counterterro-', 'rism unit']);
});
