import { expect, test } from 'vitest';
import { compareParties } from '../../../src/core/analysis/compare-parties.ts';
import { compareCase } from '../../../src/core/compare/compare-case.ts';
import { arrangeMatrix, sayPair } from '../../../src/pages/sources/arrange-matrix.ts';
import { readGrids } from '../../core/analysis/read-grids.ts';
import { readFixture } from '../../fixtures/case-file.ts';

const theCase = readFixture(
  readGrids([
    `question where: concept place
       syrian-army  asserts aleppo-city
       sohr         asserts palmyra
       israeli-army asserts palmyra`,
    `question killed: quantity killed
       sohr         asserts 7
       israeli-army asserts 7`,
  ]),
);
const rows = arrangeMatrix(theCase, compareParties(theCase, compareCase(theCase)));

test('who shares most questions comes first; of equals, who comes first in the case', () => {
  expect(rows.map(({ party }) => party.id)).toEqual(['israel', 'sohr', 'syrian-government']);
  expect(rows[2]?.counterparts.map(({ party }) => party.id)).toEqual(['israel', 'sohr']);
});

test('a pair has the same numbers from either side', () => {
  const counts = { agree: 2, conflict: 0, unconfirmed: 0 };
  expect(rows[0]?.counterparts[0]).toMatchObject({ party: { id: 'sohr' }, counts, shared: 2 });
  expect(rows[1]?.counterparts[0]).toMatchObject({ party: { id: 'israel' }, counts, shared: 2 });
});

test('a cell is named with all its numbers', () => {
  const [row] = rows;
  const [counterpart] = row?.counterparts ?? [];
  if (row === undefined || counterpart === undefined) throw new Error('no first cell');
  expect(sayPair(row.party, counterpart)).toBe('israel and sohr: of 2\u00a0shared questions 0 conflict, 2 agree');
});
