import { describe, expect, test } from 'vitest';
import { resolveSpeakers } from '../../../src/core/attribution/resolve-speakers.ts';
import { readMarked } from './marked-text.ts';

/** The speaker of each attribution whose source is marked, in the order of their numbers. */
function name(marked: string, within: readonly (number | null)[] = []): (string | null)[] {
  const { tagged, found } = readMarked(marked);
  const attributions = found.map((roles, index) => ({
    ...roles,
    quotation: /^["“]/.test(tagged.text.slice(roles.content[0]?.[0])) ? ('direct' as const) : ('indirect' as const),
    stance: 'asserts' as const,
    certainty: 'certain' as const,
    within: within[index] ?? null,
  }));
  const resolved = resolveSpeakers(tagged, attributions);
  for (const { speaker, speakerAt } of resolved) {
    expect(speaker === null).toBe(speakerAt === null);
    if (speakerAt !== null) expect(tagged.text.slice(...speakerAt)).toBe(speaker);
  }
  return resolved.map(({ speaker }) => speaker);
}

describe('a name of its own', () => {
  test.each([
    ['[s A regional intelligence source] said it was a raid.', 'A regional intelligence source'],
    ['[s Western intelligence and opposition sources] suspect that.', 'Western intelligence and opposition sources'],
    ['[s Israeli Foreign Minister Israel Katz] spoke of a raid.', 'Israeli Foreign Minister Israel Katz'],
    ['It was a raid, said [s Rami Abdulrahman, head of the Observatory].', 'Rami Abdulrahman, head of the Observatory'],
    ['[s Rami Abdulrahman, who heads the Observatory,] spoke of a raid.', 'Rami Abdulrahman'],
    ['[s Damascus and its ally Moscow] deny that.', 'Damascus and its ally Moscow'],
    ['[s The army] said so.', 'The army'],
  ])('%s', (marked, wanted) => expect(name(marked)).toEqual([wanted]));

  test('spans that stand together are one name', () => {
    expect(name('[s Syria] and [s Iran] said so.')).toEqual(['Syria and Iran']);
  });

  test('none without a source', () => {
    expect(name('It is [c believed] that it was a raid.')).toEqual([null]);
  });
});

describe('short names', () => {
  test.each([
    [
      'a surname',
      '[s1 Israeli Foreign Minister Israel Katz] said so on Monday. Later, [s2 Katz] added more. [s3 Mr. Katz] smiled.',
      [
        'Israeli Foreign Minister Israel Katz',
        'Israeli Foreign Minister Israel Katz',
        'Israeli Foreign Minister Israel Katz',
      ],
    ],
    [
      'a full name and a title after the surname stood alone: from there on',
      '[s1 Katz] said so. [s2 Foreign Minister Israel Katz] said more. [s3 Katz] went on.',
      ['Katz', 'Foreign Minister Israel Katz', 'Foreign Minister Israel Katz'],
    ],
    [
      'a country is not the man whose first name it is',
      '[s1 Foreign Minister Israel Katz] said so. [s2 Israel] denied it.',
      ['Foreign Minister Israel Katz', 'Israel'],
    ],
    [
      'a word of the name of a monitor',
      '[s1 The Britain-based Syrian Observatory for Human Rights] said so. [s2 The Observatory] added that. [s3 SOHR] said more.',
      Array(3).fill('The Britain-based Syrian Observatory for Human Rights'),
    ],
    [
      'letters in brackets',
      'The Commission of Inquiry on Syria (COI) met. [s COI] said so.',
      ['The Commission of Inquiry on Syria'],
    ],
    [
      'two of one surname: by their title',
      '[s1 Mary Haddad] spoke. [s2 John Haddad] spoke. [s3 Mrs. Haddad] spoke again.',
      ['Mary Haddad', 'John Haddad', 'Mary Haddad'],
    ],
    [
      'a noun before the name that is no title',
      'In a recent interview Naftali Bennett spoke. At 4 p.m. Bennett spoke. [s Bennett] said so.',
      ['Naftali Bennett'],
    ],
    [
      'a campaign is not who runs it',
      '[s1 Matthews’ campaign] denied it. [s2 Matthews] said so.',
      ['Matthews’ campaign', 'Matthews'],
    ],
    [
      'a man known from an appositive',
      '[s1 The Observatory’s director, Rami Abdulrahman,] spoke. [s2 Abdulrahman] spoke again.',
      Array(2).fill('The Observatory’s director, Rami Abdulrahman'),
    ],
  ])('%s', (_, marked, wanted) => expect(name(marked)).toEqual(wanted));
});

describe('what they are called', () => {
  test.each([
    [
      'the army, and its statement',
      '[s1 The Syrian army] said so. “It was hit,” [s2 an army statement] said. [s3 The army] went on. [s4 The statement] said no more.',
      Array(4).fill('The Syrian army'),
    ],
    [
      'of two armies the one that is named',
      'The Israeli army fired. The Syrian army fell back. [s1 The Israeli army] said so. [s2 The Syrian army] denied it. [s3 The army] said no more.',
      ['The Israeli army', 'The Syrian army', 'The Syrian army'],
    ],
    [
      'the group, the monitor',
      '[s1 The Syrian Observatory for Human Rights] said so. [s2 The group] said more, [s3 the monitoring group] too. [s4 The monitor] went on.',
      Array(4).fill('The Syrian Observatory for Human Rights'),
    ],
    [
      'a monitor without a name',
      '[s1 An opposition war monitor] said so. [s2 The monitor] went on.',
      Array(2).fill('An opposition war monitor'),
    ],
    [
      'no army is a group',
      '[s1 The Observatory for Human Rights] said so. The Syrian army denied it. [s2 The group] went on.',
      Array(2).fill('The Observatory for Human Rights'),
    ],
    [
      'the minister, the official',
      '[s1 Defense Minister Naftali Bennett] met a senior Israeli official. [s2 The minister] left. [s3 The official] stayed.',
      ['Defense Minister Naftali Bennett', 'Defense Minister Naftali Bennett', 'a senior Israeli official'],
    ],
    [
      'officials are others than those before',
      '[s1 Israeli officials] said so. [s2 Officials] denied it. [s3 The officials] smiled.',
      ['Israeli officials', 'Officials', 'Officials'],
    ],
    [
      'an official is another one',
      '[s1 A senior official] said so. [s2 An official] denied it. [s3 Another official] smiled.',
      ['A senior official', 'An official', 'Another official'],
    ],
    [
      'the agency',
      'Syria’s state news agency SANA was first. [s The agency] said so.',
      ['Syria’s state news agency SANA'],
    ],
    [
      'nothing before it: its own name',
      '[s The group] said so. The Syrian Observatory for Human Rights agreed.',
      ['The group'],
    ],
  ])('%s', (_, marked, wanted) => expect(name(marked)).toEqual(wanted));
});

describe('pronouns', () => {
  test.each([
    [
      'he, she',
      '[s1 Defense Minister Naftali Bennett] met [s2 Angela Merkel]. [s3 She] said yes. [s4 He] said no.',
      ['Defense Minister Naftali Bennett', 'Angela Merkel', 'Angela Merkel', 'Defense Minister Naftali Bennett'],
    ],
    [
      'after a quotation, who was quoted',
      '[t1 “Boris Johnson is wrong,”] [s1 Donald Tusk] said. [t2 “He will see,”] [s2 he] added.',
      ['Donald Tusk', 'Donald Tusk'],
    ],
    [
      'the subject of the sentence before',
      'President Bashar al-Assad received Vladimir Putin on Monday. [s He] said so.',
      ['President Bashar al-Assad'],
    ],
    [
      'a spokeswoman',
      '[s1 An Israeli army spokeswoman] declined. [s2 She] said no more.',
      Array(2).fill('An Israeli army spokeswoman'),
    ],
    [
      'they are the plural ones, it is no person',
      '[s1 Western intelligence sources] told Naftali Bennett so. [s2 They] accuse Syria. [s3 The army] agreed. [s4 It] said more.',
      ['Western intelligence sources', 'Western intelligence sources', 'The army', 'The army'],
    ],
    [
      'they are two together',
      '[s1 Damascus and its ally Moscow] deny that. [s2 They] blame rebels.',
      Array(2).fill('Damascus and its ally Moscow'),
    ],
    ['a name said once and then he', '[s1 Katz] said so. [s2 He] said more.', ['Katz', 'Katz']],
    ['who', 'The strike was seen by Rami Abdulrahman, [s who] spoke of a raid.', ['Rami Abdulrahman']],
    ['that', 'It came from a ministry [s that] denied it.', ['a ministry']],
    ['nobody before', '[s He] said so.', [null]],
    ['nobody who fits', '[s1 The army] spoke. [s2 She] said so. [s3 They] said so.', ['The army', null, null]],
    [
      'too far back',
      `[s1 Naftali Bennett] spoke. ${'It rained. '.repeat(12)}[s2 He] spoke.`,
      ['Naftali Bennett', null],
    ],
    ['nobody in particular', '[s This] shows it. [s You] know.', [null]],
  ])('%s', (_, marked, wanted) => expect(name(marked)).toEqual(wanted));

  test('I and we are who is quoted, who may be named only after it', () => {
    expect(name('[t1 “[] We] [t1 think it was a raid,”] [s1 General Smith] said.'.replace('[] ', ''))).toHaveLength(1);
    expect(name('“[s2 We] [c2 think] it was a raid,” [s1 General Smith] said.', [null, 0])).toEqual([
      'General Smith',
      'General Smith',
    ]);
    expect(name('“[s We] think it was a raid,” it said.')).toEqual([null]);
  });
});

describe('whom the text has spoken of before', () => {
  test.each([
    [
      'a group that has spoken before one that was only named',
      '[s1 The Observatory] said 61 died, mostly of Iraq’s Nujaba movement. [s2 The group] later said 68 had.',
      ['The Observatory', 'The Observatory'],
    ],
    [
      'its director, once named',
      'It was a raid. [s1 Its director, Omar Haddad,] said so. [s2 The group’s director] said more.',
      ['Its director, Omar Haddad', 'Its director, Omar Haddad'],
    ],
    ['no town', 'A blast hit Homs. [s It] said nine died.', [null]],
    ['the agency, not the town', '[s1 SANA] spoke of a blast in Homs. [s2 It] said nine died.', ['SANA', 'SANA']],
    [
      'without what he spoke under',
      '[s A diplomat, speaking on condition of anonymity to the media,] said so.',
      ['A diplomat'],
    ],
  ])('%s', (_, marked, wanted) => expect(name(marked)).toEqual(wanted));
});
