import { expect, test } from 'vitest';
import { isolateName, isRightToLeft } from '../../src/parts/text-direction.ts';

test.each(['ar', 'he', 'fa', 'ar-SY', 'AR', 'ckb', 'ku-Arab', 'ur', 'yi'])('%s runs from the right', (language) =>
  expect(isRightToLeft(language)).toBe(true),
);

test.each(['en', 'ku', 'tr', 'arn', 'ar-Latn', 'fa-Latn-IR', 'ru-Cyrl', ''])('“%s” runs from the left', (language) => {
  expect(isRightToLeft(language)).toBe(false);
});

test('a name in Hebrew or Arabic script is closed off, another left as it is', () => {
  expect(isolateName('جريدة')).toBe('\u2068جريدة\u2069');
  expect(isolateName('הארץ (Haaretz)')).toBe('\u2068הארץ (Haaretz)\u2069');
  expect(isolateName('Haaretz')).toBe('Haaretz');
});
