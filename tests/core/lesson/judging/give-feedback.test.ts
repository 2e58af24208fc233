import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../../src/core/compare/comparison.ts';
import { giveFeedback } from '../../../../src/core/lesson/judging/give-feedback.ts';
import { arbitraryAsked } from '../../../fixtures/arbitrary-case.ts';
import { readOnlyQuestion } from '../../../fixtures/case-file.ts';
import { answers } from '../../../fixtures/student.ts';
import { makeIncident, placeInWorld } from '../../../fixtures/world.ts';

describe('rule 1: who votes', () => {
  answers(
    'army and state agency speak for one government',
    `
    question who: concept actor
      syrian-army      asserts  israel
      sana             asserts  israel
      israeli-army     declines
    → unconfirmed single-party
    student agree c1 c2 → wrong: one-party-counted-twice(c1 c2)
    student agree c1 → wrong: one-side-taken-for-agreement(c1 c2)
    student agree → wrong: one-side-taken-for-agreement(c1 c2)
    student agree c1 c2 c3 → wrong: declined-taken-for-position(c3), one-party-counted-twice(c1 c2)
    student conflict c1 c3 → wrong: declined-taken-for-position(c3)
    student conflict → wrong: one-side-taken-for-conflict(c1 c2)
    student unconfirmed c1 → right
    student unconfirmed c3 → right
    student unconfirmed → right: deciding-claims-missed(c1 c2)
    student nothing → wrong
    `,
  );

  answers(
    'what is passed on is one voice with its origin',
    `
    question killed: quantity killed
      sohr              asserts  7
      syrian-state-tv   asserts  7  origin=sohr
    → unconfirmed single-party
    student agree c1 c2 → wrong: relay-counted(c1 c2)
    student agree c2 → wrong: one-side-taken-for-agreement(c1 c2)
    `,
  );

  answers(
    'a report’s own voice has no vote',
    `
    question who: concept actor
      syrian-army   asserts  israel
      first-herald  asserts  israel
    → unconfirmed single-party
    student agree c1 c2 → wrong: own-voice-counted(c2)
    student unconfirmed c1 c2 → right
    `,
  );

  answers(
    'three of one party and one of another: two of the party bear no agreement',
    `
    question killed: quantity killed
      syrian-army      asserts  7
      sana             asserts  7
      sohr             asserts  7
    → agree
    student agree c1 c3 → right
    student agree c1 c2 → right: one-party-counted-twice(c1 c2), deciding-claims-incomplete(c3)
    student agree c3 → right: deciding-claims-incomplete(c1 c2)
    student agree → right: deciding-claims-missed(c1 c2 c3)
    student conflict c1 c3 → wrong: difference-taken-for-conflict(c1 c3)
    student unconfirmed → wrong: agreement-missed(c1 c2 c3)
    `,
  );
});

describe('rule 2: what stands', () => {
  answers(
    'a figure that was replaced opposes nobody',
    `
    question killed: quantity killed
      syrian-army  asserts  5
      syrian-army  asserts  7  supersedes=c1
      sohr         asserts  7
    → agree
    student conflict c1 c3 → wrong: replaced-claim(c1), agreement-missed(c2 c3)
    student agree c2 c3 → right
    student agree c1 c2 c3 → right: replaced-claim(c1)
    `,
  );
});

describe('rule 3: what is asserted', () => {
  answers(
    'a belief is no assertion',
    `
    question who: concept actor
      syrian-army  asserts            israel
      sohr         asserts  probable  israel
    → unconfirmed single-party
    student agree c1 c2 → wrong: belief-taken-for-assertion(c2)
    student unconfirmed c2 → right
    `,
  );

  answers(
    'beliefs alone decide nothing',
    `
    question who: concept actor
      syrian-army  asserts  possible  israel
      sohr         asserts  probable  israel
    → unconfirmed tentative-only
    student agree c1 c2 → wrong: belief-taken-for-assertion(c1 c2)
    student conflict → wrong: belief-taken-for-assertion(c1 c2)
    student unconfirmed c2 → right
    `,
  );

  answers(
    'to decline, to stay silent, to leave it open and to name nobody: none is a position',
    `
    question who: concept actor
      israeli-army      declines
      israeli-minister  noncommittal
      sohr              silent
      syrian-army       asserts
    → unconfirmed no-position
    student conflict c1 c4 → wrong: declined-taken-for-position(c1), no-answer-taken-for-position(c4)
    student agree c2 c3 → wrong: silence-taken-for-position(c3), noncommittal-taken-for-position(c2)
    student unconfirmed c1 → right
    student unconfirmed → right
    `,
  );
});

