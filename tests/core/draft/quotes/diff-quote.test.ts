import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffQuote } from '../../../../src/core/draft/quotes/diff-quote.ts';

const signs = { same: '', said: '−', right: '+' };

function tellDiff(said: string, right: string): string {
  return diffQuote(said, right)
    .map(({ kind, words }) => `${signs[kind]}${words.trim()}`)
    .join(' | ');
}

test.each<[said: string, right: string, diff: string]>([
  [
    'enemy missiles were intercepted',
    'enemy missiles were shot down',
    'enemy missiles were | −intercepted | +shot down',
  ],
  ['it does intend to leave', 'it does not intend to leave', 'it does | +not | intend to leave'],
  ['our brave men', 'our men', 'our | −brave | men'],
  ['Ten fighters', 'nine fighters', '−Ten | +nine | fighters'],
  ['The Defense ministry’s 9 men', "the defence ministry's nine men", "the defence ministry's nine men"],
  ['', 'nine', '+nine'],
])('“%s” for “%s”', (said, right, diff) => {
  expect(tellDiff(said, right)).toBe(diff);
});

test('what is shared and what is right are the right words; what is only said is said', () => {
  const words = fc.array(fc.constantFrom('the', 'army', 'not', 'did', 'nine', ',', '“', ' '), { maxLength: 20 });
  fc.assert(
    fc.property(words, words, (one, another) => {
      const [said, right] = [one.join(' '), another.join(' ')];
      const parts = diffQuote(said, right);
      const shown = parts.filter(({ kind }) => kind !== 'said').map((part) => part.words);
      if (/\w/.test(right)) expect(shown.join('')).toBe(right);
      for (const part of parts.filter(({ kind }) => kind === 'said')) expect(said).toContain(part.words.trim());
    }),
  );
});
