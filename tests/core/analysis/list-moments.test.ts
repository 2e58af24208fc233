import { expect, test } from 'vitest';
import { listMoments } from '../../../src/core/analysis/list-moments.ts';
import { readFixture } from '../../fixtures/case-file.ts';
import { readGrid } from '../../fixtures/grid.ts';

function momentsOf(...said: readonly string[]): readonly string[] {
  const claims = said.map((moment) => `sohr asserts 9${moment === '' ? '' : ` said=${moment}`}`);
  const grid = `question killed: quantity killed\n  ${claims.join('\n  ')}\n  → unconfirmed`;
  return listMoments(readFixture(readGrid(grid).file).incidents[0]?.claims ?? []);
}

test('in order, whatever the order of the claims; a claim without a date gives none', () => {
  expect(momentsOf('2020-05-02', '', '2020-05-01T09:25Z')).toEqual(['2020-05-01T09:25Z', '2020-05-02']);
});

test('by the clock, not by the letters: a zone is reckoned with', () => {
  expect(momentsOf('2020-05-01T23:00Z', '2020-05-02T01:00+03:00')).toEqual([
    '2020-05-02T01:00+03:00',
    '2020-05-01T23:00Z',
  ]);
});

test('what is one moment in two forms is one, as the first claim gives it', () => {
  expect(momentsOf('2020-05-01T12:00Z', '2020-05-01T15:00+03:00')).toEqual(['2020-05-01T12:00Z']);
  expect(momentsOf('2020-05-01', '2020-05-01T00:00Z')).toEqual(['2020-05-01']);
});
