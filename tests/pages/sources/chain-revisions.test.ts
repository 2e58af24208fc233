import { expect, test } from 'vitest';
import { describeSource } from '../../../src/core/analysis/describe-source.ts';
import { compareCase } from '../../../src/core/compare/compare-case.ts';
import type { SourceId } from '../../../src/core/model/case.ts';
import { chainRevisions } from '../../../src/pages/sources/chain-revisions.ts';
import { readGrids } from '../../core/analysis/read-grids.ts';
import { readFixture } from '../../fixtures/case-file.ts';

function chainsOf(grid: string): readonly string[] {
  const theCase = readFixture(readGrids([grid]));
  const { said } = describeSource(theCase, compareCase(theCase), 'sohr' as SourceId);
  const replaced = said.filter(({ replacedBy }) => replacedBy.length > 0);
  return chainRevisions(replaced).map((chain) => chain.map(({ id }) => id.replace('-of-0', '')).join(' '));
}

test('from the first word to the last, in whatever order the file has them', () => {
  expect(
    chainsOf(`
      question killed: quantity killed
        sohr asserts 11 supersedes=c3
        sohr asserts 7
        sohr asserts 9  supersedes=c2`),
  ).toEqual(['c2 c3 c1']);
});

test('a chain that forks is given to each of its ends', () => {
  expect(
    chainsOf(`
      question killed: quantity killed
        sohr asserts 7
        sohr asserts 9  supersedes=c1
        sohr asserts 11 supersedes=c1`),
  ).toEqual(['c1 c2', 'c1 c3']);
});
