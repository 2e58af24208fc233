import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/core/matching/read-content.ts';
import { findWords } from '../../../src/core/matching/word.ts';
import type { ConceptKind } from '../../../src/core/model/case.ts';
import { shippedMatching } from './propose.ts';

function find(kind: ConceptKind, text: string): readonly string[] {
  const frame = { text, published: null, sameDay: null, self: [] };
  return readContent(shippedMatching(), findWords(text), frame).mentions[kind].flatMap(({ ids }) => ids);
}

describe('places', () => {
  test.each([
    ['in al Safirah in the eastern Aleppo countryside', ['al-safirah', 'aleppo-province']],
    ['Al-Safira', ['al-safirah']],
    ['the northern province of Aleppo', ['aleppo-province']],
    ['the northern city of Aleppo', ['aleppo-city']],
    ['in Aleppo', ['aleppo-province']],
    ['near Homs city', ['homs-city']],
    ['the town of Albu Kamal', ['albukamal']],
    ['Al-Bukamal', ['albukamal']],
    ['the central town of Palmyra', ['palmyra']],
    ['the Israeli Golan Heights', ['golan-israeli-held']],
    ['Deir Ezzor', []],
    ['Deir ez-Zor province', ['deir-ez-zor-province']],
    ['the safari', []],
  ])('%s', (text, ids) => expect(find('place', text)).toEqual(ids));
});

describe('actors', () => {
  test.each([
    ['an Israeli missile attack', ['israel']],
    ['Israeli jets', ['israel']],
    ['the Israeli Golan Heights', []],
    ['the Israeli-held Golan', []],
    ['Iranian-backed militias', ['iran-backed-militias']],
    ['Iran-backed militia groups', ['iran-backed-militias']],
    ['Iraqi Shi’ite paramilitary groups', ['iraqi-militias']],
    ["Lebanon's Hezbollah group", ['hezbollah']],
    ['the Iranian Revolutionary Guard', ['iran', 'irgc']],
    ['members of the Iranian armed forces', ['iran']],
    ['inside Syria', []],
    ['they accuse Syria', ['syrian-government']],
    ['six who were not Syrians', ['non-syrians']],
    ['foreign fighters', ['non-syrians']],
  ])('%s', (text, ids) => expect(find('actor', text)).toEqual(ids));
});

describe('targets and causes', () => {
  test.each([
    ['a research center and a military base', ['research-centre', 'military-base']],
    ['military research facilities', ['research-centre']],
    ['an ammunition depot', ['weapons-depot']],
    ['arms warehouses', ['weapons-depot']],
    ["Hezbollah's weapons depots", ['hezbollah-weapons-depot']],
    ['military barracks', ['barracks']],
    ['outposts of Iran-backed militias', ['militia-posts']],
  ])('target: %s', (text, ids) => expect(find('target', text)).toEqual(ids));

  test.each([
    ['an Israeli strike', ['israeli-strike']],
    ['an Israeli airstrike', ['air-strike']],
    ['an air raid', ['air-strike']],
    ['drone attacks', ['drone-strike']],
    ['warplanes', ['jet-strike']],
    ['human error', ['human-error']],
  ])('cause: %s', (text, ids) => expect(find('cause', text)).toEqual(ids));
});
