import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameFigure, isSureEnough } from '../../../../src/core/draft/judging/hold-against.ts';
import { quantityOf, readQuantities } from '../../../../src/core/matching/read-quantities.ts';
import { findWords } from '../../../../src/core/matching/word.ts';
import type { Certainty, Claim, Quantity } from '../../../../src/core/model/case.ts';

function read(figure: string): Quantity {
  const text = `${figure} people were killed`;
  const words = findWords(text);
  const [counted] = readQuantities(words);
  if (counted === undefined) throw new Error(`no figure: ${figure}`);
  return quantityOf(counted, text, words);
}

describe('a draft may say', () => {
  it.each([
    ['nine', 'at least nine'],
    ['at least nine', 'nine'],
    ['at least nine', 'at least nine'],
    ['about ten', 'ten'],
    ['more than a dozen', '14'],
    ['more than 12', '12'],
    ['up to nine', 'nine'],
    ['dozens', '36'],
    ['several', 'three'],
    ['between ten and 12', 'between ten and 12'],
  ])('%s for %s', (said, known) => {
    expect(isSameFigure(read(said), read(known))).toBe(true);
  });

  it.each([
    ['95', '92'],
    ['ten', 'nine'],
    ['eight', 'at least nine'],
    ['ten', 'at least nine'],
    ['36', 'dozens'],
    ['dozens', 'nine'],
    ['at least ten', 'nine'],
  ])('not %s for %s', (said, known) => {
    expect(isSameFigure(read(said), read(known))).toBe(false);
  });
});

describe('laws', () => {
  const quantity = fc
    .tuple(fc.nat(200), fc.option(fc.nat(50)))
    .map(([min, more]): Quantity => ({ min, max: more === null ? null : min + more }));

  it('any figure may be told as itself', () => {
    fc.assert(
      fc.property(quantity, (one) => {
        expect(isSameFigure(one, one)).toBe(true);
      }),
    );
  });

  it('two exact figures are the same only if they are equal', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (a, b) => {
        expect(isSameFigure({ min: a, max: a }, { min: b, max: b })).toBe(a === b);
      }),
    );
  });
});

describe('as sure as the source, or less', () => {
  it.each<[Certainty, Certainty, boolean]>([
    ['certain', 'certain', true],
    ['probable', 'certain', true],
    ['certain', 'probable', false],
    ['certain', 'possible', false],
    ['probable', 'possible', true],
  ])('a draft that has it %s, of a claim that has it %s: %s', (said, claimed, isEnough) => {
    expect(isSureEnough({ stance: 'asserts', certainty: said, answer: null }, { certainty: claimed } as Claim)).toBe(
      isEnough,
    );
  });
});
