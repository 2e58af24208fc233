import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '../../../../src/core/draft/check-draft.ts';
import { readFixture } from '../../../fixtures/case-file.ts';
import { makeIncident, placeInWorld } from '../../../fixtures/world.ts';

const words = 'Two guards of the power station were carried to the clinic in a bakery van';
const makeCheck = (sources: readonly string[]) => {
  const question = { id: 'what', text: 'What else was said?', answer: 'text', accepts: 'many' } as const;
  const claims = sources.map((source, at) => ({
    id: `c${at + 1}`,
    question: 'what',
    source,
    stance: 'asserts',
    certainty: 'certain',
    answer: { text: words },
    statement: words,
    evidence: [],
  }));
  const theCase = readFixture(placeInWorld([makeIncident('incident', [question], claims)]));
  const checker = createDraftChecker(theCase);
  return (text: string) => checker.check(text, theCase.incidents[0]?.id ?? null);
};

describe('a sentence in the draft’s own voice that retells a claim', () => {
  const check = makeCheck(['residents']);

  it('is stated as fact where one source alone says so, and shown by its claim', () => {
    const { findings } = check('Two guards of the power station were carried to the clinic in a van.');
    expect(findings).toMatchObject([{ code: 'stated-as-fact', claims: ['c1'], remedy: { kind: 'credit' } }]);
  });

  it.each([
    ['credited', `${words}, residents said.`],
    ['hedged', 'Two guards of the power station were reportedly carried to the clinic in a van.'],
    ['asked', 'Were two guards of the power station carried to the clinic in a van?'],
    ['about something else', 'Two trucks left the harbour for the capital in the morning.'],
    ['too short to tell', 'The guards left.'],
  ])('is none where it is %s', (_, text) => {
    expect(check(text).findings).toEqual([]);
  });

  it('is left out of the statements where no claim says so', () => {
    expect(check('Two trucks left the harbour for the capital in the morning.').statements).toEqual([]);
  });
});
