import { expect, test } from 'vitest';
import { tokenise } from '../../../src/core/text/tokenise.ts';

function split(text: string): string {
  return tokenise(text)
    .map(([start, end]) => text.slice(start, end))
    .join('|');
}

test.each([
  ['words and marks', 'The army, he said.', 'The|army|,|he|said|.'],
  ['possessives', "Syria’s and Iran's men", "Syria|’s|and|Iran|'s|men"],
  ['contractions', "don't they're I’ll", "do|n't|they|'re|I|’ll"],
  ['an apostrophe inside a name', 'Shi’ite O’Neil', 'Shi’ite|O’Neil'],
  ['abbreviations', 'the U.S. and Mr. Roe', 'the|U.S.|and|Mr.|Roe'],
  ['a hyphen after an abbreviation', 'U.S.-backed men', 'U.S.-backed|men'],
  ['initials', 'Jane J. Roe', 'Jane|J.|Roe'],
  ['a single letter that ends a sentence', 'plan B. he left', 'plan|B|.|he|left'],
  ['numbers', '2,000 at 10:30, 5.5 and the 3rd 99-town list', '2,000|at|10:30|,|5.5|and|the|3rd|99-town|list'],
  ['a space lost after a sentence', 'the attacks.Israel has', 'the|attacks|.|Israel|has'],
  ['a space lost before a quotation', 'reports“We are', 'reports|“|We|are'],
  ['doubled single marks', "''It is,'' he said", "''|It|is|,|''|he|said"],
  ['a mark closed inside a closed one', "'No,''' he said", "'|No|,|'|''|he|said"],
  ['addresses', 'see https://a.b/c?d=e now', 'see|https://a.b/c?d=e|now'],
  ['dashes and dots', 'he -- well … left...', 'he|--|well|…|left|...'],
  ['emoji and Arabic', 'a 😀 قال', 'a|😀|قال'],
])('%s', (_, text, tokens) => {
  expect(split(text)).toBe(tokens);
});

test('nothing but white space is left out', () => {
  const text = 'He said: “It’s 5 p.m. – no?”\n\u00a0«Oui»\0 x\u200by 👩‍👩‍👧';
  const kept = tokenise(text)
    .map(([start, end]) => text.slice(start, end))
    .join('');
  expect(kept.replaceAll('\n', '')).toBe(text.replace(/\s/g, ''));
});
