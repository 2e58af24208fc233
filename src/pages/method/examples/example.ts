import type { Certainty, Stance } from '../../../core/model/case.ts';
import type { RuleNumber } from '../rule-number.ts';

/** Something to try: what becomes of some claims, in words and as it is. */
interface Trial {
  readonly label: string;
  readonly changes: readonly TrialChange[];
}

export interface TrialChange {
  readonly claim: string;
  readonly stance?: Stance;
  readonly certainty?: Certainty;
  readonly figure?: number;
  /** A claim whose answer it takes. */
  readonly answerOf?: string;
}

/** A question of an incident that ships, whole, with the rule that it shows. */
export interface Example {
  readonly rule: RuleNumber;
  readonly incident: string;
  readonly question: string;
  /** What to see in it. */
  readonly gist: string;
  readonly trials: readonly Trial[];
}

/** By name, so that a test says of each what it shows; it fails once the data no longer do. */
export const examples = {
  'many mouths': {
    rule: 1,
    incident: 'al-safirah-2020-05-04',
    question: 'cause',
    gist: 'Four sources speak of aircraft. All four speak for the Syrian government, which is one vote; what ANHA reports in its own voice has none.',
    trials: [
      {
        label: 'Let the army deny it: the side is then at odds with itself, and still one side',
        changes: [{ claim: 'safirah-cause-army', stance: 'denies' }],
      },
    ],
  },
  'replaced figure': {
    rule: 2,
    incident: 'palmyra-2024-11-20',
    question: 'wounded',
    gist: 'SOHR first said what the ministry says, “more than 50”, and then replaced it. What it said first no longer counts, though it would agree.',
    trials: [
      {
        label: 'Let SOHR’s latest figure be 60',
        changes: [{ claim: 'palmyra24-wounded-sohr-31', figure: 60 }],
      },
    ],
  },
  'belief and silence': {
    rule: 3,
    incident: 'nayrab-2018-07-15',
    question: 'who',
    gist: 'A Syrian military source asserts it, SOHR believes it, and the reports found no comment in Israel. Only the first is committed.',
    trials: [
      { label: 'Let SOHR assert it', changes: [{ claim: 'nayrab-who-sohr', certainty: 'certain' }] },
      {
        label: 'Let the Israeli army decline to comment',
        changes: [{ claim: 'nayrab-who-israeli-army', stance: 'declines' }],
      },
    ],
  },
  'part and whole': {
    rule: 4,
    incident: 'damascus-consulate-2024-04-01',
    question: 'iranians-killed',
    gist: 'The Guards count seven Guards, the television seven Iranians, SOHR eight. Seven Guards may be among eight Iranians; seven Iranians and eight cannot both be right.',
    trials: [
      {
        label: 'Let the television count 8',
        changes: [{ claim: 'consulate-iranians-killed-iranian-tv', figure: 8 }],
      },
      {
        label: 'Let it count 8, and the Guards 9: a part larger than the whole',
        changes: [
          { claim: 'consulate-iranians-killed-iranian-tv', figure: 8 },
          { claim: 'consulate-iranians-killed-guards', figure: 9 },
        ],
      },
    ],
  },
  'two sides': {
    rule: 5,
    incident: 'homs-2020-05-01',
    question: 'whose',
    gist: 'Two sides are committed to answers that exclude each other. SOHR and the unspecified opposition sources are counted as one of them.',
    trials: [
      {
        label: 'Let the governor only believe it',
        changes: [{ claim: 'homs-whose-governor-1', certainty: 'probable' }],
      },
      {
        label: 'Let him name Hezbollah',
        changes: [{ claim: 'homs-whose-governor-1', answerOf: 'homs-whose-sohr' }],
      },
    ],
  },
  'reports that differ': {
    rule: 5,
    incident: 'aleppo-2019-03-27',
    question: 'dead',
    gist: 'Some reports have SOHR name Iranians among the dead, one has it rule them out. We cannot know which it said, so it conflicts with nobody.',
    trials: [
      {
        label: 'Let every report have SOHR rule out Iranians',
        changes: [
          { claim: 'aleppo-dead-sohr', stance: 'denies', answerOf: 'aleppo-dead-army' },
          { claim: 'aleppo-dead-sohr-2', stance: 'denies', answerOf: 'aleppo-dead-army' },
          { claim: 'aleppo-dead-sohr-3', stance: 'denies' },
        ],
      },
    ],
  },
  'what all entail': {
    rule: 6,
    incident: 'nayrab-2018-07-15',
    question: 'syrians-killed',
    gist: 'SOHR says 6, or at least 6; Mashregh News says at least 2. What both entail is “at least 2”, and no more than that is agreed; the six is detail from one alone.',
    trials: [
      {
        label: 'Let Mashregh say exactly 2',
        changes: [{ claim: 'nayrab-syrians-killed-mashregh', figure: 2 }],
      },
      {
        label: 'Let Mashregh say exactly 6',
        changes: [{ claim: 'nayrab-syrians-killed-mashregh', figure: 6 }],
      },
    ],
  },
  'words for a number': {
    rule: 6,
    incident: 'golan-2020-05-01',
    question: 'missiles',
    gist: '“Several” is read as a range, by the standard 3 to 11; the Jerusalem Post’s “some five”, in its own voice, has no vote.',
    trials: [
      {
        label: 'Let the intelligence sources say 15',
        changes: [{ claim: 'golan-missiles-intelligence', figure: 15 }],
      },
    ],
  },
  'speaks of it, gives no figure': {
    rule: 7,
    incident: 'homs-2020-05-01',
    question: 'killed',
    gist: 'The army and the ministry speak of losses without a figure, SOHR gives one. Nobody contradicts it, and nobody else says it.',
    trials: [
      { label: 'Let the army say 10', changes: [{ claim: 'homs-killed-army', figure: 10 }] },
      { label: 'Let the army say 7', changes: [{ claim: 'homs-killed-army', figure: 7 }] },
    ],
  },
  'the accused': {
    rule: 8,
    incident: 'palmyra-2024-11-20',
    question: 'who',
    gist: 'Three sides name Israel, so they agree. That Israel has not confirmed it is noted, and changes no mark.',
    trials: [
      {
        label: 'Let the Israeli army confirm it: the note changes, the mark does not',
        changes: [{ claim: 'palmyra24-who-israeli-army', stance: 'asserts', answerOf: 'palmyra24-who-sohr' }],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Example>>;

export type ExampleName = keyof typeof examples;

export const exampleNames = Object.keys(examples) as readonly ExampleName[];
