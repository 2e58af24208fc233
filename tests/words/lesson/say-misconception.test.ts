import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/core/compare/comparison.ts';
import { misconceptionCodes } from '../../../src/core/lesson/feedback.ts';
import { giveFeedback } from '../../../src/core/lesson/judging/give-feedback.ts';
import { compareRound } from '../../../src/core/lesson/rounds.ts';
import type { Case, ClaimId, IncidentId, QuestionId } from '../../../src/core/model/case.ts';
import { nameMisconception } from '../../../src/words/lesson/name-misconception.ts';
import { findRule } from '../../../src/words/lesson/name-rule.ts';
import { sayMisconception } from '../../../src/words/lesson/say-misconception.ts';
import { readShippedCase } from '../../data/shipped-case.ts';
import { readFixture } from '../../fixtures/case-file.ts';
import { readGrid } from '../../fixtures/grid.ts';

const everything = { rounds: [], reports: null };

function sayAll(
  theCase: Case,
  incident: string,
  question: string,
  mark: Mark,
  claims: readonly string[],
): readonly string[] {
  const comparison = compareRound(theCase, everything, incident as IncidentId, question as QuestionId, 0);
  return giveFeedback(theCase, comparison, { mark, claims: claims as readonly ClaimId[] }).misconceptions.map((each) =>
    sayMisconception(theCase, comparison, each),
  );
}

function said(grid: string, mark: Mark, ...claims: readonly string[]): readonly string[] {
  const { file, question } = readGrid(`${grid}\n→ agree`);
  return sayAll(readFixture(file), 'incident', question.id, mark, claims);
}

describe('in the words of the claims', () => {
  const killed = `
    question killed: quantity killed
      syrian-army       asserts            7
      sana              asserts            7
      israeli-minister  declines
      regional-source   asserts  probable  9`;

  test('one side', () => {
    expect(said(killed, 'agree', 'c1', 'c2')).toEqual([
      'Both speak for one side, syrian-government: syrian-army, sana. They count as one voice.',
    ]);
    expect(said(killed, 'agree', 'c1')).toEqual([
      'Only one side commits itself, syrian-government: syrian-army, sana. An agreement needs two sides that say so.',
    ]);
  });

  test('no side at all', () => {
    expect(said(killed, 'conflict', 'c1', 'c3', 'c4')).toEqual([
      'Declined to comment: israeli-minister. To decline is not to deny, and not to confirm.',
      'Not asserted, only held to be likely or possible: regional-source. A belief is not an assertion.',
    ]);
  });

  test('two sides', () => {
    const toll = 'question killed: quantity killed\nsyrian-army asserts 7\nsohr asserts 9 "nine"';
    expect(said(toll, 'unconfirmed')).toEqual([
      'Two sides assert answers that exclude each other: 7 (syrian-army) against nine, 9 (sohr).',
    ]);
    const same = 'question killed: quantity killed\nsyrian-army asserts 7\nsohr asserts 7–';
    expect(said(same, 'conflict', 'c1', 'c2')).toEqual([
      'These can be true together: 7 (syrian-army); at least 7 (sohr). Only answers that exclude each other are in conflict.',
    ]);
  });

  test('two sides that say the same are not told that they differ, however it is quoted', () => {
    const same = 'question killed: quantity killed\nsyrian-army asserts 7 "seven"\nsohr asserts 7 "seven"';
    expect(said(same, 'conflict', 'c1', 'c2')).toEqual([
      'These say the same: seven, 7 (syrian-army, sohr). Only answers that exclude each other are in conflict.',
    ]);
  });

  test('of claims left out, those are named that would do: another of the same side would not', () => {
    const three = 'question killed: quantity killed\nsyrian-army asserts 7\nsana asserts 7\nsohr asserts 7';
    expect(said(three, 'agree', 'c1')).toEqual([
      'The mark is right, but what you ticked does not show it by itself. Look also at: 7 (sohr).',
    ]);
    expect(said(three, 'agree')).toEqual([
      'The mark is right, but you ticked nothing of what decides it: 7 (syrian-army, sana, sohr).',
    ]);
  });

  test('reports that differ: the readings are told, not the other side', () => {
    const differ =
      'question killed: quantity killed\nsyrian-army asserts 7 report-1\nsohr asserts 7 report-1\nsohr asserts 9 report-2';
    const readings = 'Reports differ on what one source said: 7 (sohr); 9 (sohr).';
    expect(said(differ, 'conflict', 'c1', 'c3')).toEqual([
      `${readings} Not every reading contradicts the other side, so this is not yet a conflict between sides.`,
    ]);
    expect(said(differ, 'agree', 'c1', 'c2')).toEqual([
      `${readings} One reading contradicts the other side, so this is not yet agreement.`,
    ]);
  });

  test('an echo', () => {
    const echo = 'question killed: quantity killed\nsohr asserts 7\nsyrian-state-tv asserts 7 origin=sohr';
    expect(said(echo, 'agree', 'c1', 'c2')).toEqual([
      'syrian-state-tv only passes on the word of sohr. A word that is passed on is still one voice.',
    ]);
  });

  test('more answers than anybody reads are counted', () => {
    const rows = ['sheikh-najjar', 'nairab-airport', 'al-safirah', 'palmyra', 'aleppo-city', 'homs-province'];
    const grid = `question where: concept place, many\n${rows.map((place) => `residents asserts ${place}`).join('\n')}\nsohr asserts syria`;
    expect(said(grid, 'agree')[0]).toMatch(/; and 3 more answers\.$/);
  });
});

test('with the exact words that show it, where a report of the case has them', () => {
  const theCase = readShippedCase();
  expect(sayAll(theCase, 'homs-2020-05-01', 'who', 'agree', ['homs-who-war-monitor'])).toEqual([
    'Not asserted, only held to be likely or possible: A war monitor, unnamed. A belief is not an assertion. A war monitor, unnamed: “believed to be from an Israeli strike”.',
  ]);
});

test('every misconception has a name, and all but those of a right mark a rule', () => {
  const names = misconceptionCodes.map(nameMisconception);
  expect(new Set(names).size).toBe(misconceptionCodes.length);
  expect(misconceptionCodes.filter((code) => findRule(code) === null)).toEqual([
    'deciding-claims-missed',
    'deciding-claims-incomplete',
  ]);
});

test('whatever is answered to any question that ships, it is told in one line without gaps', () => {
  const theCase = readShippedCase();
  for (const incident of theCase.incidents) {
    for (const question of incident.questions) {
      const ids = incident.claims.filter((claim) => claim.question === question.id).map(({ id }) => id);
      for (const mark of ['agree', 'conflict', 'unconfirmed'] as const)
        for (const claims of [[], ids, ids.slice(0, 2)])
          for (const line of sayAll(theCase, incident.id, question.id, mark, claims))
            expect(line).toMatch(/^(?!.*(?:undefined|null|: \.|\(\)|\.\.|\n)).+[.”]$/u);
    }
  }
});
