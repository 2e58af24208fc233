import { expect, test } from 'vitest';
import type { Mark } from '../../../src/core/compare/comparison.ts';
import { countLeadMarks, findLeadMark, findWorstMark } from '../../../src/core/overview/lead-mark.ts';

const cases: readonly [readonly Mark[], Mark][] = [
  [['agree', 'unconfirmed', 'conflict'], 'conflict'],
  [['unconfirmed', 'agree'], 'agree'],
  [['unconfirmed'], 'unconfirmed'],
  [[], 'unconfirmed'],
];

test.each(cases)('an incident with the marks %j is shown as %s', (marks, lead) => {
  expect(findLeadMark(marks)).toBe(lead);
});

test('several under one sign are shown as the worst of them', () => {
  const worstOf = (...incidents: readonly (readonly Mark[])[]) =>
    findWorstMark(countLeadMarks(incidents.map((marks) => ({ marks }))));
  expect(worstOf(['agree'], ['conflict', 'agree'], [])).toBe('conflict');
  expect(worstOf(['agree'], ['unconfirmed'])).toBe('agree');
  expect(worstOf(['unconfirmed'], [])).toBe('unconfirmed');
});

test('each incident counts once, under its leading mark', () => {
  const incidents: readonly { readonly marks: readonly Mark[] }[] = cases.map(([marks]) => ({ marks }));
  expect(countLeadMarks(incidents)).toEqual({ conflict: 1, agree: 1, unconfirmed: 2 });
});
