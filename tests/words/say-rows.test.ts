import { expect, test } from 'vitest';
import { sayRows } from '../../src/words/say-rows.ts';

test.each([
  [[4], 'Row 4'],
  [[4, 5, 6], 'Rows 4–6'],
  [[4, 5, 6, 9, 20, 21], 'Rows 4–6, 9 and 20–21'],
  [[1, 3, 5, 7, 9, 11, 13, 14], 'Rows 1, 3, 5, 7, 9, 11 and 2 more'],
])('%j is said as a reader looks rows up', (rows, said) => {
  expect(sayRows(rows)).toBe(said);
});
