import { describe, expect, test } from 'vitest';
import { attributeClaims } from '../../src/words/attribute-claims.ts';
import { type DeskStyle, usualStyle } from '../../src/words/desk-style.ts';
import { makeCopyCase } from './copy-case.ts';

type Entry = Readonly<Record<string, unknown>>;

function tell(question: Entry, claims: readonly Entry[], style: Partial<DeskStyle> = {}, title?: string): string {
  const made = makeCopyCase(question, claims, title);
  return attributeClaims(made.theCase, made.incident, made.claims, { ...usualStyle, ...style });
}

const who = { text: 'Who carried it out?', answer: 'concept', kind: 'actor', accused: 'israel' };
const target = { text: 'What was hit?', answer: 'concept', kind: 'target', accepts: 'many' };
const killed = { text: 'How many were killed?', answer: 'quantity', unit: 'killed' };
const dead = { text: 'Who were the dead?', answer: 'concept', kind: 'actor', accepts: 'many' };
const cause = { text: 'What caused the blasts?', answer: 'concept', kind: 'cause' };
const mood = { text: 'So how goes it?', answer: 'text' };
const israel = { concepts: ['israel'] };
const figure = (min: number, max: number | null = min, words?: string) => ({
  quantity: { min, max, ...(words === undefined ? {} : { words }) },
});

describe('the whole of a question', () => {
  test('each source once, who says the same together, who says nothing last', () => {
    const told = tell(who, [
      { source: 'israel', stance: 'declines' },
      { source: 'sohr', answer: israel },
      { source: 'army', answer: israel },
      { source: 'regional', certainty: 'probable', answer: israel },
    ]);
    expect(told).toBe(
      'The Syrian army and the Syrian Observatory for Human Rights, a monitor, said Israel carried out the strike; a regional intelligence source believed, without asserting it, that Israel carried out the strike; Israel declined to comment.',
    );
  });

  test('the sides of a conflict stand first, whatever the order of the parties', () => {
    const told = tell(killed, [
      { source: 'intelligence', certainty: 'probable', answer: figure(3) },
      { source: 'army', stance: 'silent' },
      { source: 'residents', answer: figure(0) },
      { source: 'sohr', answer: figure(7) },
    ]);
    expect(told).toMatch(/^Residents said no one was killed; the Syrian Observatory.* said seven people were killed; /);
    expect(told).toMatch(/the Syrian army did not address how many were killed\.$/);
  });

  test('nothing for no claims; a sentence for each question', () => {
    const { theCase, incident } = makeCopyCase(who, [{ source: 'army', answer: israel }]);
    expect(attributeClaims(theCase, incident, [], usualStyle)).toBe('');
  });
});

describe('who speaks', () => {
  test.each([
    ['army', 'The Syrian army'],
    ['israel', 'Israel'],
    ['sana', 'SANA, a state media outlet,'],
    ['sohr', 'The Syrian Observatory for Human Rights, a monitor,'],
    ['governor', 'Talal Barazi, governor of Homs,'],
    ['spokesman', 'Nadav Shoshani of the Israeli army'],
    ['regional', 'A regional intelligence source'],
    ['military-source', 'A Syrian military source'],
    ['intelligence', 'Intelligence sources'],
    ['israeli-officials', 'Unnamed Israeli officials'],
    ['monitor', 'An unnamed war monitor'],
    ['residents', 'Residents'],
    ['washington', 'The United States'],
  ])('%s: %s', (source, name) => {
    expect(tell(killed, [{ source, answer: figure(9) }])).toBe(`${name} said nine people were killed.`);
  });

  test('a report’s own voice is said to be that', () => {
    expect(tell(killed, [{ source: 'haaretz', answer: figure(9) }])).toBe(
      'Haaretz reported, in its own voice, that nine people were killed.',
    );
    expect(tell(killed, [{ source: 'post', certainty: 'possible', answer: figure(9) }])).toBe(
      'The Jerusalem Post reported, in its own voice and as a possibility, that nine people were killed.',
    );
  });

  test('whose word is passed on is named, and is not made the relay’s where it is no plain word', () => {
    const passed = { source: 'sana', origin: 'military-source' };
    expect(tell(killed, [{ ...passed, answer: figure(9) }])).toBe(
      'SANA, citing a Syrian military source, said nine people were killed.',
    );
    expect(tell(killed, [{ ...passed, certainty: 'possible', answer: figure(9) }])).toBe(
      'A Syrian military source, according to SANA, held it possible that nine people were killed.',
    );
    expect(tell(who, [{ source: 'sana', origin: 'israel', stance: 'declines' }])).toBe(
      'Israel, according to SANA, declined to comment.',
    );
  });

  test('a source that speaks of itself says “it”', () => {
    expect(tell(who, [{ source: 'israel', answer: israel }])).toBe('Israel said it carried out the strike.');
    expect(tell(who, [{ source: 'washington', stance: 'denies', answer: { concepts: ['america'] } }])).toBe(
      'The United States denied that it carried out the strike.',
    );
  });
});

