import { expect, test } from 'vitest';
import { spellForDesk } from '../../src/words/desk-style.ts';

test.each([
  ['defence ministry', 'defense ministry'],
  ['research centres', 'research centers'],
  ['armoured vehicles', 'armored vehicles'],
  ['neighbouring', 'neighboring'],
  ['organisation', 'organization'],
  ['air strikes', 'airstrikes'],
  ['air-defence missile', 'air-defense missile'],
  ['the US envoy', 'the U.S. envoy'],
])('%s is %s, and back', (british, american) => {
  expect(spellForDesk(british, { spelling: 'american' })).toBe(american);
  expect(spellForDesk(american, { spelling: 'british' })).toBe(british);
});

test.each([
  'Israel Defense',
  'Scientific Studies and Research Center',
  'Local Defence Forces',
  'programmed',
  'laboratory',
  'honorary',
])('%s stays as it is', (name) => {
  expect(spellForDesk(name, { spelling: 'american' })).toBe(name);
  expect(spellForDesk(name, { spelling: 'british' })).toBe(name);
});
