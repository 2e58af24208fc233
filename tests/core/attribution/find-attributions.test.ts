import { describe, expect, test } from 'vitest';
import { createExtractor } from '../../../src/core/attribution/extract.ts';
import { drawAttributions, withoutMarks } from './draw-attributions.ts';

const { extract } = createExtractor();

function expectDrawn(drawn: string): void {
  const text = withoutMarks(drawn);
  expect(drawAttributions(text, extract(text))).toBe(drawn);
}

describe('the content follows', () => {
  test.each([
    "{S Syria's army} {C said} {T Israel struck a depot}.",
    '{S The ministry} {C said} {T that two soldiers were wounded}.',
    '{S The ministry} {C said} on Monday {T that two soldiers were wounded}.',
    '{S The ministry} {C said} in a statement {T two soldiers were wounded}.',
    '{S A spokesman} {C told} reporters {T that the base was empty}.',
    '{S The governor} {C told} state television on Friday {T that the fire was out}.',
    '{S The envoy} {C asked} {T whether the talks would resume}.',
    '{S The general} {C has repeatedly said} {T the base was empty}.',
    '{S The militia} {C denied} {T the report}.',
    '{S The militia} {C denied} {T attacking the convoy}.',
    '{S The group} {C called for} {T a ceasefire}.',
    '{S Iran} {C vowed} {T to respond to the raid}.',
    '{S The envoy} {C described} {T the raid as a mistake}.',
    '{S The president} {C accused} {T Turkey of arming rebels}.',
    '{S Officials} {C blame} {T the militia for the blast}.',
    '{S The mayor} {C pointed out} {T that nobody had warned the town}.',
    '{S Military experts} {C maintain} {T that the depot was old}.',
    'The depot was empty when {S inspectors} {C reported} {T that it had burned}.',
  ])('%s', expectDrawn);
});

describe('the content stands before, or around', () => {
  test.each([
    '{T Two soldiers were wounded}, {S the ministry} {C said}.',
    '{T Two soldiers were wounded}, {S the ministry} {C said} on Monday.',
    '{T Two soldiers were wounded}, {C said} {S the minister}.',
    '{T The depot}, {S he} {C said}, {T was empty}.',
    '{T The depot was empty}, {S he} {C said}, {T and the guards had left}.',
    '{T “The depot was empty,”} {S the guard} {C said}.',
    '{T “The depot was empty,”} {C said} {S Omar Haddad, a guard who had left the town}.',
    '{T “The depot was empty,”} {S he} {C said}, {T “and the guards had left.”}',
    '{T “Was it a mistake?”} {S the guard} {C asked}.',
    'As {S the monitor} {C reported} on Monday, {T nine fighters died}.',
    '{T Nine fighters died}, as {S the monitor} {C reported}.',
    'In reply, {S the minister} {C said}, {T “We saw nothing of it.”}',
  ])('%s', expectDrawn);
});

describe('who is the source', () => {
  test.each([
    '{S Omar Haddad, the head of the monitor}, {C said} {T nine fighters died}.',
    '{S Omar Haddad, who leads the monitor}, {C said} {T nine fighters died}.',
    'In Damascus, {S the monitor} {C said} {T nine fighters died}.',
    '{S Officials who spoke to reporters in Homs} {C said} {T nine fighters died}.',
    '{T The raid failed}, {S Syria and intelligence sources} {C said}.',
    '{S An opposition war monitor} {C said} {T that nine fighters died}.',
    '{S The minister}, however, {C said} {T the base was empty}.',
    '{S At least nine witnesses} {C said} {T they heard a blast}.',
    '{S Marwan Saleh, the hacker known as “Ghost,”} {C said} {T he had left}.',
    'Moscow, {S which} {C says} {T it was not told}, left the talks.',
    '{S Army spokeswoman Hope Ellis} {C said} {T the base was empty}.',
  ])('%s', expectDrawn);
});

