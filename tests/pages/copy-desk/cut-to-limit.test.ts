import { expect, test } from 'vitest';
import { cutToLimit, mostChecked } from '../../../src/pages/copy-desk/cut-to-limit.ts';

test('a draft is checked whole up to the limit', () => {
  const whole = 'a'.repeat(mostChecked);
  expect(cutToLimit(whole)).toBe(whole);
});

test('of a longer one the whole lines up to the limit are', () => {
  const line = `${'word '.repeat(99)}end.\n`;
  const cut = cutToLimit(line.repeat(1_000));
  expect(cut.length).toBeLessThanOrEqual(mostChecked);
  expect(cut.length).toBeGreaterThan(mostChecked - line.length - 1);
  expect(cut.endsWith('end.')).toBe(true);
});

test('one without lines is cut at the limit, through no letter', () => {
  expect(cutToLimit('a'.repeat(mostChecked + 5))).toHaveLength(mostChecked);
  const cut = cutToLimit(`a${'𝄞'.repeat(mostChecked)}`);
  expect(() => encodeURIComponent(cut)).not.toThrow();
});
