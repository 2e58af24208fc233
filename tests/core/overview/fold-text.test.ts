import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTokens, foldText } from '../../../src/core/overview/fold-text.ts';

describe('one word, however it is written', () => {
  test.each([
    ['case and accents', ['Évry', 'evry', 'E\u0301VRY', 'ℰvry']],
    ['apostrophes, curly and straight', ["Sana'a", 'Sana’a', 'Sana‘a', 'Sanaʿa', 'Sanaa']],
    ['possessives', ["Syria's", 'Syria’s', 'Syria']],
    ['Latin articles', ['al-Safirah', 'Al Safira', 'as-Safirah', 'el-Safira', 'AL‑SAFIRAH', 'Safirah']],
    ['dots and long vowels', ['Ḥamāh', 'Hamah', 'Hama']],
    ['initials', ['U.S.', 'US']],
    ['thousands', ['1,200', '1200', '١٬٢٠٠']],
    ['Arabic-Indic and Persian digits', ['2020', '٢٠٢٠', '۲۰۲۰']],
    ['vowel marks and tatweel', ['حَلَب', 'حلـــب', 'حلب']],
    ['alefs', ['أحمد', 'احمد', 'ٱحمد']],
    ['ya and ta marbuta', ['السفيرة', 'السفيره', 'سفيرة']],
    ['alef maqsura', ['مستشفى', 'مستشفي']],
    ['the Arabic article and what is joined to it', ['الجيش', 'والجيش', 'بالجيش', 'كالجيش', 'فالجيش', 'للجيش', 'جيش']],
    ['of two letters', ['الجو', 'جو']],
    ['Hebrew points and article', ['הַצָּבָא', 'הצבא', 'צבא']],
    ['Hebrew letters at the end', ['שלום', 'שלומ']],
    ['Hebrew initials', ['צה״ל', 'צה"ל', 'צהל']],
  ])('%s', (_, spellings) => {
    const [first = '', ...others] = spellings;
    expect(foldText(first)).toHaveLength(1);
    for (const other of others) expect(foldText(other), other).toEqual(foldText(first));
  });
});

test.each([
  ['as the army said', ['as', 'the', 'army', 'said']],
  ['an attack by 3–11 men', ['an', 'attack', 'by', '3', '11', 'men']],
  ['al', ['al']],
  ['وقف والد الله', ['وقف', 'والد', 'الله']],
  ['הם', ['המ']],
  ['2020-05-01', ['2020', '05', '01']],
  ['“Sources’ word”', ['sources', 'word']],
  ['— … !', []],
  ['', []],
])('what is no article and no spelling stays: %s', (text, words) => {
  expect(foldText(text)).toEqual(words);
});

describe('laws', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'aAlsh\'’-. 1٢,األيةىـَוהצבםּ"״'), maxLength: 30 }),
  );

  test('plain text reads the same beside other scripts', () => {
    const plain = fc.string({ unit: fc.constantFrom(..."abAlsU'’-., 12"), maxLength: 40 });
    fc.assert(
      fc.property(plain, (words) => void expect(foldText(`${words}; é`)).toEqual([...foldText(`${words};`), 'e'])),
      {
        numRuns: 1000,
      },
    );
  });

  test('words stand where they are said to, one after the other', () => {
    fc.assert(
      fc.property(text, (words) => {
        let at = 0;
        for (const { start, end, word, whole } of findTokens(words)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
          expect(word !== '' || whole !== null).toBe(true);
          at = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('case says nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aAbBéÉlL-' 1"), maxLength: 30 }), (words) => {
        expect(foldText(words.toUpperCase())).toEqual(foldText(words.toLowerCase()));
      }),
      { numRuns: 1000 },
    );
  });
});