describe('one source with several contents', () => {
  test.each([
    '{S1 {S2 Damascus and its ally Moscow}} {C1 deny} {T1 they used gas} and {C2 blame} {T2 rebels for it}.',
    '{S1 {S2 Iran}} {C1 has threatened} {T1 to respond} and {C2 said} {T2 that it does not intend to withdraw}.',
    '{S1 {S2 The minister}} {C1 said} {T1 the raid failed}, {C2 adding} {T2 that nobody was hurt}.',
    '{S1 The army} {C1 said} {T1 the raid failed}, but {S2 the monitor} {C2 said} {T2 nine fighters died}.',
    'After {S the army} {C said} {T that the raid failed}, the group left the town.',
  ])('%s', expectDrawn);

  test('what follows the comma without a cue goes on', () => {
    expectDrawn('{S The army} {C said} {T that Israel hit a plant, causing damage and leaving seven men dead}.');
  });
});

describe('one who is quoted by another', () => {
  test('in the passive', () => {
    expectDrawn('{S The minister} {C was quoted as saying} {T that the raid was over}.');
    expectDrawn('{T “The raid is over,”} {S the minister} {C was quoted as saying}.');
  });

  test('in the active, within what is quoted', () => {
    const drawn = '{S1 The agency} {C1 quoted} {T1 {S2 an officer} {C2 as saying} {T2 the raid was over}}.';
    expectDrawn(drawn);
    expect(extract(withoutMarks(drawn)).map(({ within }) => within)).toEqual([null, 0]);
  });

  test('before the one who quotes', () => {
    expectDrawn('{C1 Citing} {T1 an officer}, {S1 {S2 the agency}} {C2 said} {T2 the raid was over}.');
  });
});

describe('nobody is named', () => {
  test.each([
    '{T Israeli jets} {C are believed} {T to have hit the convoy}.',
    'Israel struck {T facilities} {C believed} {T to have been a centre for weapons}.',
    '{T The raid} {C was described as} {T a mistake}.',
    '{T The raid} {C reportedly} {T killed nine fighters}.',
    '{T The raid} {C was condemned by} {S Turkey}.',
    '{C It is unclear} {T whether the depot was empty}.',
    'Critics left amid {C accusations} {T that the vote was rigged}.',
    '{C Asked} {T whether the depot was empty}, the guard left.',
  ])('%s', expectDrawn);
});

describe('a noun or an adjective is the cue', () => {
  test.each([
    'The depot burned despite {S the army’s} {C claim} {T that it was empty}.',
    '{C Claims} {T that it was empty} could not be checked.',
    'The depot burned despite a {C claim by} {S the army} {T that it was empty}.',
    'The depot burned despite {S its} {C promise} {T to guard the town}.',
    '{S The envoy} {C expressed doubts about} {T the figures}.',
    '{S The monitor} {C gave no nationalities for} {T the foreigners who were killed}.',
    '{S The monitor} {C raised} {T the death toll from nine to fourteen}.',
    '{S The governor} {C put} {T the toll at 27}.',
    '{S The ministry} {C revised} {T the number of dead to 12}.',
    'The raid raised questions.',
    '{S The Observatory} on Saturday {C said} {T nine fighters died}.',
    '{S The Syrian army} on Monday {C denied} {T the report}.',
    '{S Israel} last week {C said} {T it struck a depot}.',
    '{S The governor} {C told} reporters {T ten people died}.',
    '{S The governor} {C told} Reuters {T two soldiers died in the raid}.',
    '{S The envoy} {C was confident} {T that the talks would resume}.',
    '{S The envoy} {C is a fierce critic of} {T the raids}.',
  ])('%s', expectDrawn);
});

describe('the source takes no position', () => {
  test.each([
    ['{S An army spokeswoman} {C declined} {T to comment on the report}.', 'declines'],
    ['{S The government} {C did not say} {T who fired the rockets}.', 'silent'],
    ['{S Israel} {C denied} {T the report}.', 'denies'],
    ['{S Israel} {C neither confirmed nor denied} {T the strike}.', 'noncommittal'],
    ['{S Israel} {C has not commented on} {T the strike}.', 'silent'],
    ['{S The ministry} {C did not respond} on Monday.', 'silent'],
    ['There was {C no immediate comment from} {S Israel}.', 'silent'],
    ['{S The monitor} {C gave no details}.', 'silent'],
  ])('%s %s', (drawn, stance) => {
    expectDrawn(drawn);
    expect(extract(withoutMarks(drawn)).map((attribution) => attribution.stance)).toEqual([stance]);
  });
});

