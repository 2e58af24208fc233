import { describe, expect, test } from 'vitest';
import { findSources } from '../../../src/core/matching/find-sources.ts';
import { suggestSource } from '../../../src/core/matching/suggest-source.ts';
import { readShippedCase } from '../../data/shipped-case.ts';
import { shippedMatching } from './propose.ts';

function find(speaker: string, home: string | null = 'syria'): readonly (string | null)[] {
  return findSources(shippedMatching().sources, speaker, home).map(({ id }) => id);
}

describe('a source that the case has', () => {
  test.each([
    ['state media', 'syrian-state-media'],
    ["Syria's state media", 'syrian-state-media'],
    ['state television', 'syrian-state-tv'],
    ['Syrian state TV', 'syrian-state-tv'],
    ['The Syrian army', 'syrian-army'],
    ['the army', 'syrian-army'],
    ['an army statement', 'syrian-army'],
    ['The Syrian military', 'syrian-army'],
    ['a military source', 'syrian-military-source'],
    ['SANA', 'sana'],
    ["Syria's state news agency SANA", 'sana'],
    ["Syria's state news agency", 'sana'],
    ['the official news agency', 'sana'],
    ['An Israeli army spokeswoman', 'israeli-army'],
    ["Israel's military", 'israeli-army'],
    ['the Israel Defense Forces', 'israeli-army'],
    ['the IDF', 'israeli-army'],
    ['Damascus', 'syrian-government'],
    ['Syria', 'syrian-government'],
    ['The Syrian government', 'syrian-government'],
    ['Moscow', 'russian-government'],
    ['the Kremlin', 'russian-government'],
    ['Russia', 'russian-government'],
    ['Israel', 'israeli-government'],
    ['the Israeli government', 'israeli-government'],
    ['Tehran', 'iranian-government'],
    ['Washington', 'us-government'],
    ['U.S. officials', 'us-officials'],
    ['US officials', 'us-officials'],
    ['Israeli Foreign Minister Israel Katz', 'israeli-foreign-minister-katz'],
    ['Katz', 'israeli-foreign-minister-katz'],
    ['Prime Minister Benjamin Netanyahu', 'israeli-prime-minister-netanyahu'],
    ['Israeli defense minister Naftali Bennett', 'israeli-defence-minister-bennett'],
    ['Naftali Bennett, the defence minister', 'israeli-defence-minister-bennett'],
    ['Rami Abdulrahman, who heads the Observatory', 'sohr-director'],
    ['Rami Abdel Rahman', 'sohr-director'],
    ['The Britain-based Syrian Observatory for Human Rights', 'sohr'],
    ['the Observatory', 'sohr'],
    ['the monitoring group SOHR', 'sohr'],
    ['a war monitor', 'war-monitor'],
    ['an opposition war monitor', 'war-monitor'],
    ['A regional intelligence source', 'regional-intelligence-source'],
    ['regional intelligence sources', 'regional-intelligence-sources'],
    ['Two regional intelligence sources', 'two-regional-intelligence-sources'],
    ['intelligence sources', 'intelligence-sources'],
    ['Western intelligence sources', 'western-intelligence-sources'],
    ['Military experts', 'military-experts'],
    ['Syrian opposition sources', 'opposition-sources'],
    ["Syria's defense ministry", 'syrian-defence-ministry'],
    ['the Syrian Ministry of Defence', 'syrian-defence-ministry'],
    ['a spokesman for Iran’s foreign ministry', 'iranian-foreign-ministry'],
    ['Iranian state television', 'iranian-state-tv'],
    ["Iran's Islamic Revolutionary Guard Corps", 'revolutionary-guards'],
    ['local residents', null],
    ['residents', 'residents'],
  ])('%s', (speaker, id) => expect(find(speaker)).toEqual([id]));
});

describe('speakers together', () => {
  test.each([
    ['Syria and intelligence sources', ['syrian-government', 'intelligence-sources']],
    ['Western intelligence and opposition sources', ['western-intelligence-sources', 'opposition-sources']],
    ['Damascus and its ally Moscow', ['syrian-government', 'russian-government']],
    ['a war monitor and intelligence sources', ['war-monitor', 'intelligence-sources']],
  ])('%s', (speaker, ids) => expect(find(speaker)).toEqual(ids));
});

describe('nobody whom the case has', () => {
  test.each([
    'The U.S. military',
    'Hezbollah',
    'the White House',
    'an Iraqi security official',
    "Lebanon's state news agency",
    "Jordan's army",
    'the Turkish defence ministry',
    'the Israeli defence ministry',
    'a Western intelligence source',
    'an Israeli official',
    'the Syrian oil ministry',
    'the Iraqi Observatory for Human Rights',
    'Yair Bennett',
    'sources',
    'experts',
  ])('%s', (speaker) => expect(find(speaker)).toEqual([null]));

  test('whose army "the army" is depends on where it was', () => {
    expect(find('the army', null)).toEqual([null]);
    expect(find('state media', 'iraq')).toEqual([null]);
  });
});

describe('a new source, as far as its name tells', () => {
  test.each([
    [
      'the Syrian oil ministry',
      { name: 'Syrian oil ministry', kind: 'official', named: true, party: 'syrian-government' },
    ],
    ['an Israeli official', { name: 'Israeli official', kind: 'official', named: false, party: 'israel' }],
    [
      'Iraqi intelligence sources',
      { name: 'Iraqi intelligence sources', kind: 'intelligence', named: false, party: null },
    ],
    ['local residents', { name: 'Local residents', kind: 'witness', named: false, party: null }],
    ['Hezbollah', { name: 'Hezbollah', kind: 'armed-group', named: true, party: null }],
    ['the New York Times', { name: 'New York Times', kind: 'outlet', named: true, party: null }],
    ['analyst Jane Doe', { name: 'Analyst Jane Doe', kind: 'expert', named: true, party: null }],
  ])('%s', (speaker, expected) => expect(suggestSource(readShippedCase(), speaker)).toEqual(expected));
});
