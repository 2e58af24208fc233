import { expect, test } from 'vitest';
import { moveEntry } from '../../../src/pages/classroom/make/move-entry.ts';
import { nameFile } from '../../../src/pages/classroom/name-file.ts';

test('one place up or down, and nowhere past the ends', () => {
  expect(moveEntry(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moveEntry(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moveEntry(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moveEntry(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});

test('a file is named in any script, and never after what a path could be made of', () => {
  expect(nameFile('Answers: Who spoke first? Zoë')).toBe('answers-who-spoke-first-zoë');
  expect(nameFile('../../مَن قال؟')).toBe('مَن-قال');
  expect(nameFile('???')).toBe('lesson');
});
