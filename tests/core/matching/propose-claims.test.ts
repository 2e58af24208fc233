import { describe, expect, test } from 'vitest';
import { list, propose } from './propose.ts';

const homs = 'Blasts hit an ammunition depot near Homs on Friday, Syrian state television said.';
const palmyra = 'Israeli strikes hit Palmyra on Wednesday, the Syrian Observatory for Human Rights said.';
const kiswah = 'Israel hit a depot at Kisweh on Tuesday, SANA said.';
const consulate = 'Israel bombed the Iranian consulate in Damascus on Monday, SANA said.';

/** What the report's sentences after the first are read as. */
function readAfter(first: string, rest: string, published: string): readonly string[] {
  const known = list(propose(first, published));
  return list(propose(`${first}\n\n${rest}`, published)).filter((line) => !known.includes(line));
}

describe('a number is of those that it counts', () => {
  test.each([
    ['The Syrian defence ministry raised the toll to 14 wounded.', 'wounded: syrian-defence-ministry asserts 14'],
    ['The army denied reports of casualties.', 'killed: syrian-army denies – [no answer]'],
    ['A military source told SANA the losses were limited to materials.', 'killed: syrian-military-source asserts 0'],
    ['A military source told SANA the damage was only material.', 'wounded: syrian-military-source asserts 0'],
  ])('%s', (text, line) => expect(readAfter(homs, text, '2020-05-02')).toContain(`homs-2020-05-01 ${line}`));

  test('four of the dead are not four dead', () => {
    expect(readAfter(palmyra, 'Four of the dead were Hezbollah fighters, the monitor said.', '2024-11-21')).toEqual([
      'palmyra-2024-11-20 hezbollah-killed: sohr asserts 4',
      'palmyra-2024-11-20 dead: sohr asserts hezbollah',
    ]);
  });

  test('what the dead were not is not what they were', () => {
    const raid = 'An Israeli strike hit a post near Palmyra on Monday, the Syrian Observatory for Human Rights said.';
    const lines = readAfter(raid, 'The monitor said six of the dead were not Syrians.', '2020-04-21');
    expect(lines.filter((line) => / dead: .* syrians$/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes(' denies '))).toEqual([]);
  });

  test('eight of them are eight of those', () => {
    const text = 'The Observatory put the death toll at 11, eight of them Iranians and two Syrians.';
    expect(readAfter(consulate, text, '2024-04-02')).toEqual(
      expect.arrayContaining([
        'damascus-consulate-2024-04-01 killed: sohr asserts 11',
        'damascus-consulate-2024-04-01 iranians-killed: sohr asserts 8',
        'damascus-consulate-2024-04-01 syrians-killed: sohr asserts 2',
      ]),
    );
  });

  test.each([
    ['two joined', 'A man and his wife were killed at Kisweh, the governor said.', 'killed'],
    [
      'one group or another',
      'The Observatory said nine of the Revolutionary Guards or militias died.',
      'iranians-killed',
    ],
  ])('none is guessed of %s', (_, text, question) => {
    expect(readAfter(kiswah, text, '2018-05-09').filter((line) => line.includes(` ${question}:`))).toEqual([]);
  });
});

describe('who did it, and how', () => {
  test('who condemns an attack is not the one who made it', () => {
    const text = 'Syria’s foreign minister said: “We condemn this attack that targeted the consulate.”';
    expect(readAfter(consulate, text, '2024-04-02').filter((line) => line.includes(' who:'))).toEqual([]);
  });

  test('a strike that others attribute is not attributed by the one who counts the dead', () => {
    const text = 'Nine died in airstrikes attributed to Israel in Palmyra on Wednesday, the Observatory said.';
    expect(list(propose(text, '2024-11-21')).filter((line) => line.includes(' who:'))).toEqual([]);
  });

  test.each([
    ['The army denied that the site had been attacked.', 'cause: syrian-army denies attack'],
    ['The governor of Homs said the blasts were caused by an attack.', 'cause: homs-governor asserts attack'],
    ['The army said it had been the result of human error.', 'cause: syrian-army asserts human-error'],
  ])('%s', (text, line) => expect(readAfter(homs, text, '2020-05-02')).toContain(`homs-2020-05-01 ${line}`));

  test('jets that were heard did not strike', () => {
    const text = 'The Observatory said jets had been heard before the explosions.';
    expect(readAfter(homs, text, '2020-05-02').filter((line) => line.includes(' cause:'))).toEqual([]);
  });

  test('having had nothing to do with it is a denial of the deed', () => {
    const text = 'White House spokesman John Kirby said the United States “had nothing to do with” the strike.';
    expect(readAfter(consulate, text, '2024-04-02')).toEqual([
      'damascus-consulate-2024-04-01 who: white-house-kirby denies united-states',
    ]);
  });

  test('a movement of Iraq is no place that missiles came from', () => {
    const text = 'The Observatory said 61 were killed, mostly from Iraq’s Nujaba movement.';
    expect(readAfter(palmyra, text, '2024-11-21').filter((line) => line.includes(' launched-from:'))).toEqual([]);
  });
});

describe('who says nothing', () => {
  test('of what the report is about, whatever else is told of them', () => {
    const text = 'There was no word from Israel, which has acknowledged hundreds of raids in recent years.';
    expect(readAfter(palmyra, text, '2024-11-21')).toContain('palmyra-2024-11-20 who: israeli-government silent –');
  });

  test('a word on casualties is not given, nationalities are not told', () => {
    const first = 'Israel hit Palmyra on Monday, SANA said.';
    expect(readAfter(first, 'The Observatory gave no word on casualties.', '2020-04-21')).toEqual([
      'palmyra-2020-04-20 killed: sohr silent –',
    ]);
    expect(readAfter(first, 'The Observatory gave no nationalities for those killed.', '2020-04-21')).toEqual([
      'palmyra-2020-04-20 nationality: sohr asserts – [no answer]',
    ]);
  });

  test('a military spokeswoman without a country may be of either side', () => {
    const text = 'A military spokeswoman declined to comment.';
    expect(readAfter(palmyra, text, '2024-11-21')).toEqual([
      'palmyra-2024-11-20 who: (A military spokeswoman) declines – [no source]',
    ]);
  });
});

describe('whose word it is', () => {
  test('the monitor’s director, by the office', () => {
    const text = 'The Observatory said 61 were killed. Its director said the strikes came from Jordan.';
    expect(readAfter(palmyra, text, '2024-11-21').filter((line) => line.includes('sohr-director'))).toHaveLength(1);
  });

  test('one whom an agency quotes, after the quotation', () => {
    const text = '“The Israeli enemy hit a military position near Homs,” SANA quoted a military source as saying.';
    const found = readAfter(homs, text, '2020-05-02');
    expect(found).toContain('homs-2020-05-01 who: sana of syrian-military-source asserts israel');
    expect(found.filter((line) => line.includes(': sana asserts'))).toEqual([]);
  });

  test('one who was quoted by an agency', () => {
    const text = 'The Syrian defence ministry was quoted as saying by SANA that human error caused the blasts.';
    expect(readAfter(homs, text, '2020-05-02')).toContain(
      'homs-2020-05-01 cause: sana of syrian-defence-ministry asserts human-error',
    );
  });
});
