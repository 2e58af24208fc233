// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { depotCase } from '../depot-case.ts';
import { openPage } from '../open-page.tsx';

async function readNotice(search: string): Promise<string | undefined> {
  await openPage(depotCase, `?incident=depot${search}`);
  return /The link asks for (.+), which/.exec(screen.getByRole('main').textContent ?? '')?.[1];
}

test.each([
  ['&question=why&without=nobody', 'the question “why” and the source “nobody”'],
  ['&without=nobody,nobody', 'the source “nobody”'],
  ['&without=nobody,,sohr', 'the source “nobody”'],
  ['&claim=gone&beside=gone', 'the claim “gone”'],
  ['&asof=yesterday', 'what was known on “yesterday”'],
])('what a link names and the incident does not have is told once: %s', async (search, lost) => {
  expect(await readNotice(search)).toBe(lost);
});

test.each(['', '&without=,', '&without=sohr,sohr', '&question=who'])('nothing is lost: %s', async (search) => {
  expect(await readNotice(search)).toBeUndefined();
});
