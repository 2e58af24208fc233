import { describe, expect, test } from 'vitest';
import { diffQuote } from '../../../../src/core/draft/quotes/diff-quote.ts';
import { checkWords, indexSaid, type Said } from './quoted-case.ts';

const passage = 'The army said that seven of the nine missiles fell in open fields near the town.';

function said(claim: string, text: string, incident = 'homs'): Said {
  return { claim, incident, source: 'sohr', passage: text };
}

/** Ten microseconds a letter, which is many times what it takes: what looks at all of them for each of them needs minutes. */
function expectQuick(units: number, work: () => void): void {
  const start = performance.now();
  work();
  expect(performance.now() - start).toBeLessThan(200 + units * 0.01);
}

const long = 100_000;

describe('a quotation of 100 kB', { timeout: 30_000 }, () => {
  const index = indexSaid([said('army', passage), said('letters', 'a '.repeat(20_000).trim())]);
  test.each<[string, string]>([
    ['of one-letter words', 'a '.repeat(long / 2)],
    ['of one-letter words and another', `${'a '.repeat(15_000)}b`],
    ['of the passage, over and over', `${passage} `.repeat(long / passage.length)],
    ['of opening brackets', '['.repeat(long)],
    ['of brackets', '[a] '.repeat(long / 4)],
    ['of brackets in words', '[a]b'.repeat(long / 4)],
    ['of dots', '.'.repeat(long)],
    ['of dots and words', 'the … '.repeat(long / 6)],
    ['of one word', 'a'.repeat(long)],
    ['of one word that no rule of spelling may read twice', 'ela'.repeat(long / 3)],
    ['of numbers', 'one hundred and '.repeat(long / 16)],
    ['of quotation marks', '“'.repeat(long)],
    ['of initials', 'U.S.'.repeat(long / 4)],
    ['of joiners', `a${'\u2060'.repeat(long)}`],
    ['of space', `the${' '.repeat(long)}army`],
  ])('%s', (_, words) => {
    expectQuick(words.length, () => checkWords(index, words, 'homs'));
  });

  test('that stands in a passage as long is exact, and not with a word changed', () => {
    const words = Array.from({ length: 15_000 }, (_, at) => `w${at % 97}x${at % 89}`);
    const large = indexSaid([said('army', words.join(' '))]);
    const part = words.slice(100, 14_900);
    expectQuick(long, () => expect(checkWords(large, part.join(' '), 'homs').kind).toBe('exact'));
    expectQuick(long, () => expect(checkWords(large, part.with(7000, 'no').join(' '), 'homs').kind).toBe('unknown'));
    const short = words.slice(9000, 9200);
    expectQuick(long, () => expect(checkWords(large, short.with(100, 'no').join(' '), 'homs').kind).toBe('altered'));
  });

  test('against another of its length, word by word', () => {
    expectQuick(long, () => diffQuote('a b '.repeat(long / 8), 'c d '.repeat(long / 8)));
  });
});

describe('of a case of 10,000 incidents', { timeout: 60_000 }, () => {
  const towns = Array.from({ length: 10_000 }, (_, at) => `town${at}`);
  const index = indexSaid(
    towns.map((town, at) => said(`c${at}`, passage.replace('the town', town).replace('seven', `${at}`), `i${at}`)),
  );

  test('only one incident is read for words that stand there', () => {
    expectQuick(1000, () => expect(checkWords(index, 'fell in open fields', 'i77').kind).toBe('exact'));
  });

  test('a thousand quotations that stand nowhere are judged within two seconds of the first', () => {
    const check = (at: number) => checkWords(index, `nine missiles fell in empty fields near town${at}`, `i${at}`);
    check(0);
    expectQuick(180_000, () => {
      for (let at = 1; at <= 1000; at += 1) expect(check(at).kind).toBe('altered');
    });
  });
});

test('20,000 short quotations', { timeout: 30_000 }, () => {
  const index = indexSaid([said('army', passage)]);
  expectQuick(500_000, () => {
    for (let at = 0; at < 20_000; at += 1) checkWords(index, `${at} of the nine missiles`, 'homs');
  });
});
