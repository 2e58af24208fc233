import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutByScript, findLanguage } from '../../../src/pages/add/script-runs.ts';

test('words in Arabic and Hebrew letters are told from what surrounds them', () => {
  const said = 'The source said “لم تكن هناك أي طائرات” and then “לא היו מטוסים”.';
  expect(cutByScript(said).filter(({ language }) => language !== null)).toEqual([
    { start: said.indexOf('لم'), text: 'لم تكن هناك أي طائرات', language: 'ar' },
    { start: said.indexOf('לא'), text: 'לא היו מטוסים', language: 'he' },
  ]);
});

test('the runs together are the text', () => {
  const someText = fc.array(fc.constantFrom('a', ' ', 'ب', 'ִ', 'א', '.', '٣', '\u202e', '"', 'word'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(someText, (parts) => {
      const text = parts.join('');
      expect(
        cutByScript(text)
          .map((run) => run.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

test('a paragraph mostly in another script is in its own language, a word of it is not enough', () => {
  expect(findLanguage('وقال مصدر عسكري لوكالة SANA', 'en')).toBe('ar');
  expect(findLanguage('The paper جريدة said so.', 'en')).toBe('en');
  expect(findLanguage('دمشق', 'fa')).toBe('fa');
  expect(findLanguage('', 'en')).toBe('en');
});
