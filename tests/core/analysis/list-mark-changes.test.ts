import { expect, test } from 'vitest';
import { listMarkChanges } from '../../../src/core/analysis/list-mark-changes.ts';
import type { Choices } from '../../../src/core/compare/choices.ts';
import { compareIncident } from '../../../src/core/compare/compare-case.ts';
import type { SourceId } from '../../../src/core/model/case.ts';
import { sayChanges } from '../../../src/words/say-changes.ts';
import { readFixture } from '../../fixtures/case-file.ts';
import { makeIncident, placeInWorld } from '../../fixtures/world.ts';

const questions = ['agreed', 'disputed', 'hidden', 'same'].map((id) => ({
  id,
  text: id,
  answer: 'quantity',
  unit: 'killed',
  accepts: 'one',
}));

const said: readonly (readonly [string, string, number])[] = [
  ['agreed', 'sohr', 7],
  ['agreed', 'syrian-army', 7],
  ['disputed', 'sohr', 9],
  ['disputed', 'syrian-army', 7],
  ['hidden', 'sohr', 9],
  ['hidden', 'syrian-army', 7],
  ['hidden', 'residents', 7],
  ['same', 'syrian-army', 7],
];

const claims = said.map(([question, source, number]) => ({
  id: `${question}-${source}`,
  question,
  source,
  stance: 'asserts',
  certainty: 'certain',
  statement: 'said',
  answer: { quantity: { min: number, max: number } },
}));

const theCase = readFixture(placeInWorld([makeIncident('incident', questions, claims)]));

function changesWith(choices: Choices) {
  const [incident] = theCase.incidents;
  if (incident === undefined) throw new Error('no incident');
  return listMarkChanges(compareIncident(theCase, incident), compareIncident(theCase, incident, choices));
}

test('nothing set aside changes nothing', () => {
  expect(changesWith({})).toEqual([]);
  expect(sayChanges([])).toBe('No mark changes.');
});

test('without a side agreements and conflicts go, and what it hid comes up', () => {
  const changes = changesWith({ without: new Set(['sohr' as SourceId]) });
  expect(changes.map(({ question, from, to }) => [question.id, from, to])).toEqual([
    ['agreed', 'agree', 'unconfirmed'],
    ['disputed', 'conflict', 'unconfirmed'],
    ['hidden', 'conflict', 'agree'],
  ]);
  expect(sayChanges(changes)).toBe(
    '1 question loses its agreement, 1 question loses its conflict, 1 question turns from conflict to agreement.',
  );
});

test('a question that stays unconfirmed for another reason is told too', () => {
  const changes = changesWith({ without: new Set(['syrian-army' as SourceId]) });
  expect(changes.find(({ question }) => question.id === 'same')).toMatchObject({
    from: 'unconfirmed',
    to: 'unconfirmed',
  });
});
