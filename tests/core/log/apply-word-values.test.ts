import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCase } from '../../../src/core/compare/compare-case.ts';
import { listHandSet, standardisePuts } from '../../../src/core/log/apply-word-values.ts';
import { applyWork } from '../../../src/core/log/apply-work.ts';
import { findWordValues, listChangedWords, writeWordValue } from '../../../src/core/log/find-word-values.ts';
import { foldLog } from '../../../src/core/log/fold-log.ts';
import { liftWork } from '../../../src/core/log/lift-work.ts';
import type { Puts, WordValue } from '../../../src/core/log/operation.ts';
import { readFigure } from '../../../src/core/matching/read-quantities.ts';
import { standardValues, vagueWords } from '../../../src/core/matching/word-values.ts';
import type { Case, Quantity } from '../../../src/core/model/case.ts';
import { writeCase } from '../../../src/core/model/write-case.ts';
import { readFixture } from '../../fixtures/case-file.ts';
import { addReport, decide, makeLog } from '../../fixtures/work-log.ts';
import { makeIncident, placeInWorld } from '../../fixtures/world.ts';

const question = { id: 'killed', text: 'How many were killed?', answer: 'quantity', unit: 'killed', accepts: 'one' };

/** The army's, then the Observatory's figure, and so on in turn. */
function caseOf(...figures: readonly Quantity[]): Case {
  const claims = figures.map((quantity, index) => ({
    id: `c${index + 1}`,
    question: 'killed',
    source: index % 2 === 0 ? 'syrian-army' : 'sohr',
    stance: 'asserts',
    certainty: 'certain',
    statement: 'said',
    answer: { quantity },
  }));
  return readFixture(placeInWorld([makeIncident('depot', [question], claims), makeIncident('quiet', [question], [])]));
}

const rangesOf = ({ incidents }: Case) =>
  incidents.flatMap(({ claims }) =>
    claims.map(({ answer }) => {
      if (answer === undefined || !('quantity' in answer)) return '';
      const { min, max } = answer.quantity;
      return `${min}–${max ?? ''}`;
    }),
  );
const marksOf = (theCase: Case) => compareCase(theCase)[0]?.questions.map(({ mark }) => mark);
const several = (min: number, max: number): Puts => ({ wordValues: [{ word: 'several', min, max }] });
const about = (least: number, percent: number): Puts => ({ wordValues: [{ word: 'about', least, percent }] });
const lay = (theCase: Case, ...done: readonly (Puts | number)[]) =>
  applyWork(theCase, foldLog(makeLog(...done))).theCase;

describe('figures that stand for words', () => {
  test.each<[string, Quantity, Puts, string]>([
    ['"several" is what it now means', { min: 3, max: 11, words: 'several' }, several(5, 7), '5–7'],
    ['so is "several people"', { min: 3, max: 11, words: 'several people' }, several(5, 7), '5–7'],
    ['and "at least several"', { min: 3, max: null, words: 'at least several' }, several(5, 7), '5–'],
    ['and "several dozen"', { min: 36, max: 143, words: 'several dozen' }, several(2, 3), '24–47'],
    ['a range that an editor has set stays', { min: 4, max: 8, words: 'several' }, several(5, 7), '4–8'],
    ['and so do words that hold no such word', { min: 3, max: 11, words: 'a number of' }, several(5, 7), '3–11'],
    ['and a figure without words', { min: 3, max: 11 }, several(5, 7), '3–11'],
    ['and another word', { min: 12, max: 99, words: 'dozens' }, several(5, 7), '12–99'],
    ['"about twelve" by the tolerance', { min: 11, max: 13, words: 'about twelve' }, about(3, 10), '9–15'],
    ['"some 200" by the percentage', { min: 180, max: 220, words: 'some 200' }, about(1, 5), '190–210'],
    ['"at least nine" means what it says', { min: 9, max: null, words: 'at least nine' }, about(5, 50), '9–'],
  ])('%s', (_, quantity, puts, range) => expect(rangesOf(lay(caseOf(quantity), puts))).toEqual([range]));

  test('the mark follows', () => {
    const theCase = caseOf({ min: 3, max: 11, words: 'several' }, { min: 10, max: 10 });
    expect(marksOf(theCase)).toEqual(['agree']);
    expect(marksOf(lay(theCase, several(3, 7)))).toEqual(['conflict']);
    expect(marksOf(lay(theCase, several(3, 7), 0))).toEqual(['agree']);
  });

  test('what it does not touch stays the same object', () => {
    const theCase = caseOf({ min: 3, max: 11, words: 'several' });
    const worked = lay(theCase, several(5, 7));
    expect(worked.incidents[0]).not.toBe(theCase.incidents[0]);
    expect(worked.incidents[1]).toBe(theCase.incidents[1]);
    expect(lay(theCase, several(5, 7), several(3, 11)).incidents[0]).toBe(theCase.incidents[0]);
  });
});

