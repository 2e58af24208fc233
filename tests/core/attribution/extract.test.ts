import { expect, test } from 'vitest';
import { createExtractor } from '../../../src/core/attribution/extract.ts';

const texts = [
  'A mid-sized Xyzzian group said it fell.\n\n“Xyzzy,” Omar Qaplah said. “We can’t leave.”',
  'Xyzzy denied the report. According to Qaplah, cannot and gonna are words.',
  'The U.S.-backed fooers accuse Xyzzy of barring them.',
];

test('the same text gives the same attributions, in any order of texts and from any extractor', () => {
  const first = createExtractor();
  const inOrder = texts.map((text) => first.extract(text));
  const second = createExtractor();
  const backwards = [...texts].reverse().map((text) => second.extract(text));
  expect(backwards.reverse()).toEqual(inOrder);
  expect(texts.map((text) => first.extract(text))).toEqual(inOrder);
});

test('nothing is found in no text', () => {
  expect(createExtractor().extract('')).toEqual([]);
});
