import { expect, test } from 'vitest';
import { compareIncident } from '../../src/core/compare/compare-case.ts';
import { countMarks, countOf } from '../../src/parts/mark-count.ts';
import { readFixture } from '../fixtures/case-file.ts';
import { makeIncident, placeInWorld } from '../fixtures/world.ts';

/** Counts the marks of an incident in which each question has these figures, one a party. */
function countMarksOf(...figures: readonly (readonly number[])[]) {
  const parties = ['sohr', 'israeli-army'];
  const questions = figures.map((_, index) => ({
    id: `q${index}`,
    text: 'How many?',
    answer: 'quantity',
    unit: 'killed',
    accepts: 'one',
  }));
  const claims = figures.flatMap((each, index) =>
    each.map((figure, party) => ({
      id: `q${index}-${party}`,
      question: `q${index}`,
      source: parties[party] ?? '',
      stance: 'asserts',
      certainty: 'certain',
      answer: { quantity: { min: figure, max: figure } },
      statement: 'words',
    })),
  );
  const theCase = readFixture(placeInWorld([makeIncident('incident', questions, claims)]));
  const [incident] = theCase.incidents;
  if (incident === undefined) throw new Error('no incident');
  return countMarks(compareIncident(theCase, incident).questions.map(({ mark }) => mark));
}

test('conflicts first, then agreed, then unconfirmed, whatever the order of the questions', () => {
  expect(countMarksOf([7], [7, 7], [7, 9], [], [3, 3]).map(({ mark, count, text }) => [mark, count, text])).toEqual([
    ['conflict', 1, '1 in conflict'],
    ['agree', 2, '2 agreed'],
    ['unconfirmed', 2, '2 unconfirmed'],
  ]);
});

test('a mark that no question has is left out', () => {
  expect(countMarksOf([7, 7]).map(({ text }) => text)).toEqual(['1 agreed']);
  expect(countMarksOf()).toEqual([]);
});

test('a number and its noun agree and stay on one line', () => {
  expect([0, 1, 2].map((count) => countOf(count, 'report'))).toEqual([
    '0\u00a0reports',
    '1\u00a0report',
    '2\u00a0reports',
  ]);
  expect(countOf(2, 'place is', 'places are')).toBe('2\u00a0places are');
});
