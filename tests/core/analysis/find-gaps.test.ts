import { describe, expect, test } from 'vitest';
import type { Range } from '../../../src/core/analysis/gather-figures.ts';
import { writeAnswer } from '../../fixtures/answer-notation.ts';
import { traceGrid } from './trace-grid.ts';

/** `syrian-government 7 < sohr 9–: 2`: the two figures whole, and how far apart they are. */
function drawGaps(grid: string): readonly string[] | undefined {
  const write = ({ min, max }: Range) => writeAnswer({ quantity: { min, max } });
  return traceGrid(grid).trace?.gaps.map(
    ({ between: [lower, higher], from, to, low, high }) =>
      `${lower} ${write(low)} < ${higher} ${write(high)}: ${to - from}`,
  );
}

describe('the gaps of a conflict', () => {
  test('two figures', () => {
    expect(drawGaps('question killed: quantity killed\n sohr asserts 92\n syrian-army asserts 36')).toEqual([
      'syrian-government 36 < sohr 92: 56',
    ]);
  });

  test('two ranges: from the most of the one to the least of the other, each named whole', () => {
    expect(drawGaps('question killed: quantity killed\n sohr asserts 51–\n syrian-army asserts 3–31')).toEqual([
      'syrian-government 3–31 < sohr 51–: 20',
    ]);
  });

  test('of several figures of two parties the nearest', () => {
    const grid = `question killed: quantity killed
      sohr           asserts  40
      sohr-director  asserts  12
      syrian-army    asserts  2
      sana           asserts  9`;
    expect(drawGaps(grid)).toEqual(['syrian-government 9 < sohr 12: 3']);
  });

  test('where figures end alike, the narrower one is named', () => {
    const grid = `question killed: quantity killed
      sohr           asserts  12–
      sohr-director  asserts  12
      syrian-army    asserts  2–9
      sana           asserts  8–9`;
    expect(drawGaps(grid)).toEqual(['syrian-government 8–9 < sohr 12: 3']);
  });

  test('from the lowest up, and none that holds another', () => {
    const grid = `question killed: quantity killed
      israeli-army     asserts  20
      sohr             asserts  9
      syrian-army      asserts  7
      regional-source  asserts  12`;
    expect(drawGaps(grid)).toEqual([
      'syrian-government 7 < sohr 9: 2',
      'sohr 9 < regional-intelligence 12: 3',
      'regional-intelligence 12 < israel 20: 8',
    ]);
  });

  test('of two that are the same, that of the parties named first', () => {
    const grid = `question killed: quantity killed
      residents        asserts  9
      sohr             asserts  9
      regional-source  asserts  9
      syrian-army      asserts  7`;
    expect(drawGaps(grid)).toEqual(['syrian-government 7 < sohr 9: 2']);
  });

  test('a figure that was replaced, believed, or a report’s own voice parts nobody', () => {
    const grid = `question killed: quantity killed
      sohr          asserts            8
      sohr          asserts            12  supersedes=c1
      syrian-army   asserts            7
      israeli-army  asserts  probable  9
      first-herald  asserts            10`;
    expect(drawGaps(grid)).toEqual(['syrian-government 7 < sohr 12: 5']);
  });

  test('none between figures of one party, or where the parties agree', () => {
    const differs = 'question killed: quantity killed\n sohr asserts 9\n sohr-director asserts 7';
    expect(drawGaps(differs)).toEqual([]);
    expect(drawGaps('question killed: quantity killed\n sohr asserts 9–\n syrian-army asserts 11')).toEqual([]);
  });

  test('none where a part that exceeds the whole makes the conflict: it is not drawn', () => {
    const grid = `question killed: quantity killed
      sohr         asserts  2
      sohr         asserts  3  supersedes=c1
      syrian-army  asserts  8 civilians-killed`;
    expect(traceGrid(grid).comparison.mark).toBe('conflict');
    expect(drawGaps(grid)).toEqual([]);
  });
});
