import { describe, expect, it } from 'vitest';
import { findLeftOut } from '../../../../src/core/draft/judging/find-one-sided.ts';
import type { ClaimId, PartyId } from '../../../../src/core/model/case.ts';
import { readOnlyQuestion } from '../../../fixtures/case-file.ts';
import { readGrid } from '../../../fixtures/grid.ts';

/** `given`: the claims that the draft gives; `heard`: parties that it lets speak, whatever they say. */
function leftOut(grid: string, given: string, heard = ''): string {
  const { theCase, comparison } = readOnlyQuestion(readGrid(`${grid}\n→ conflict`).file);
  const listOf = (words: string) => new Set(words.split(' ').filter((word) => word !== ''));
  const claims = listOf(given) as ReadonlySet<string> as ReadonlySet<ClaimId>;
  const said = comparison.claims
    .filter(({ id }) => claims.has(id))
    .map(({ stance, answer = null }) => ({ stance, answer }));
  const parties = listOf(heard) as ReadonlySet<string> as ReadonlySet<PartyId>;
  return findLeftOut(theCase, { comparison, claims, parties, said }).join(' ');
}

const two = `
  question killed: quantity killed
    sohr                     asserts  92
    syrian-defence-ministry  asserts  36`;

const three = `${two}
    israeli-army             asserts  12`;

describe('of two sides', () => {
  it('the other is left out where one is told alone', () => {
    expect(leftOut(two, 'c1')).toBe('c2');
    expect(leftOut(two, 'c2')).toBe('c1');
  });

  it('none is where both are told, or neither', () => {
    expect(leftOut(two, 'c1 c2')).toBe('');
    expect(leftOut(two, '')).toBe('');
  });

  it('none is where the other speaks, whatever it says', () => {
    expect(leftOut(two, 'c1', 'syrian-government')).toBe('');
    expect(leftOut(two, 'c1', 'iran')).toBe('c2');
  });
});

describe('of three sides', () => {
  it('both others are left out where one is told alone', () => {
    expect(leftOut(three, 'c1')).toBe('c2 c3');
  });

  it('two are enough: a draft need not tell all', () => {
    expect(leftOut(three, 'c1 c3')).toBe('');
  });
});

describe("one party's two readings", () => {
  const readings = `
    question killed: quantity killed
      syrian-army              asserts  12
      syrian-defence-ministry  asserts  36
      sohr                     asserts  92`;

  it('are one side', () => {
    expect(leftOut(readings, 'c1 c2')).toContain('c3');
  });

  it('do not answer each other', () => {
    expect(leftOut(readings, 'c1')).toContain('c3');
    expect(leftOut(readings, 'c1 c3')).toBe('');
  });
});

describe('where there is no conflict', () => {
  it('nothing is left out', () => {
    const alike = `
      question killed: quantity killed
        sohr         asserts  9
        syrian-army  asserts  9`;
    expect(leftOut(alike, 'c1')).toBe('');
  });
});
