import { expect, test } from 'vitest';
import { findSpeakingParties } from '../../src/parts/speaker.ts';
import { readFixture } from '../fixtures/case-file.ts';
import { readGrid } from '../fixtures/grid.ts';

/** The parties that speak in a grid. */
function listParties(grid: string): readonly string[] {
  const theCase = readFixture(readGrid(grid).file);
  return theCase.incidents.flatMap((incident) => findSpeakingParties(theCase, incident).map(({ name }) => name));
}

test('who speaks: each party once, in the order of the case, by whose word it is; no report’s own voice', () => {
  const grid = `question killed: quantity killed
    first-herald asserts 7
    sohr         asserts 7
    sana         asserts 7
    syrian-army  asserts 7
    israeli-army asserts 7 origin=residents
    → agree`;
  expect(listParties(grid)).toEqual(['syrian-government', 'sohr', 'residents']);
});
