import type { Source } from '../model/case.ts';

/** Words of a speaker's name that tell nobody apart. */
export const fillers: ReadonlySet<string> = new Set(
  'the a an of for in on by to from its it own said statement spokesman spokeswoman spokesperson unnamed named anonymous separate such as who which that ally neighbour command general earlier later also separately meanwhile tuesday monday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** What a body is called elsewhere, in keys; longest first. */
export const otherNames: readonly (readonly [said: string, meant: string])[] = [
  ['israel defence force', 'israel army'],
  ['syria arab new agency', 'sana'],
  ['syria arab army', 'syria army'],
  ['islamic revolutionary guard corp', 'revolutionary guard'],
  ['iran revolutionary guard corp', 'revolutionary guard'],
  ['revolutionary guard corp', 'revolutionary guard'],
  ['iran revolutionary guard', 'revolutionary guard'],
  ['state new agency sana', 'sana'],
  ['state run new agency sana', 'sana'],
  ['government monitor', 'monitor'],
  ['state run', 'state'],
  ['state owned', 'state'],
  ['state controlled', 'state'],
  ['government run', 'state'],
  ['armed force', 'army'],
  ['defence force', 'army'],
  ['ministry of defence', 'defence ministry'],
  ['ministry of foreign affair', 'foreign ministry'],
  ['ministry of health', 'health ministry'],
  ['white house', 'white house'],
  ['idf', 'israel army'],
  ['irgc', 'revolutionary guard'],
  ['broadcaster', 'television'],
  ['national television', 'state television'],
  ['syria observatory', 'syria observatory human right'],
  ['observatory', 'observatory human right'],
  ['monitoring group', 'war monitor'],
  ['monitor group', 'war monitor'],
  ['war monitoring', 'war monitor'],
  ['u.n', 'united nation'],
  ['authority', 'government'],
  ['regime', 'government'],
  ['local', 'local'],
];

/** Bodies that a state has one of, so that "the army" is that of the country in question. */
export const bodies: ReadonlySet<string> = new Set([
  'army',
  'government',
  'state',
  'ministry',
  'military',
  'security',
  'media',
]);

/** Words that tell a source from one that goes without them: "Western intelligence sources", "a regional source". */
export const telling: ReadonlySet<string> = new Set(
  'regional western local opposition security military intelligence foreign defence health oil interior ministry minister president media television radio source official army government state rebel resident expert diplomatic medical field embassy mission hospital director commander militia lawmaker party council'.split(
    ' ',
  ),
);

/** What kind of source speaks, by a word of its name; the first that stands in it decides. */
export const kindWords: readonly (readonly [kind: Source['kind'], words: readonly string[]])[] = [
  ['monitor', ['observatory', 'monitor', 'monitoring', 'watchdog', 'airwar']],
  ['intelligence', ['intelligence', 'mossad', 'spy']],
  ['expert', ['expert', 'analyst', 'researcher', 'professor', 'think', 'historian', 'scholar']],
  [
    'witness',
    ['resident', 'witness', 'eyewitness', 'villager', 'activist', 'doctor', 'medic', 'survivor', 'neighbour'],
  ],
  [
    'armed-group',
    ['rebel', 'militia', 'hezbollah', 'hamas', 'fighter', 'faction', 'opposition', 'insurgent', 'houthi', 'jihad'],
  ],
  ['state-media', ['sana', 'state', 'irna', 'tass', 'xinhua', 'sputnik']],
  [
    'military',
    [
      'army',
      'military',
      'soldier',
      'general',
      'colonel',
      'commander',
      'guard',
      'navy',
      'brigadier',
      'lieutenant',
      'idf',
      'pentagon',
      'admiral',
    ],
  ],
  [
    'official',
    [
      'official',
      'minister',
      'ministry',
      'government',
      'president',
      'ambassador',
      'governor',
      'diplomat',
      'envoy',
      'spokesman',
      'embassy',
      'mayor',
      'department',
      'secretary',
      'council',
      'parliament',
      'authority',
      'police',
      'kremlin',
    ],
  ],
  [
    'outlet',
    [
      'newspaper',
      'television',
      'channel',
      'news',
      'daily',
      'agency',
      'media',
      'broadcaster',
      'website',
      'radio',
      'outlet',
      'time',
      'post',
    ],
  ],
];
