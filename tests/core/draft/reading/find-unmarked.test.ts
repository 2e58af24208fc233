import { describe, expect, it } from 'vitest';
import { tellSayings } from './read-text.ts';

type Case = readonly [draft: string, ...sayings: readonly string[]];

function tells(cases: readonly Case[]): void {
  it.each(cases.map(([draft, ...sayings]) => [draft, sayings] as const))('%s', (draft, sayings) => {
    expect(tellSayings(draft)).toEqual(sayings);
  });
}

describe('whoever only tells is credited with what a clause tells, whatever its verb', () => {
  tells([
    ['The Observatory counts nine dead.', 'The Observatory: nine dead.'],
    ['The Observatory put the toll at nine.', 'The Observatory: the toll at nine'],
    ['Monitors counted 14 dead fighters.', 'Monitors: 14 dead fighters.'],
    ['Nine were killed, two sources have established.', 'two sources: Nine were killed'],
    [
      'Western intelligence and opposition sources describe barrel bombs.',
      'Western intelligence and opposition sources: barrel bombs',
    ],
    [
      'Hassan al-Ghabash, the health minister, put the number of wounded at 37.',
      'Hassan al-Ghabash, the health minister: the number of wounded at 37',
    ],
  ]);
});

describe('whoever acts is credited with words, not with deeds', () => {
  tells([
    ['Israel struck the base.'],
    ['Israel denied the strike.', 'Israel: the strike'],
    ['The Israeli army confirmed the raid.', 'The Israeli army: the raid'],
  ]);
});

describe('a clause ends where another speaks', () => {
  tells([
    [
      'The Observatory counts nine dead, and a military source told SANA that there was damage.',
      'The Observatory: nine dead,',
      'a military source: that there was damage',
    ],
    ['Syria says 36 were killed and the Observatory 92.', 'Syria: 36 were killed and', 'the Observatory: 92.'],
  ]);
});

describe('within a quotation nobody else is credited', () => {
  tells([['"The Observatory counts nine dead," SANA said.', 'SANA: "The Observatory counts nine dead,"']]);
});

describe('what is said stands before the speaker, where only the occasion comes after', () => {
  tells([
    [
      'Advisers were working in the plant, the Israeli army said when it confirmed the raid.',
      'the Israeli army: Advisers were working in the plant',
      'it: the raid',
    ],
    [
      'Advisers were working in the plant, the Israeli army said.',
      'the Israeli army: Advisers were working in the plant',
    ],
  ]);
});
