import { expect, it } from 'vitest';
import { createDraftChecker } from '../../../../src/core/draft/check-draft.ts';
import type { IncidentId } from '../../../../src/core/model/case.ts';
import { shippedCase } from '../reading/read-text.ts';

const checker = createDraftChecker(shippedCase);
const isStale = (text: string) =>
  checker.check(text, 'palmyra-2024-11-20' as IncidentId).findings.some(({ code }) => code === 'stale-figure');

it('an old figure alone is stale', () => {
  expect(isStale('The Observatory counts 61 dead.')).toBe(true);
});

it('beside the newer one it is history, in another paragraph too', () => {
  expect(isStale('The Observatory first counted 61 dead. The Observatory now counts 92 dead.')).toBe(false);
  expect(isStale('The Observatory first counted 61 dead.\n\nThe Observatory now counts 92 dead.')).toBe(false);
});

it('beside another figure it is stale all the same', () => {
  expect(isStale('The Observatory counts 61 dead.\n\nThe Syrian defence ministry counts 36 dead.')).toBe(true);
});
