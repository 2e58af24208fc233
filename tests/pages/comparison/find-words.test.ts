import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../../src/core/model/case.ts';
import { findWords, splitByQuotes } from '../../../src/pages/comparison/find-words.ts';

/** The passage with brackets round the words found; null where none are. */
function bracket(passage: string, quote: Omit<Evidence, 'report'>): string | null {
  const found = findWords(passage, { report: 'herald' as Evidence['report'], passage: 0, ...quote });
  if (found === null) return null;
  const [start, end] = found;
  return `${passage.slice(0, start)}[${passage.slice(start, end)}]${passage.slice(end)}`;
}

const seven = 'Seven were hurt, seven died and seven fled.';

describe('where quoted words stand', () => {
  test('the only place, or the first of several', () => {
    expect(bracket(seven, { exact: 'hurt' })).toBe('Seven were [hurt], seven died and seven fled.');
    expect(bracket(seven, { exact: 'seven' })).toBe('Seven were hurt, [seven] died and seven fled.');
  });

  test('the place that the words before name', () => {
    expect(bracket(seven, { exact: 'seven', prefix: 'and ' })).toBe('Seven were hurt, seven died and [seven] fled.');
  });

  test('the place that the words after name', () => {
    expect(bracket(seven, { exact: 'even', suffix: ' fled' })).toBe('Seven were hurt, seven died and s[even] fled.');
    expect(bracket(seven, { exact: 'even', suffix: ' were' })).toBe('S[even] were hurt, seven died and seven fled.');
  });

  test('the place that both name together, though each alone fits an earlier one', () => {
    const passage = 'he said no. she said no! he said no!';
    expect(bracket(passage, { exact: 'no', prefix: 'he said ', suffix: '!' })).toBe(
      'he said no. she said [no]! he said no!',
    );
    expect(bracket(passage, { exact: 'no', prefix: ' he said ', suffix: '!' })).toBe(
      'he said no. she said no! he said [no]!',
    );
  });

  test('a space in the surroundings counts: a word is not the end of another', () => {
    const passage = 'In Syria seven died, then a seven came up.';
    expect(bracket(passage, { exact: 'seven', prefix: ' a ' })).toBe('In Syria seven died, then a [seven] came up.');
  });

  test('none where nothing is quoted', () => {
    expect(bracket(seven, {})).toBeNull();
  });
});

describe('a passage with all that is quoted from it', () => {
  const mark = (...exact: string[]) =>
    splitByQuotes(
      seven,
      exact.map((words) => ({ report: 'herald' as Evidence['report'], passage: 0, exact: words })),
    )
      .map(({ text, isQuoted }) => (isQuoted ? `[${text}]` : text))
      .join('');

  test('is shown once, in its own order', () => {
    expect(mark('seven fled', 'Seven were')).toBe('[Seven were] hurt, seven died and [seven fled].');
  });

  test('quotations that overlap lose no word and double none', () => {
    expect(mark('hurt, seven', 'seven died', 'seven')).toBe('Seven were [hurt, seven][ died] and seven fled.');
    expect(mark()).toBe(seven);
  });
});
