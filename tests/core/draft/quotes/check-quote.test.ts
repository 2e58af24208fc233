import { describe, expect, test } from 'vitest';
import { checkWords, indexSaid, tellFate } from './quoted-case.ts';

const index = indexSaid([
  {
    claim: 'army',
    incident: 'homs',
    source: 'syrian-army',
    passage:
      '“Our air defences brought down seven of the nine rockets over Homs and did not lose a single battery,” the army said. “The rest fell in open fields, and they may have been launched from the sea.”',
  },
  {
    claim: 'toll',
    incident: 'homs',
    source: 'sohr',
    passage:
      'The strike killed at least twenty-five fighters, among them 3,000-dollar-a-month recruits, the monitor said.',
    exact: 'The strike killed at least twenty-five fighters',
  },
  {
    claim: 'denial',
    incident: 'homs',
    source: 'israeli-minister',
    passage:
      'We do not comment on foreign reports. Our pilots were home by midnight. Nobody in my office believed the story of a lost aircraft, apparently invented in Damascus.',
  },
  {
    claim: 'arabic',
    incident: 'homs',
    source: 'sana',
    passage: 'تصدت دفاعاتنا الجوية للعدوان',
    translation: 'Our air defences confronted the aggression over the eastern countryside.',
  },
  {
    claim: 'elsewhere',
    incident: 'palmyra',
    source: 'residents',
    passage:
      'We counted eleven trucks on the road to the old airfield, and the last of them was still burning at dawn.',
  },
]);

/** In the draft, between the marks; and what becomes of it. An arrow leads to the words that ought to stand there. */
function quotes(name: string, rows: readonly (readonly [words: string, fate: string])[]): void {
  describe(name, () => {
    test.each(rows)('“%s” %s', (words, fate) => {
      expect(tellFate(checkWords(index, words, 'homs'))).toBe(fate);
    });
  });
}

quotes('words that stand there, whatever differs that is no word', [
  ['The rest fell in open fields', 'exact'],
  ['the rest fell in open fields,', 'exact'],
  ['fell in open fields', 'exact'],
  ['“the rest  fell\nin ‘open’ fields”', 'exact'],
  ['— the rest fell in open fields …', 'exact'],
  ['OPEN FIELDS', 'exact'],
  ['3,000-dollar-a-month recruits', 'exact'],
  ['3,000–dollar–a–month recruits', 'exact'],
  ['fields', 'exact'],
]);

quotes('another spelling, or figures for words', [
  ['Our air defenses brought down seven of the nine rockets', 'exact'],
  ['Our air defences brought down 7 of the 9 rockets', 'exact'],
  ['killed at least 25 fighters', 'exact'],
  ['3000-dollar-a-month recruits', 'exact'],
  ['Our airdefences brought down seven', 'exact'],
]);

quotes('dots for what is left out', [
  ['Our air defences brought down seven … over Homs', 'exact'],
  ['Our air defences … did not lose a single battery', 'exact'],
  ['brought down seven . . . rockets ... over Homs', 'exact'],
  ['brought down seven [...] rockets', 'exact'],
  ['We do not comment […] Our pilots were home', 'exact'],
  [
    'Our pilots were home by midnight … a lost aircraft',
    '→ Our pilots were home by midnight. Nobody in my office believed the story of a lost aircraft',
  ],
  ['We do … comment on foreign reports', '→ We do not comment on foreign reports'],
  ['they … have been launched from the sea', '→ they may have been launched from the sea'],
  ['a lost aircraft … invented in Damascus', '→ a lost aircraft, apparently invented in Damascus'],
  ['Our air defences brought down seven … The rest fell in open fields', 'exact'],
  [
    'The rest fell in open fields … launched from the sea',
    '→ The rest fell in open fields, and they may have been launched from the sea',
  ],
]);

quotes('words in brackets', [
  ['[O]ur air defences brought down seven', 'exact'],
  ['[T]he rest fell in open fields', 'exact'],
  ['[The Syrian] air defences brought down seven of the nine rockets', 'exact'],
  ['The rest [of the rockets] fell in open fields', 'exact'],
  ['[the rockets] may have been launched from the sea', 'exact'],
  ['The rest [sic] fell in open fields', 'exact'],
  ['bring[ing] down seven of the nine rockets', '→ brought down seven of the nine rockets'],
  ['launch[ing] from the sea', 'exact'],
  [
    'Our air defences brought down [eight] of the nine rockets',
    '→ Our air defences brought down seven of the nine rockets',
  ],
  ['[All] of the nine rockets over Homs', 'exact'],
  ['[Eight] of the nine rockets over Homs', '→ seven of the nine rockets over Homs'],
  ['We [always] comment on foreign reports', '→ We do not comment on foreign reports'],
  ['The rest [never] fell in open fields', '→ The rest fell in open fields'],
  ['[they have] been launched from the sea', '→ may have been launched from the sea'],
]);