describe('stance and certainty', () => {
  const said = (claim: Entry) => tell(who, [{ source: 'army', ...claim }]);
  test.each([
    [{ answer: israel }, 'said Israel carried out the strike'],
    [{ certainty: 'probable', answer: israel }, 'believed, without asserting it, that Israel carried out the strike'],
    [{ certainty: 'possible', answer: israel }, 'held it possible that Israel carried out the strike'],
    [{ stance: 'denies', answer: israel }, 'denied that Israel carried out the strike'],
    [{ stance: 'denies', certainty: 'probable', answer: israel }, 'doubted that Israel carried out the strike'],
    [{ stance: 'denies' }, 'disputed accounts of who carried out the strike'],
    [{}, 'did not say who carried out the strike'],
    [{ stance: 'silent' }, 'did not address who carried out the strike'],
    [{ stance: 'silent', answer: israel }, 'did not say whether Israel carried out the strike'],
    [{ stance: 'declines' }, 'declined to comment'],
    [{ stance: 'noncommittal' }, 'took no position on who carried out the strike'],
    [{ stance: 'noncommittal', statement: 'Says it was unclear.' }, 'said it was not clear who carried out the strike'],
  ])('%o: %s', (claim, expected) => {
    expect(said(claim)).toBe(`The Syrian army ${expected}.`);
  });

  test('whoever is accused and neither confirms nor denies it does so of that', () => {
    const claim = { source: 'israel', stance: 'noncommittal', statement: 'Would neither confirm nor deny it.' };
    expect(tell(who, [claim])).toBe('Israel neither confirmed nor denied that it carried out the strike.');
  });
});

