import { expect, test } from 'vitest';
import { compareCase, compareIncident } from '../../../src/core/compare/compare-case.ts';
import type { SourceId } from '../../../src/core/model/case.ts';
import { type AnswerEntry, type CaseFile, readFixture } from '../../fixtures/case-file.ts';
import { readGrid } from '../../fixtures/grid.ts';
import { makeIncident, placeInWorld } from '../../fixtures/world.ts';

/** Each question is compared by its own claims alone, though another incident asks one of the same name. */
test('every question of every incident, in file order', () => {
  const comparisons = compareCase(readFixture(placeTwoIncidents()));
  const marks = comparisons.map(({ incident, questions }) => [
    incident.id,
    ...questions.map(({ question, mark }) => `${question.id} ${mark}`),
  ]);
  expect(marks).toEqual([
    ['first', 'killed conflict', 'who agree', 'wounded unconfirmed'],
    ['second', 'killed unconfirmed'],
  ]);
});

test('a choice holds for every question', () => {
  const theCase = readFixture(placeTwoIncidents());
  const without = new Set(['sohr' as SourceId]);
  const reasons = compareCase(theCase, { without }).map(({ questions }) => questions.map(({ reason }) => reason));
  expect(reasons).toEqual([['single-party', 'single-party', 'no-claims'], ['no-claims']]);
});

test('an incident alone is compared as within its case', () => {
  const theCase = readFixture(placeTwoIncidents());
  const alone = theCase.incidents.map((incident) => compareIncident(theCase, incident));
  expect(alone).toEqual(compareCase(theCase));
});

test('a comparison carries the claims that were known, replaced ones included, in file order', () => {
  const { file } = readGrid(`
    question killed: quantity killed
      sohr         asserts  9  said=2020-05-01 supersedes=c3
      syrian-army  asserts  7  said=2020-05-03
      sohr         asserts  5  said=2020-05-01
    → conflict
  `);
  const [comparison] = compareCase(readFixture(file), { asOf: '2020-05-02' }).flatMap(({ questions }) => questions);
  expect(comparison?.claims.map(({ id }) => id)).toEqual(['c1', 'c3']);
});

function placeTwoIncidents(): CaseFile {
  const claim = (id: string, question: string, source: string, answer: AnswerEntry) => {
    const fields = { stance: 'asserts', certainty: 'certain', statement: 'said' };
    return { id, question, source, ...fields, answer };
  };
  const killed = { id: 'killed', text: 'killed', answer: 'quantity', unit: 'killed', accepts: 'one' };
  const who = { id: 'who', text: 'who', answer: 'concept', kind: 'actor', accepts: 'one' };
  const wounded = { id: 'wounded', text: 'wounded', answer: 'quantity', unit: 'wounded', accepts: 'one' };
  return placeInWorld([
    makeIncident(
      'first',
      [killed, who, wounded],
      [
        claim('a1', 'who', 'sohr', { concepts: ['israel'] }),
        claim('a2', 'killed', 'sohr', { quantity: { min: 9, max: 9 } }),
        claim('a3', 'who', 'syrian-army', { concepts: ['israel'] }),
        claim('a4', 'killed', 'syrian-army', { quantity: { min: 7, max: 7 } }),
      ],
    ),
    makeIncident('second', [killed], [claim('b1', 'killed', 'sohr', { quantity: { min: 7, max: 7 } })]),
  ]);
}
