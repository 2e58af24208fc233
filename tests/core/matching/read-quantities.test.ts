import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantityOf, readFigure, readOrdinal, readQuantities } from '../../../src/core/matching/read-quantities.ts';
import { findWords } from '../../../src/core/matching/word.ts';
import { standardValues } from '../../../src/core/matching/word-values.ts';

/** "9", "9–", "3–11", with the words where they say more. */
function read(text: string): readonly string[] {
  const words = findWords(text);
  return readQuantities(words).map((counted) => {
    const { min, max, words: said } = quantityOf(counted, text, words);
    return `${min === max ? min : `${min}–${max ?? ''}`}${said === undefined ? '' : ` ${said}`}`;
  });
}

describe('a number in words', () => {
  test.each([
    ['seven members', ['7']],
    ['nine were killed', ['9']],
    ['twenty-three fighters', ['23']],
    ['one hundred and five people', ['105 one hundred and five']],
    ['a hundred people', ['100']],
    ['1,200 shells', ['1200']],
    ['3 thousand people', ['3000']],
    ['at least nine', ['9– at least nine']],
    ['no fewer than 12 people', ['12– no fewer than 12']],
    ['more than 20', ['21– more than 20']],
    ['over fifty people', ['51– over fifty']],
    ['up to 12', ['0–12 up to 12']],
    ['fewer than 10 people', ['0–9 fewer than 10']],
    ['about 40 missiles', ['36–44 about 40']],
    ['nearly nine', ['8–10 nearly nine']],
    ['several rockets', ['3–11 several']],
    ['tens of people', ['10–99 tens']],
    ['dozens of people', ['12–99 dozens']],
    ['hundreds of civilians', ['100–999 hundreds']],
    ['thousands', ['1000–9999 thousands']],
    ['at least several dozen', ['36– at least several dozen']],
    ['several hundred fighters', ['300–1199 several hundred']],
    ['tens of thousands of people', ['10000–99999 tens of thousands']],
    ['hundreds of thousands', ['100000–999999 hundreds of thousands']],
    ['dozens of million-dollar homes', ['12–99 dozens']],
    ['some fifteen people', ['14–16 some fifteen']],
    ['raised the toll from nine to fourteen', ['14 from nine to fourteen']],
    ['from ten to fifteen people', ['10–15 from ten to fifteen']],
    ['a dozen people', ['12']],
    ['two dozen people', ['24']],
    ['a couple of men', ['2 a couple of']],
    ['between 10 and 15 people', ['10–15 between 10 and 15']],
    ['10 to 15 people', ['10–15 10 to 15']],
    ['10-15 people', ['10–15 10-15']],
    ['no casualties', ['0 no']],
    ['there were no civilian casualties', ['0 no']],
    ['no one was killed', ['0 no one']],
    ['nobody died', ['0 nobody']],
    ['a soldier was killed', ['1']],
    ['two civilians and a child', ['2', '1']],
    ['three or four missiles', ['3–4 three or four']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('by other values', () => {
  const values = { ...standardValues, several: { min: 5, max: 7 }, about: { least: 3, percent: 20 } };
  test.each([
    ['several rockets', 5, 7, 'several'],
    ['at least several dozen', 60, null, 'several'],
    ['about several', 5, 7, 'several'],
    ['dozens', 12, 99, 'dozens'],
    ['about 40', 32, 48, 'about'],
    ['nearly nine', 6, 12, 'about'],
    ['about two', 0, 5, 'about'],
    ['at least nine', 9, null, null],
    ['nine', 9, 9, null],
  ])('%s', (words, min, max, by) => expect(readFigure(words, values)).toMatchObject({ min, max, by }));

  test('one figure, or none', () => {
    expect(readFigure('26, four of Hezbollah among them')).toBeNull();
    expect(readFigure('a number of')).toBeNull();
  });
});

describe('a number that counts nothing', () => {
  test.each([
    'in 2011',
    'on May 4',
    'on 4 May',
    'at 22:32',
    '30 percent of them',
    'a 14-year-old',
    'F-16 jets',
    'the T-4 airbase',
    'two days later',
    'one of the sites',
    'no information about casualties',
    'a strike',
    'half of the missiles',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

test('an ordinal tells how many there were by then', () => {
  expect(readOrdinal(findWords('the second such raid'), 1)).toBe(2);
  expect(readOrdinal(findWords('the second-largest city'), 1)).toBeNull();
});

describe('laws', () => {
  test('a figure is read as itself, with whatever commas', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), (value) => {
        fc.pre(value < 1900 || value > 2099);
        expect(read(`${value} people`)).toEqual([`${value}`]);
        expect(read(`${value.toLocaleString('en')} people`)).toEqual([`${value}`]);
      }),
    );
  });

  test('ranges are never turned round, and lie in the words in order', () => {
    const word = fc.constantFrom(
      'at',
      'least',
      'nine',
      'to',
      '10',
      'and',
      'dozens',
      'hundred',
      'a',
      'no',
      'one',
      'about',
      '-',
      'between',
      'more',
      'than',
      'people',
      ',',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (parts) => {
        const words = findWords(parts.join(' '));
        let last = 0;
        for (const { min, max, from, to } of readQuantities(words)) {
          expect(max === null || min <= max).toBe(true);
          expect(from >= last && to > from && to <= words.length).toBe(true);
          last = to;
        }
      }),
    );
  });
});
