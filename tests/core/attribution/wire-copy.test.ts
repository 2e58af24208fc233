import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../../src/core/attribution/extract.ts';
import { drawAttributions, withoutMarks } from './draw-attributions.ts';

const { extract } = createExtractor();

function expectDrawn(drawn: string): void {
  const text = withoutMarks(drawn);
  expect(drawAttributions(text, extract(text))).toBe(drawn);
}

describe('the content is whole', () => {
  test.each([
    '{S The monitor} {C said} {T at least nine people were killed}.',
    '{S The monitor} {C said} {T at least four fighters of the army or allied militias were killed}.',
    '{S The ministry} {C said} {T jets launched an attack from the west, targeting a number of barracks}.',
    '{S The ministry} {C said} {T several missiles, launched from the sea, killed two soldiers}.',
    '{S Damascus} {C accused} {T Israel of carrying out hundreds of raids since 2011}.',
    '{S Damascus} {C accused} {T rebels of firing shells before dawn on Friday}.',
    '{S The ministry} {C denied} {T attacking the Scientific Studies and Research Center}.',
    '{S The army} {C said} {T its defenses shot down the missiles the night before}.',
  ])('%s', expectDrawn);
});

describe('the content is no more than what is said', () => {
  test.each([
    'BEIRUT (AP) — {T An airstrike killed nine fighters}, {S a monitor} {C said} Tuesday.',
    'BEIRUT, May 1 (Reuters) - {T A depot blew up}, {S state media} {C said}.',
    'MOSCOW, May 9. /TASS/. {T The army shot down two missiles}, {S the agency} {C reported}.',
    '{T Blasts hit a depot}, {S the army} {C said} on Tuesday, April 21, 2020.',
    '{S He} {C told} The Associated Press {T the toll could rise}.',
    '{S The officer} {C told} Reuters {T the base was empty}.',
  ])('%s', expectDrawn);
});

describe('whose words they are', () => {
  test.each([
    '{S Three people briefed on the matter} {C told} Axios {T that the raid was coordinated}.',
    '{S A commander in an alliance supporting the president} {C told} Reuters {T that the base was empty}.',
    '{S Omar Haddad, Iran’s envoy to Syria, who was unharmed}, {C said} {T that seven people died}.',
    '{S A diplomat, speaking on condition of anonymity because he was not named}, {C alleged} {T that it was staged}.',
    '{T The dead were soldiers}, {C1 said} {S the general}.',
  ])('%s', (drawn) => expectDrawn(drawn.replace('{C1 ', '{C ')));

  test('an inverted source keeps what it adds', () => {
    expectDrawn('{T1 The dead were men}, {C1 said} {S1 {S2 Omar Haddad}}, {C2 adding} {T2 that a depot was hit}.');
  });

  test('who is asked is no part of the answer', () => {
    expectDrawn('{S2 A spokeswoman}, {C1 asked} {T1 whether rebels were to blame}, {C2 said}: {T2 “We are looking.”}');
  });

  test('a charge is denied by whom it names, not by the charge', () => {
    const text = 'The site is believed to have been a weapons plant, a charge Damascus denied.';
    const denied = extract(text).find(({ stance }) => stance === 'denies');
    expect(denied?.speaker).toBe('Damascus');
  });
});

describe('one who is quoted by another', () => {
  test.each([
    '{S The director} {C was quoted as saying by SANA} {T that four people died}.',
    '{S A lawyer} {C was quoted by the daily as saying} {T that his client left}.',
    '{T “Four people died,”} {S the director} {C was quoted as saying by SANA}.',
  ])('in the passive: %s', expectDrawn);

  test('after what is quoted, within it', () => {
    const text = '“We missed them,” the agency quoted an officer as saying.';
    expect(extract(text).map(({ speaker, within }) => [speaker, within])).toEqual([
      ['the agency', null],
      ['an officer', 0],
    ]);
  });

  test('inside a quotation the one who speaks is not what another said', () => {
    const text = 'The minister told radio: “I know what they say, that according to foreign sources it was us.”';
    expect(extract(text).map(({ speaker, content }) => [speaker, text.slice(...(content[0] ?? [0, 0]))])).toEqual([
      ['The minister', '“I know what they say, that according to foreign sources it was us.”'],
      ['foreign sources', 'it was us.'],
    ]);
  });
});

describe('nothing is said of it', () => {
  test.each([
    ['{S The military} {C would not comment}.', 'declines'],
    ['{S Israel} {C had no comment}.', 'declines'],
    ['{S A spokesman} {C said}: {T “I have nothing to add.”}', 'declines'],
    ['{S Israel} {C had no immediate comment}.', 'silent'],
    // Whether it was asked is not told.
    ['{S The army} {C did not comment}.', 'silent'],
    ['There was {C no word from} {S Israel}.', 'silent'],
    ['There was {C no comment from} {S Israel}.', 'silent'],
    ['{S The ministry} {C has yet to comment}.', 'silent'],
    ['{S The minister} {C was not immediately available for comment}.', 'silent'],
    ['{S The agency} {C said nothing about} {T the dead}.', 'silent'],
    ['{T “We cannot yet say whether it was a raid,”} {S he} {C said}.', 'noncommittal'],
    ['{S The officer} {C said}: {T “According to our intelligence, this is no consulate.”}', 'denies'],
  ])('%s %s', (drawn, stance) => {
    const text = withoutMarks(drawn);
    const [first] = extract(text);
    expect(first?.stance).toBe(stance);
    if (!text.includes('According')) expectDrawn(drawn);
  });
});

test('what appears on radars is not what seems', () => {
  const certain = extract('A source said that jets appeared on radars and launched missiles.');
  const unsure = extract('A source said that jets appeared to have launched missiles.');
  expect([...certain, ...unsure].map(({ certainty }) => certainty)).toEqual(['certain', 'probable']);
});

test('a plain attribution in Arabic, with a quotation or a clause', () => {
  expectDrawn('{C قال} {S مصدر عسكري}: {T "استهدف العدو سيارة مدنية"}.');
  expectDrawn('{C وقال} {S مصدر عسكري} لوكالة سانا إن {T الدفاعات تصدت للصواريخ}.');
});

test('a quotation in Arabic is attributed as one in English', () => {
  expectDrawn('{T "قصف الطيران سيارة مدنية"} {S the army} {C said} in a statement.');
});
