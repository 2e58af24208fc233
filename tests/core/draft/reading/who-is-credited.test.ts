import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '../../../../src/core/draft/check-draft.ts';
import type { IncidentId } from '../../../../src/core/model/case.ts';
import { shippedCase } from './read-text.ts';

const checker = createDraftChecker(shippedCase);

/** `speaker: figure question`; "draft" for its own voice. */
function tellFigures(text: string, incident: string): readonly string[] {
  return checker.check(text, incident as IncidentId).statements.flatMap(({ speaker, question, answer }) => {
    if (answer === null || !('quantity' in answer)) return [];
    return [`${speaker ?? 'draft'}: ${answer.quantity.min} ${question}`];
  });
}

const [palmyra, consulate] = ['palmyra-2024-11-20', 'damascus-consulate-2024-04-01'];

describe('a figure is whose the words beside it are', () => {
  it.each([
    ['Ninety-two people were killed.', palmyra, ['draft: 92 killed']],
    ['Ninety-two people were killed, the Observatory reported.', palmyra, ['the Observatory: 92 killed']],
    [
      'According to the Observatory, in its first count, 61 people were killed.',
      palmyra,
      ['the Observatory: 61 killed'],
    ],
  ])('%s', (draft, incident, figures) => {
    expect(tellFigures(draft, incident)).toEqual(figures);
  });
});

describe('a figure without what it counts', () => {
  it('counts what the one before it does', () => {
    expect(tellFigures('Iran said 13 people were killed. The Observatory puts it at 16.', consulate)).toEqual([
      'Iran: 13 killed',
      'The Observatory: 16 killed',
    ]);
  });

  it('counts nothing where none is before it', () => {
    expect(tellFigures('The Observatory puts it at 16.', consulate)).toEqual([]);
  });
});

describe('a figure counts those it names', () => {
  it.each([
    [
      'The Observatory said nine foreigners were killed.',
      'palmyra-2020-04-20',
      ['The Observatory: 9 foreigners-killed'],
    ],
    ['The Observatory said nine fighters were killed.', 'palmyra-2020-04-20', ['The Observatory: 9 killed']],
    [
      'The Observatory said fourteen fighters, Iraqis and Iranians, were killed.',
      'albukamal-2020-05',
      ['The Observatory: 14 killed'],
    ],
    ['Two tolls of the dead are given.', palmyra, []],
  ])('%s', (draft, incident, figures) => {
    expect(tellFigures(draft, incident)).toEqual(figures);
  });
});
