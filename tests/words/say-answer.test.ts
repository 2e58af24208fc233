import { describe, expect, test } from 'vitest';
import type { Answer, Claim, ConceptId, Question } from '../../src/core/model/case.ts';
import { parseCase } from '../../src/core/model/parse-case.ts';
import { sayAnswer, sayClaimAnswer } from '../../src/words/say-answer.ts';

const parsed = parseCase({
  schemaVersion: 1,
  concepts: [
    { id: 'depot', kind: 'target', label: 'arms depot' },
    { id: 'lab', kind: 'target', label: 'laboratory' },
    { id: 'people', kind: 'unit', label: 'people' },
    { id: 'fighters', kind: 'unit', label: 'fighters' },
  ],
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const theCase = parsed.value;
const question = { id: 'q', text: '?', answer: 'quantity', unit: 'people', accepts: 'many' } as unknown as Question;
const concepts = ['depot', 'lab'] as string[] as ConceptId[];
const say = (answer: Answer) => sayAnswer(theCase, question, answer);
const sayClaim = (claim: Partial<Claim>) => sayClaimAnswer(theCase, question, claim as Claim);

describe('quantities', () => {
  test.each([
    [7, 7, '7'],
    [9, null, 'At least 9'],
    [0, 5, 'Up to 5'],
    [3, 11, '3 to 11'],
    [0, 0, 'None'],
    [1000, 9999, '1,000 to 9,999'],
  ])('%d to %d: %s', (min, max, said) => {
    expect(say({ quantity: { min, max } })).toBe(said);
  });

  test('the words that a figure stood in come before it, in quotation marks only where the kept quotation has them', () => {
    const several = { quantity: { min: 3, max: 11, words: 'several' } };
    const quoting = (exact: string) => [{ report: 'herald', passage: 0, exact }] as unknown as Claim['evidence'];
    expect(sayClaim({ stance: 'asserts', answer: several, evidence: quoting('several rockets') })).toBe(
      '“several”, 3 to 11',
    );
    expect(sayClaim({ stance: 'asserts', answer: several, evidence: quoting('some rockets') })).toBe(
      'Several, 3 to 11',
    );
    expect(sayClaim({ stance: 'asserts', answer: several })).toBe('Several, 3 to 11');
  });

  test('a unit is said where it is not the question’s', () => {
    expect(say({ quantity: { min: 7, max: 7, unit: 'fighters' as ConceptId } })).toMatch(/7.*fighters/);
    expect(say({ quantity: { min: 7, max: 7, unit: 'people' as ConceptId } })).toBe('7');
  });
});

test('every extent says something else', () => {
  const sets = [
    ['none'],
    ['some'],
    ['all'],
    ['none', 'some'],
    ['some', 'all'],
    ['none', 'all'],
    ['none', 'some', 'all'],
  ] as const;
  const said = sets.map((extent) => say({ extent }));
  expect(new Set(said).size).toBe(sets.length);
  expect(say({ extent: ['all', 'some'] })).toBe(say({ extent: ['some', 'all'] }));
});

describe('concepts', () => {
  test('go by their labels', () => {
    expect(say({ concepts })).toBe('Arms depot and laboratory');
  });

  test('a denial says not, of all that it denies; without an answer it says nothing', () => {
    expect(sayClaim({ stance: 'denies', answer: { concepts } })).toMatch(/^(not|neither) arms depot n?or laboratory$/i);
    expect(sayClaim({ stance: 'denies', answer: { quantity: { min: 7, max: 7 } } })).toMatch(/not.*7/i);
    expect(sayClaim({ stance: 'declines' })).toBeNull();
  });

  test('a closed list differs from an open one', () => {
    const open = sayClaim({ stance: 'asserts', answer: { concepts } });
    expect(sayClaim({ stance: 'asserts', answer: { concepts }, exhaustive: true })).not.toBe(open);
  });
});