quotes('altered words', [
  ['Our air defences shot down seven of the nine rockets', '→ Our air defences brought down seven of the nine rockets'],
  [
    'Our air defences brought down eight of the nine rockets',
    '→ Our air defences brought down seven of the nine rockets',
  ],
  ['and did lose a single battery', '→ and did not lose a single battery'],
  ['Our brave air defences brought down seven', '→ Our air defences brought down seven'],
  ['seven of the rockets over Homs', '→ seven of the nine rockets over Homs'],
  ['they have been launched from the sea', '→ they may have been launched from the sea'],
  ['The rest fall in open fields', '→ The rest fell in open fields'],
  ['the rest in open fields fell', '→ The rest fell in open fields'],
  ['The rest fell in empty fields.', '→ The rest fell in open fields.'],
  ['killed at least 52 fighters', '→ killed at least twenty-five fighters'],
  ['We never comment on foreign reports,', '→ We do not comment on foreign reports,'],
  [
    'Our air defenses confronted an aggression over the eastern countryside',
    '→ Our air defences confronted the aggression over the eastern countryside',
  ],
  [
    'Our [Syrian] air defences shot down seven … over Homs',
    '→ Our [Syrian] air defences brought down seven … over Homs',
  ],
]);

quotes('a quotation that runs on over the report’s “he said”', [
  ['and did not lose a single battery. The rest fell in open fields', 'exact'],
  [
    'and did not lose one battery. The rest fell in open fields',
    '→ and did not lose a single battery. The rest fell in open fields',
  ],
]);

quotes('nothing like it', [
  ['martyrs', 'unknown'],
  ['terrorist gangs', 'unknown'],
  ['lost battery', 'unknown'],
  ['We will answer every attack on our soil', 'unknown'],
  ['the army lost its rockets', 'unknown'],
  ['Some of the rockets fell near Homs', 'unknown'],
  ['It was not our aircraft', 'unknown'],
  ['The rest fell in empty streets', 'unknown'],
  ['Our air defences failed us', 'unknown'],
  ['the army brought down nine rockets', 'unknown'],
  ['The rest fell in open fields. We shall take revenge for every martyr of this cowardly attack.', 'unknown'],
  ['', 'unknown'],
  ['… [not] !', 'unknown'],
]);

test('words of another incident are exact, and altered only where they are much alike', () => {
  expect(tellFate(checkWords(index, 'on the road to the old airfield', 'homs'))).toBe('exact');
  expect(tellFate(checkWords(index, 'We counted twelve trucks on the road', 'homs'))).toBe(
    '→ We counted eleven trucks on the road',
  );
  expect(tellFate(checkWords(index, 'eleven trucks were burning', 'homs'))).toBe('unknown');
});

test('with no incident given, all of the case is', () => {
  expect(tellFate(checkWords(index, 'We counted eleven trucks'))).toBe('exact');
  expect(tellFate(checkWords(index, 'Our air defences shot down seven of the nine rockets'))).toBe(
    '→ Our air defences brought down seven of the nine rockets',
  );
});

describe('whose words', () => {
  const passage = 'Nine fighters were killed at the old airfield near the town.';
  const several = indexSaid([
    { claim: 'sohr-all', incident: 'homs', source: 'sohr', passage },
    { claim: 'sohr-part', incident: 'homs', source: 'sohr', passage, exact: 'Nine fighters were killed' },
    { claim: 'army', incident: 'homs', source: 'syrian-army', passage: passage.replace('Nine', 'Four') },
    { claim: 'there', incident: 'palmyra', source: 'residents', passage: passage.replace('Nine', 'Six') },
  ]);
  const claimsOf = (words: string, incident: string | null, source: string | null) => {
    const fate = checkWords(several, words, incident, source);
    return fate.kind === 'unknown' ? fate.kind : `${tellFate(fate)}: ${fate.claims.join(' ')}`;
  };

  test.each<[string, string, string | null, string | null, string]>([
    ['all that rest on the words', 'nine fighters were killed', 'homs', null, 'exact: sohr-all sohr-part'],
    ['those that rest on all of them', 'killed at the old airfield', 'homs', 'sohr', 'exact: sohr-all army'],
    ['the credited first', 'killed at the old airfield', 'homs', 'syrian-army', 'exact: army sohr-all'],
    ['of another source, exact all the same', 'Four fighters were killed', 'homs', 'sohr', 'exact: army'],
    [
      'altered: the credited source’s',
      'two fighters were killed at',
      'homs',
      'syrian-army',
      '→ Four fighters were killed at: army',
    ],
    ['altered: the incident’s', 'six soldiers were killed at', 'palmyra', null, '→ Six fighters were killed at: there'],
  ])('%s', (_, words, incident, source, fate) => {
    expect(claimsOf(words, incident, source)).toBe(fate);
  });

  test('of a translation its claim’s', () => {
    const fate = checkWords(index, 'confronted the aggression', 'homs', 'sana');
    expect(fate).toEqual({ kind: 'exact', claims: ['arabic'] });
  });

  test('of a passage that no claim rests on, nobody’s', () => {
    expect(checkWords(index, '3,000-dollar-a-month recruits', 'homs')).toEqual({ kind: 'exact', claims: [] });
  });
});
