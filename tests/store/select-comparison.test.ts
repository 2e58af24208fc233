import { expect, test } from 'vitest';
import type { Choices } from '../../src/core/compare/choices.ts';
import { compareIncident } from '../../src/core/compare/compare-case.ts';
import type { Case, Incident, SourceId } from '../../src/core/model/case.ts';
import { selectComparison } from '../../src/store/select-comparison.ts';
import { readFixture } from '../fixtures/case-file.ts';
import { readGrid } from '../fixtures/grid.ts';

const grid = `question killed: quantity killed
  sohr        asserts 9
  syrian-army asserts 7
  → conflict`;

function makeCase(): { readonly theCase: Case; readonly incident: Incident } {
  const theCase = readFixture(readGrid(grid).file);
  const [incident] = theCase.incidents;
  if (incident === undefined) throw new Error('no incident');
  return { theCase, incident };
}

const everyone: Choices = {};

test('gives what the core gives', () => {
  const { theCase, incident } = makeCase();
  expect(selectComparison(theCase, incident, everyone)).toEqual(compareIncident(theCase, incident));
});

test('gives the same object again, so that nothing is drawn anew', () => {
  const { theCase, incident } = makeCase();
  expect(selectComparison(theCase, incident, everyone)).toBe(selectComparison(theCase, incident, everyone));
});

test('compares anew for other choices, and keeps both', () => {
  const { theCase, incident } = makeCase();
  const without: Choices = { without: new Set(['sohr' as SourceId]) };
  const [all, fewer] = [everyone, without].map((choices) => selectComparison(theCase, incident, choices));
  expect([all, fewer].map((comparison) => comparison?.questions[0]?.mark)).toEqual(['conflict', 'unconfirmed']);
  expect(selectComparison(theCase, incident, everyone)).toBe(all);
  expect(selectComparison(theCase, incident, without)).toBe(fewer);
});

test('keeps nothing of one case for another', () => {
  const [one, other] = [makeCase(), makeCase()];
  const first = selectComparison(one.theCase, one.incident, everyone);
  const second = selectComparison(other.theCase, other.incident, everyone);
  expect(second).not.toBe(first);
  expect(second.incident).toBe(other.incident);
});
