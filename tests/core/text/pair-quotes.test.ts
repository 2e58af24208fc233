import { expect, test } from 'vitest';
import { pairQuotes, spanOf } from '../../../src/core/text/pair-quotes.ts';
import { createTagger } from '../../../src/core/text/tag-text.ts';

const tagText = createTagger();

test.each<[string, string, string[]]>([
  ['straight', 'He said "it fell" and "he left".', ['"it fell"', '"he left"']],
  ['curly', '“It fell,” he said.', ['“It fell,”']],
  ['French', 'Il dit « oui » et non.', ['« oui »']],
  ['low and high', '„It fell,” he said.', ['„It fell,”']],
  ['single', "'It fell,' he said.", ["'It fell,'"]],
  ['nested ones are part of the outer', '“They shouted ‘fire’ there,” he said.', ['“They shouted ‘fire’ there,”']],
  ['apostrophes are none', 'The voters’ men didn’t leave Syria’s towns.', []],
  ['an apostrophe before a word is none', 'In the \'90s he said "no".', ['"no"']],
  ['left open: to the end of the paragraph', '“It fell. He left.\nShe stayed.', ['“It fell. He left.']],
  ['each paragraph opens anew', '“It fell.\n“He left.”\nShe stayed.', ['“It fell.', '“He left.”']],
  ['closed but never opened: none', 'It fell,” he said.', []],
])('%s', (_, text, quotations) => {
  const tagged = tagText(text);
  const found = pairQuotes(tagged).map((range) => text.slice(...spanOf(tagged.tokens, range)));
  expect(found).toEqual(quotations);
});