describe('a claim that was accepted', () => {
  const words = 'raised the toll to fourteen';
  const accept = (min: number, max: number) => ({
    decisions: [
      decide('sohr', 'killed', 0, words, { draft: { answer: { quantity: { min, max, words: 'several' } } } }),
    ],
  });
  const base = caseOf({ min: 9, max: 9 });

  test('before the values changed is read by the new ones', () => {
    expect(rangesOf(lay(base, addReport, accept(3, 11), several(5, 7)))).toEqual(['9–9', '5–7']);
  });

  test('while they were changed is read by the standard once that is back', () => {
    const values = { ...standardValues, several: { min: 5, max: 7 } };
    const accepted = standardisePuts(accept(5, 7), values);
    expect(rangesOf(lay(base, addReport, several(5, 7), accepted))).toEqual(['9–9', '5–7']);
    expect(rangesOf(lay(base, addReport, several(5, 7), accepted, 1))).toEqual(['9–9', '3–11']);
  });

  test('with a range of the user’s own keeps it', () => {
    expect(rangesOf(lay(base, addReport, several(5, 7), accept(6, 6)))).toEqual(['9–9', '6–6']);
  });
});

const range = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }))
  .map(([min, width]) => ({ min, max: min + width }));
const wordValue: fc.Arbitrary<WordValue> = fc.oneof(
  fc.tuple(fc.constantFrom(...vagueWords), range).map(([word, ends]) => ({ word, ...ends })),
  fc.record({ word: fc.constant('about' as const), least: fc.nat(5), percent: fc.nat(50) }),
);
const figure: fc.Arbitrary<Quantity> = fc.oneof(
  fc
    .constantFrom('several', 'dozens of them', 'about 40', 'tens', 'nearly nine', 'at least several', 'some 300')
    .chain((words) => {
      const standard = readFigure(words);
      const own = range.map((ends): Quantity => ({ ...ends, words }));
      const asRead = standard === null ? own : fc.constant({ min: standard.min, max: standard.max, words });
      return fc.oneof(asRead, own);
    }),
  range,
);
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: wordValue.map((each): Puts => ({ wordValues: [each] })) },
    { weight: 1, arbitrary: fc.nat(4) },
    { weight: 1, arbitrary: fc.constant(addReport) },
  ),
  { maxLength: 6 },
);

describe('laws', () => {
  const figures = fc.array(figure, { minLength: 1, maxLength: 5 });

  test('what was laid over is lifted off, hand-set ranges and all', () => {
    fc.assert(
      fc.property(figures, steps, (quantities, done) => {
        const base = caseOf(...quantities);
        const work = foldLog(makeLog(...done));
        const handSet = listHandSet(base, findWordValues(work));
        const lifted = liftWork(applyWork(base, work).theCase, work, new Set(handSet));
        expect(writeCase(lifted)).toEqual(writeCase(base));
      }),
    );
  });

  test('back at the standard values the case is as it was', () => {
    fc.assert(
      fc.property(figures, steps, (quantities, done) => {
        const base = caseOf(...quantities);
        const back: Puts = {
          wordValues: [...vagueWords, 'about' as const].map((word) => writeWordValue(word, standardValues)),
        };
        expect(writeCase(lay(base, ...done, back))).toEqual(writeCase(base));
      }),
    );
  });

  test('each word means what was said of it last, and a claim that no changed word is in stays', () => {
    fc.assert(
      fc.property(figures, fc.array(wordValue, { maxLength: 5 }), (quantities, values) => {
        const base = caseOf(...quantities);
        const work = foldLog(makeLog(...values.map((each): Puts => ({ wordValues: [each] }))));
        const standing = findWordValues(work);
        for (const word of listChangedWords(standing))
          expect(writeWordValue(word, standing)).toEqual(values.findLast((each) => each.word === word));
        const changed = listChangedWords(standing);
        const before = rangesOf(base);
        for (const [index, after] of rangesOf(applyWork(base, work).theCase).entries()) {
          const { words = '' } = quantities[index] ?? {};
          const by = readFigure(words)?.by ?? null;
          if (by === null || !changed.includes(by)) expect(after).toBe(before[index]);
        }
      }),
    );
  });
});