describe('answers', () => {
  const army = (question: Entry, claim: Entry, title?: string) =>
    tell(question, [{ source: 'army', ...claim }], {}, title).replace(/^The Syrian army (.*)\.$/, '$1');

  test.each([
    [figure(9), 'nine people were killed'],
    [figure(1), 'one person was killed'],
    [figure(0), 'no one was killed'],
    [figure(12), '12 people were killed'],
    [figure(9, null), 'at least nine people were killed'],
    [figure(5, 7), 'between five and seven people were killed'],
    [figure(0, 4), 'up to four people were killed'],
    [figure(12, 99, 'dozens'), 'dozens of people were killed'],
    [figure(14, null, 'fourteen or more'), '14 or more people were killed'],
    [figure(2, null, 'passers-by'), 'passers-by were killed'],
    [figure(0, 0, 'no casualties'), 'there were no casualties'],
    [figure(26, 26, '26, four of Hezbollah among them'), '26 people were killed'],
    [{ quantity: { min: 4, max: 4, unit: 'soldiers' } }, 'four Syrian soldiers were killed'],
    [{ quantity: { min: 4, max: 4, unit: 'hurt' } }, ', as to how many were killed: four people hurt'],
  ])('a count of the dead: %o', (answer, expected) => {
    expect(army(killed, { answer })).toBe(`said ${expected}`.replace(' ,', ','));
  });

  test.each([
    ['How many raids have there been?', 'raids', figure(100, 999, 'hundreds'), 'there had been hundreds of raids'],
    ['How many of the dead were Syrians?', 'killed', figure(1), 'one of the dead was Syrian'],
    ['How many soldiers did it kill?', 'soldiers', figure(2), 'the strike killed two soldiers'],
  ])('another count: %s', (text, unit, answer, expected) => {
    expect(army({ text, answer: 'quantity', unit }, { answer })).toBe(`said ${expected}`);
  });

  test.each([
    [['none'], 'none of'],
    [['some'], 'some of'],
    [['all'], 'all of'],
    [['some', 'all'], 'at least some of'],
    [['none', 'some'], 'not all of'],
  ])('an extent: %o', (extent, expected) => {
    const question = { text: 'How many of the missiles were intercepted?', answer: 'extent' };
    expect(army(question, { answer: { extent } })).toBe(`said ${expected} the missiles were intercepted`);
  });

  test.each([
    [{ concepts: ['depot'] }, {}, 'a weapons depot was hit'],
    [{ concepts: ['barracks'] }, {}, 'barracks were hit'],
    [{ concepts: ['depot', 'centre'] }, {}, 'a weapons depot and a research centre were hit'],
    [{ concepts: ['depot'] }, { exhaustive: true }, 'a weapons depot and nothing else was hit'],
    [{ concepts: ['depot'] }, { statement: 'Says a depot was the target.' }, 'a weapons depot was targeted'],
    [{ concepts: ['depot'] }, { statement: 'Says the attack was on a depot.' }, 'a weapons depot was attacked'],
  ])('what was hit: %o %o', (answer, more, expected) => {
    expect(army(target, { answer, ...more })).toBe(`said ${expected}`);
  });

  test('who speaks of blasts does not say that anything was hit', () => {
    const told = army(target, { answer: { concepts: ['depot'] } }, 'Blasts near Homs');
    expect(told).toBe('said the blasts were at a weapons depot');
  });

  test.each([
    [{ concepts: ['error'] }, {}, 'said human error caused the blasts'],
    [{ concepts: ['air-strike'] }, { stance: 'denies' }, 'denied that an air strike caused the blasts'],
  ])('what caused it: %o', (answer, more, expected) => {
    expect(army(cause, { answer, ...more })).toBe(expected);
  });

  test.each([
    [{ concepts: ['civilians', 'hezbollah'] }, {}, 'the dead included civilians and members of Hezbollah'],
    [{ concepts: ['civilians'] }, { exhaustive: true }, 'the dead were civilians, and no others'],
    [{ concepts: ['guards'] }, {}, 'the dead included Revolutionary Guards'],
  ])('who the dead were, none of whom need be all: %o', (answer, more, expected) => {
    expect(army(dead, { answer, ...more })).toBe(`said ${expected}`);
  });

  test.each([
    ['Who was the dead man?', 'actor', ['officers'], 'said the dead man was a police officer'],
    ['What was the dead man’s name?', 'actor', ['tawil'], 'said the dead man’s name was Adel Tawil'],
    ['Whose site was it?', 'actor', ['guards'], 'said the site belonged to the Revolutionary Guards'],
    ['Whose forces are in the area?', 'actor', ['guards'], 'said the Revolutionary Guards were in the area'],
    ['Against whom were they used?', 'actor', ['civilians'], 'said they were used against civilians'],
    ['Who carries out the raids?', 'actor', ['israel'], 'said Israel carried out the raids'],
    ['How was it carried out?', 'cause', ['air-strike'], 'said it was an air strike'],
    ['How was it carried out?', 'cause', ['helicopters'], 'said it involved helicopters'],
    ['Where was it?', 'place', ['zone'], 'said the location of the strike was the Sheikh Najjar industrial zone'],
    [
      'Where was it launched from?',
      'place',
      ['golan'],
      'said the strike was launched from the Israeli-held Golan Heights',
    ],
  ])('%s', (text, kind, ids, expected) => {
    expect(army({ text, answer: 'concept', kind }, { answer: { concepts: ids } })).toBe(expected);
  });

  test.each([
    ['2020-05-04', '2020-05-04', 'on 4 May 2020', 'on May 4, 2020'],
    ['2020-01-01', '2020-01-31', 'in January 2020', 'in January 2020'],
    [
      '2020-05-04T22:32:00+03:00',
      '2020-05-04T22:32:00+03:00',
      'at 22:32 (UTC+3) on 4 May 2020',
      'at 10:32 p.m. (UTC+3) on May 4, 2020',
    ],
    ['2020-05-03', '2020-05-04', 'between 3 May 2020 and 4 May 2020', 'between May 3, 2020, and May 4, 2020'],
  ])('a time from %s to %s', (from, to, british, american) => {
    const question = { text: 'When was it?', answer: 'time' };
    const claims = [{ source: 'army', answer: { time: { from, to } } }];
    expect(tell(question, claims)).toBe(`The Syrian army said the strike came ${british}.`);
    expect(tell(question, claims, { spelling: 'american' })).toBe(`The Syrian army said the strike came ${american}.`);
  });

  test('a text, and a question of no known form, stand beside their topic', () => {
    expect(army(mood, { answer: { text: 'grim; very' } })).toBe('said, to the question “So how goes it?”: grim, very');
    expect(army({ text: 'What damage was done?', answer: 'text' }, { answer: { text: 'none' } })).toBe(
      'said of the damage: none',
    );
    const whether = { text: 'Is the mood grim?', answer: 'text' };
    expect(army(whether, { answer: { text: 'no' } })).toBe('said, as to whether the mood was grim: no');
    const odd = { text: 'Kill count, all told?', answer: 'quantity', unit: 'killed' };
    expect(army(odd, { answer: figure(9) })).toBe('said, to the question “Kill count, all told?”: nine');
  });
});

