import { expect, test } from 'vitest';
import { compareCase } from '../../../src/core/compare/compare-case.ts';
import { digestIncident } from '../../../src/core/overview/digest.ts';
import { readFixture } from '../../fixtures/case-file.ts';
import { readGrid } from '../../fixtures/grid.ts';
import { strikesCase } from './strikes-case.ts';

function digest(theCase: typeof strikesCase, index = 0) {
  const comparison = compareCase(theCase)[index];
  if (comparison === undefined) throw new Error('no such incident');
  return digestIncident(theCase, comparison);
}

test('who speaks: each party once, in the order of the case, by whose word it is; no report’s own voice', () => {
  const grid = `question killed: quantity killed
    first-herald asserts 7
    sohr         asserts 7
    sana         asserts 7
    syrian-army  asserts 7
    israeli-army asserts 7 origin=residents
    → agree`;
  expect(digest(readFixture(readGrid(grid).file)).parties).toEqual(['syrian-government', 'sohr', 'residents']);
});

test('what a list shows of an incident, the marks in the order of its questions, ready to be sent', () => {
  const shown = digest(strikesCase);
  expect(structuredClone(shown)).toEqual({
    id: 'nairab',
    title: 'Strike on Nairab airport',
    date: { from: '2020-05-01', to: '2020-05-02' },
    place: 'nairab-airport',
    summary: 'Syria’s army and the Observatory count the dead differently.',
    parties: ['syrian-government', 'israel', 'sohr'],
    marks: ['conflict', 'agree'],
  });
});
