import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/core/draft/quotes/find-quotes.ts';
import { createTagger } from '../../../../src/core/text/tag-text.ts';

const tagText = createTagger();

test.each<[string, string, string[]]>([
  ['without the marks', '“It fell,” he said.', ['It fell,']],
  ['straight marks', 'He said "it fell" there.', ['it fell']],
  ['single marks', "'It fell,' he said.", ['It fell,']],
  ['French marks and their space', '« It fell », he said.', ['It fell']],
  ['parted by who says it', '“We did it,” he said, “and will again.”', ['We did it,', 'and will again.']],
  ['inner marks stay inside', '“They shouted ‘fire’ there,” he said.', ['They shouted ‘fire’ there,']],
  ['each paragraph of a long one', '“It fell.\n“It burnt.”\nShe left.', ['It fell.', 'It burnt.']],
  ['one that is being typed is none yet', 'He said “it fell and the', []],
  ['one left open before other words is none', 'He said “it fell.\nShe left.', []],
  ['nothing between the marks', 'He said “” and “ ”.', []],
  ['apostrophes are no marks', 'The voters’ men didn’t leave Syria’s towns.', []],
])('%s', (_, text, quotes) => {
  expect(findQuotes(tagText(text)).map((span) => text.slice(...span))).toEqual(quotes);
});

test('a draft of 50,000 marks', { timeout: 30_000 }, () => {
  expect(findQuotes(tagText('“a” '.repeat(25_000)))).toHaveLength(25_000);
});