describe('according to', () => {
  test.each([
    '{C According to} {S the monitor}, {T nine fighters died}.',
    '{T Nine fighters died}, {C according to} {S the monitor}.',
    '{T Nine fighters}, {C according to} {S the monitor}, {T died in the raid}.',
    '{T Nine fighters died}, {C according to} {S the monitor}, which has sources in the town.',
    '{T Nine fighters died}, {C according to} {S officials who were not named}.',
    '{C According to what} {S the Syrians} said, {T it was Israel}.',
  ])('%s', expectDrawn);
});

describe('inside what another says', () => {
  test('stands as its own, within the other', () => {
    const drawn = '{S1 The army} {C1 said} {T1 that, {C2 according to} {S2 the monitor}, {T2 nine fighters died}}.';
    expectDrawn(drawn);
    expect(extract(withoutMarks(drawn)).map(({ within }) => within)).toEqual([null, 0]);
  });

  test('a belief passed on', () => {
    const drawn = '{S1 A source} {C1 said} {T1 {T2 Israeli jets} {C2 are believed} {T2 to have hit the convoy}}.';
    expectDrawn(drawn);
    expect(extract(withoutMarks(drawn)).map(({ within }) => within)).toEqual([null, 0]);
  });
});

describe('no attribution', () => {
  test.each([
    'Israel has attacked Iranian targets in Syria.',
    'The rebels hold the town.',
    'A company called Acme built the depot.',
    'The army left to announce nothing.',
    'It appeared on television.',
  ])('%s', expectDrawn);
});

describe('quotations', () => {
  test.each([
    ['straight', '{T "The depot was empty,"} {S he} {C said}.'],
    ['curly', '{T “The depot was empty,”} {S he} {C said}.'],
    ['French', '{T «The depot was empty,»} {S he} {C said}.'],
    ['doubled single', "{T ''The depot was empty,''} {S he} {C said}."],
    ['single curly', '{T ‘The depot was empty,’} {S he} {C said}.'],
    ['nested', '{T “They shouted ‘fire’ and ran out,”} {S he} {C said}.'],
    ['nested at the end', "{T ''They were shouting 'fire,'''} {S he} {C said}."],
  ])('%s', (_, drawn) => {
    expectDrawn(drawn);
    expect(extract(withoutMarks(drawn)).map(({ quotation }) => quotation)).toEqual(['direct']);
  });

  test('no space before the opening mark', () => {
    expectDrawn('{S The minister} {C said} in response to the reports{T “We saw nothing of it last night.”}');
  });

  test('what is quoted next belongs to whom was quoted before', () => {
    expectDrawn('{T “The depot was empty,”} {S he} {C said}. {T “The guards had left it.”} The town is small.');
  });

  test('over paragraphs, each opened anew, the last one closed', () => {
    expectDrawn(
      '{S The general} {C said}: {T “The depot was empty.}\n\n{T “The guards had left it.”}\n\nThe town is small.',
    );
  });

  test('one left open does not swallow the next paragraph', () => {
    expectDrawn('A sign with “The depot was empty that day.\n\n{S The monitor} {C said} {T nine fighters died}.');
  });

  test('partly quoted', () => {
    const drawn = '{S The envoy} {C said} {T the raid was “a grave mistake” by the army}.';
    expectDrawn(drawn);
    expect(extract(withoutMarks(drawn)).map(({ quotation }) => quotation)).toEqual(['mixed']);
  });

  test('a possessive is no closing mark', () => {
    expectDrawn('{S The voters’ leaders} {C said} {T the army’s men left}.');
  });
});

test('a heading names its source before a colon', () => {
  expectDrawn(
    '{S1 Minister}{C1 :} {T1 Raid was a mistake}\n\n{S2 The minister} {C2 said} {T2 the raid was a mistake}.',
  );
});

test('sentences run together are read as two', () => {
  expectDrawn('{S The army} {C blames} {T rebels for the attacks}.Israel has struck the town.');
});