describe('several claims of one source', () => {
  test('hold together where several answers may; of two on one line the narrower', () => {
    expect(
      tell(target, [
        { source: 'sohr', answer: { concepts: ['site'] } },
        { source: 'sohr', answer: { concepts: ['depot'] } },
        { source: 'sohr', answer: { concepts: ['barracks'] } },
      ]),
    ).toBe('The Syrian Observatory for Human Rights, a monitor, said a weapons depot and barracks were hit.');
  });

  test('of “nine” and “at least nine” it is the one that says less', () => {
    const both = [figure(9), figure(9, null)].map((answer) => ({ source: 'sohr', answer }));
    expect(tell(killed, both)).toMatch(/said at least nine people were killed\.$/);
  });

  test('that differ are each told, and from which report they are not the same', () => {
    const from = (report: string, count: number) => ({ source: 'army', answer: figure(count), evidence: [{ report }] });
    expect(tell(killed, [from('first', 0), from('second', 7)])).toBe(
      'The Syrian army said no one was killed, and elsewhere that seven people were killed.',
    );
    expect(tell(killed, [from('first', 3), from('first', 7)])).toMatch(/, and that seven people were killed\.$/);
    const believed = { source: 'army', certainty: 'probable', answer: israel };
    expect(tell(who, [{ source: 'army', answer: israel }, believed])).toMatch(/, and elsewhere only believed it\.$/);
  });

  test('a figure that another replaced gives way to it, and alone is said to be replaced', () => {
    const claims = [
      { source: 'sohr', answer: figure(7) },
      { source: 'sohr', answer: figure(9), supersedes: 'c1' },
    ];
    expect(tell(killed, claims)).toMatch(/said nine people were killed\.$/);
    const { theCase, incident } = makeCopyCase(killed, claims);
    expect(attributeClaims(theCase, incident, incident.claims.slice(0, 1), usualStyle)).toMatch(
      /said seven people were killed, a figure since replaced\.$/,
    );
  });

  test('a word passed on is not told beside the word itself; one that another says too is “the same”', () => {
    const own = { source: 'military-source', answer: figure(9) };
    const passed = { source: 'sana', origin: 'military-source', answer: figure(9) };
    expect(tell(killed, [own, passed])).toBe('A Syrian military source said nine people were killed.');
    expect(tell(killed, [{ source: 'army', answer: figure(9) }, passed])).toBe(
      'The Syrian army said nine people were killed; SANA, citing a Syrian military source, said the same.',
    );
  });
});

describe('desk style', () => {
  const claims = [
    { source: 'ministry', answer: { concepts: ['centre'] } },
    { source: 'sohr', certainty: 'probable', answer: { concepts: ['centre'] } },
  ];

  test('spelling, of names too, but never of what is capitalised', () => {
    expect(tell(target, claims, { spelling: 'american' })).toMatch(
      /^The Syrian defense ministry said a research center was hit;/,
    );
  });

  test('initials, where a source goes by them', () => {
    expect(tell(target, claims, { names: 'short' })).toMatch(/; SOHR, a monitor, believed/);
  });

  test('the present, with verbs that agree', () => {
    expect(tell(target, claims, { tense: 'present' })).toMatch(/ministry says .* a monitor, believes, without/);
    const many = [{ source: 'intelligence', stance: 'declines' }];
    expect(tell(target, many, { tense: 'present' })).toBe('Intelligence sources decline to comment.');
  });
});