describe('rules 4 to 7: what answers are to each other', () => {
  answers(
    'answers that exclude each other',
    `
    question killed: quantity killed
      syrian-army  asserts  7
      sohr         asserts  9
      residents    asserts  9
    → conflict
    student agree c1 c2 → wrong: conflict-taken-for-agreement(c1 c2)
    student agree → wrong: conflict-taken-for-agreement(c1 c2 c3)
    student agree c2 c3 → wrong: conflict-missed(c1 c2 c3)
    student unconfirmed c1 → wrong: conflict-missed(c1 c2 c3)
    student nothing → wrong: conflict-missed(c1 c2 c3)
    student conflict c1 c2 → right
    student conflict c2 c3 → right: deciding-claims-incomplete(c1)
    `,
  );

  answers(
    'a wider and a narrower place do not exclude each other',
    `
    question where: concept place
      syrian-army  asserts  aleppo-province
      sohr         asserts  al-safirah
    → agree
    student conflict c1 c2 → wrong: difference-taken-for-conflict(c1 c2)
    `,
  );

  answers(
    'fighters are not civilians: like with like',
    `
    question killed: quantity killed
      syrian-army  asserts  3 civilians-killed
      sohr         asserts  9 fighters-killed
      israeli-army  declines
    → unconfirmed incomparable
    student conflict c1 c2 → wrong: difference-taken-for-conflict(c1 c2)
    student agree c1 c2 → wrong: difference-taken-for-agreement(c1 c2)
    student conflict c1 c2 c3 → wrong: declined-taken-for-position(c3), difference-taken-for-conflict(c1 c2)
    student unconfirmed c1 c2 → right
    student unconfirmed c1 → right: deciding-claims-incomplete(c2)
    `,
  );

  answers(
    'reports that differ on one word',
    `
    question killed: quantity killed
      syrian-army  asserts  7  report-1
      sohr         asserts  7  report-1
      sohr         asserts  9  report-2
    → unconfirmed reports-differ
    student conflict c1 c3 → wrong: reports-differ-taken-for-conflict(c1 c3)
    student agree c1 c2 → wrong: conflict-taken-for-agreement(c1 c3)
    student unconfirmed c2 c3 → right
    `,
  );

  answers(
    'what is shared says too little',
    `
    question where: concept place, floor syria
      syrian-army  asserts  syria
      sohr         asserts  syria
    → unconfirmed too-broad
    student agree c1 c2 → wrong: broad-taken-for-agreement(c1 c2)
    `,
  );

  test('nobody is quoted', () => {
    const question = { id: 'who', text: 'who', answer: 'concept', kind: 'actor', accepts: 'one' };
    const { theCase, comparison } = readOnlyQuestion(placeInWorld([makeIncident('incident', [question], [])]));
    expect(giveFeedback(theCase, comparison, { mark: 'agree', claims: [] }).misconceptions).toEqual([
      { code: 'nobody-heard', claims: [] },
    ]);
    expect(giveFeedback(theCase, comparison, { mark: 'unconfirmed', claims: [] }).misconceptions).toEqual([]);
  });
});

describe('laws', () => {
  const someMark = fc.constantFrom<Mark>('agree', 'conflict', 'unconfirmed');
  const someAnswer = arbitraryAsked()
    .map(({ question, claims }) => readOnlyQuestion(placeInWorld([makeIncident('incident', [question], claims)])))
    .chain((read) =>
      fc.record({
        read: fc.constant(read),
        mark: someMark,
        claims: fc.shuffledSubarray(read.comparison.claims.map(({ id }) => id)),
      }),
    );
  const runs = { numRuns: 400 };

  test('the key’s own answer overlooks nothing', () => {
    fc.assert(
      fc.property(someAnswer, ({ read: { theCase, comparison } }) => {
        const key = { mark: comparison.mark, claims: comparison.decidedBy };
        expect(giveFeedback(theCase, comparison, key)).toEqual({ isMarkRight: true, comparison, misconceptions: [] });
      }),
      runs,
    );
  });

  test('the order in which claims are chosen shows in nothing', () => {
    fc.assert(
      fc.property(someAnswer, ({ read: { theCase, comparison }, mark, claims }) => {
        const reversed = [...claims].reverse();
        expect(giveFeedback(theCase, comparison, { mark, claims: reversed })).toEqual(
          giveFeedback(theCase, comparison, { mark, claims }),
        );
      }),
      runs,
    );
  });

  test('a wrong mark is never left without saying what it overlooks, and each thing is said once', () => {
    fc.assert(
      fc.property(someAnswer, ({ read: { theCase, comparison }, mark, claims }) => {
        const { isMarkRight, misconceptions } = giveFeedback(theCase, comparison, { mark, claims });
        if (!isMarkRight) expect(misconceptions).not.toEqual([]);
        expect(new Set(misconceptions.map(({ code }) => code)).size).toBe(misconceptions.length);
        const known = new Set(comparison.claims.map(({ id }) => id));
        for (const each of misconceptions) expect(each.claims.every((id) => known.has(id))).toBe(true);
      }),
      runs,
    );
  });
});
