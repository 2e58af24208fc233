import { expect, test } from 'vitest';
import { indexQuotes } from '../../../../src/core/draft/quotes/quote-index.ts';
import { readShippedCase } from '../../../data/shipped-case.ts';
import { checkWords, tellFate } from './quoted-case.ts';

const index = indexQuotes(readShippedCase());
const katz = 'israeli-foreign-minister-katz';

test.each<[incident: string, source: string, words: string, fate: string]>([
  ['aleppo-2019-03-27', 'syrian-army', 'Several enemy missiles were shot down,', 'exact'],
  ['aleppo-2019-03-27', 'syrian-army', 'The Israeli aggression targeted … the Sheikh Najjar industrial zone', 'exact'],
  ['aleppo-2019-03-27', 'syrian-army', 'some positions in the Sheikh Najjar [district]', 'exact'],
  [
    'aleppo-2019-03-27',
    'syrian-army',
    'several enemy missiles were intercepted',
    '→ several enemy missiles were shot down',
  ],
  ['aleppo-2019-03-27', 'syrian-army', 'all enemy missiles were shot down', '→ several enemy missiles were shot down'],
  [
    'aleppo-2019-03-27',
    'syrian-army',
    'The Israeli aggression destroyed some positions',
    '→ The Israeli aggression targeted some positions',
  ],
  ['aleppo-2019-03-27', 'syrian-army', 'the missiles were Israeli', 'unknown'],
  ['aleppo-2019-03-27', katz, 'We are being credited … with an air force operation', 'exact'],
  ['aleppo-2019-03-27', katz, "against Iranian forces in Syria. According to the sources it's Israel", 'exact'],
  ['aleppo-2019-03-27', katz, 'As far as [Tehran] knows it’s Israel', 'exact'],
  ['aleppo-2019-03-27', katz, 'As far as Syria knows it’s Israel', '→ As far as Iran knows it’s Israel'],
  [
    'aleppo-2019-03-27',
    katz,
    'We carried out an air force operation this past night',
    '→ We are being credited by foreign media with an air force operation this past night',
  ],
  ['aleppo-2019-03-27', katz, 'in Syria against Iranian forces', '→ against Iranian forces in Syria'],
  ['aleppo-2019-03-27', katz, 'it was Israel', 'unknown'],
  ['israeli-campaign', 'iranian-government', 'it does not intend to withdraw', 'exact'],
  ['israeli-campaign', 'iranian-government', 'it does intend to withdraw', '→ it does not intend to withdraw'],
  ['israeli-campaign', 'iranian-government', 'has no intention of withdrawing', 'unknown'],
  [
    'albukamal-2020-05',
    'regional-intelligence-source',
    'Israeli jets are … to have hit Iranian-backed militias',
    '→ Israeli jets are believed to have hit Iranian-backed militias',
  ],
  [
    'chemical-weapons',
    'syrian-government',
    'Damascus and its ally Moscow … have used chemical weapons',
    '→ Damascus and its ally Moscow deny they have used chemical weapons',
  ],
  ['palmyra-2020-04-20', 'war-monitor', 'killed 9 fighters', 'exact'],
  ['palmyra-2020-04-20', 'war-monitor', 'killed ten fighters', '→ killed nine fighters'],
  ['palmyra-2020-04-20', 'war-monitor', 'including six who were Syrians', '→ including six who were not Syrians'],
  [
    'al-safirah-2020-05-04',
    'syrian-state-media',
    'Syrian air defences thwarted an Israeli missile attack on a research centre',
    'exact',
  ],
  ['al-safirah-2020-05-04', 'syrian-army', 'Israel hit military barracks in Al-Safirah', 'exact'],
  ['al-safirah-2020-05-04', 'syrian-army', 'Israel attacked army barracks', 'unknown'],
  [
    'al-safirah-2020-05-04',
    'syrian-army',
    'Israel hit a research center in al Safirah',
    '→ Israel hit military barracks in al Safirah',
  ],
])('%s, %s: “%s” %s', (incident, source, words, fate) => {
  expect(tellFate(checkWords(index, words, incident, source))).toBe(fate);
});
