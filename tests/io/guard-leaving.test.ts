// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { guardLeaving } from '../../src/io/guard-leaving.ts';

function isAsking(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

test('the browser asks as long as the work or a draft is on the page alone', () => {
  expect(isAsking()).toBe(false);
  guardLeaving('work', true);
  guardLeaving('drafts', true);
  guardLeaving('drafts', true);
  expect(isAsking()).toBe(true);
  guardLeaving('work', false);
  expect(isAsking()).toBe(true);
  guardLeaving('drafts', false);
  expect(isAsking()).toBe(false);
});
