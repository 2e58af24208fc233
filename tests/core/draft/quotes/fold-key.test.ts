import { expect, test } from 'vitest';
import { foldKey } from '../../../../src/core/draft/quotes/fold-key.ts';
import { listWords } from '../../../../src/core/draft/quotes/list-words.ts';

test.each(
  `defence defense, defences defenses, colour color, colours colors, honoured honored, armour armor, neighbour neighbor,
   neighbourhood neighborhood, labour labor, centre center, centres centers, centred centered, theatre theater,
   organise organize, organised organized, organisation organization, organisations organizations, realising realizing,
   analyse analyze, analysed analyzed, paralysing paralyzing, licence license, offence offense, travelled traveled,
   cancelled canceled, signalling signaling, grey gray, programme program, manoeuvre maneuver, catalogue catalog,
   judgement judgment, towards toward, aluminium aluminum, sceptical skeptical, Shi’ite Shiite, U.S. US, Señor SENOR,
   3,000 3000`
    .split(',\n')
    .flatMap((line) => line.trim().split(/, /))
    .map((pair) => pair.trim().split(/\s+/) as [string, string]),
)('%s is %s', (one, another) => {
  expect(foldKey(one)).toBe(foldKey(another));
});

test.each([
  ['our', 'or'],
  ['four', 'for'],
  ['filled', 'filed'],
  ['hoped', 'hopped'],
  ['tenth', 'ten'],
  ['fired', 'fire'],
  ['missile', 'missiles'],
  ['1,5', '15'],
])('%s is not %s', (one, another) => {
  expect(foldKey(one)).not.toBe(foldKey(another));
});

test.each<[string, string[]]>([
  ['nine', ['9']],
  ['twenty-five men', ['25', 'men']],
  ['two hundred and fifty men', ['250', 'men']],
  ['a hundred', ['100']],
  ['three thousand two hundred', ['3200']],
  ['3 million', ['3000000']],
  ['1.5 million', ['1500000']],
  ['two dozen', ['24']],
  ['dozens of hundreds', ['dozens', 'of', 'hundreds']],
  ['the seven and the nine', ['the', '7', 'and', 'the', '9']],
  ['seven, nine', ['7', '9']],
  ['in 2011 nine', ['in', '2011', '9']],
  ['a nine-year conflict', ['a', '9', 'year', 'conflict']],
  ['the ninth and the 9th', ['the', '9th', 'and', 'the', '9th']],
  ['9 per cent', ['9', 'per', 'cent']],
  ['9%', ['9', 'percent']],
])('the words of “%s”', (text, keys) => {
  expect(listWords(text).map(({ key }) => key)).toEqual(keys);
});
