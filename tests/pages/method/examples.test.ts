import { describe, expect, test } from 'vitest';
import type { Mark, NoteCode, QuestionComparison, Reason } from '../../../src/core/compare/comparison.ts';
import type { Claim } from '../../../src/core/model/case.ts';
import { type Example, type ExampleName, exampleNames, examples } from '../../../src/pages/method/examples/example.ts';
import { compareFound, findExample, tryChanges } from '../../../src/pages/method/examples/find-example.ts';
import { tellRule } from '../../../src/pages/method/examples/tell-rule.ts';
import { ruleNumbers } from '../../../src/pages/method/rule-number.ts';
import { readShippedCase } from '../../data/shipped-case.ts';

/** "conflict", or why a question is unconfirmed. */
type Outcome = Exclude<Mark, 'unconfirmed'> | Reason;

interface Expected {
  readonly outcome: Outcome;
  /** Notes that it must have for the example to show its rule. */
  readonly notes?: readonly NoteCode[];
  /** A claim that has no part in the mark. */
  readonly idle?: string;
  /** What each thing to try leads to, and a note that comes with it. */
  readonly trials: readonly (readonly [outcome: Outcome, note?: NoteCode])[];
}

const expected: Readonly<Record<ExampleName, Expected>> = {
  'many mouths': {
    outcome: 'single-party',
    notes: ['relayed', 'unsourced'],
    idle: 'safirah-cause-anha',
    trials: [['single-party', 'party-differs']],
  },
  'replaced figure': {
    outcome: 'conflict',
    notes: ['superseded'],
    idle: 'palmyra24-wounded-sohr-50',
    trials: [['agree', 'superseded']],
  },
  'belief and silence': { outcome: 'single-party', idle: 'nayrab-who-sohr', trials: [['agree'], ['single-party']] },
  'part and whole': {
    outcome: 'conflict',
    idle: 'consulate-iranians-killed-guards',
    trials: [['agree'], ['conflict', 'party-differs']],
  },
  'two sides': { outcome: 'conflict', trials: [['single-party', 'soft-conflict'], ['agree']] },
  'reports that differ': { outcome: 'reports-differ', notes: ['reports-differ'], trials: [['conflict']] },
  'what all entail': { outcome: 'agree', notes: ['finer-detail'], trials: [['conflict'], ['agree']] },
  'words for a number': { outcome: 'agree', idle: 'golan-missiles-jerusalem-post', trials: [['conflict']] },
  'speaks of it, gives no figure': {
    outcome: 'single-party',
    idle: 'homs-killed-army',
    trials: [['agree'], ['conflict']],
  },
  'the accused': { outcome: 'agree', notes: ['accused-not-confirmed'], trials: [['agree', 'accused-confirms']] },
};

const shipped = readShippedCase();

function compare(example: Example, pick: (claims: readonly Claim[]) => readonly Claim[]): QuestionComparison {
  const found = findExample(shipped, example);
  if (found === null) throw new Error(`The data have no question "${example.question}" of "${example.incident}".`);
  return compareFound(shipped, found, pick(found.claims));
}

const outcomeOf = ({ mark, reason }: QuestionComparison): string => reason ?? mark;
const codesOf = ({ notes }: QuestionComparison) => notes.map(({ code }) => code);

describe.each(exampleNames)('%s', (name) => {
  const example: Example = examples[name];
  const { outcome, notes = [], idle, trials } = expected[name];

  test('shows its rule in the data as they ship', () => {
    const comparison = compare(example, (claims) => claims);
    expect(outcomeOf(comparison)).toBe(outcome);
    expect(codesOf(comparison)).toEqual(expect.arrayContaining([...notes]));
    if (idle !== undefined) {
      expect(comparison.claims.map(({ id }) => id)).toContain(idle);
      expect(comparison.decidedBy).not.toContain(idle);
    }
  });

  test('what there is to try leads where it says', () => {
    const tried = example.trials.map(({ changes }) => compare(example, (claims) => tryChanges(claims, changes)));
    expect(tried.map(outcomeOf)).toEqual(trials.map(([to]) => to));
    for (const [index, [, note]] of trials.entries())
      if (note !== undefined) expect(codesOf(tried[index] as QuestionComparison)).toContain(note);
  });

  test('what there is to try is about its own claims', () => {
    const ids = compare(example, (claims) => claims).claims.map(({ id }) => id);
    for (const { changes } of example.trials)
      for (const { claim, answerOf } of changes) {
        expect(ids).toContain(claim);
        if (answerOf !== undefined) expect(ids).toContain(answerOf);
      }
  });
});

test('each rule has an example', () => {
  expect(new Set(exampleNames.map((name) => examples[name].rule))).toEqual(new Set(ruleNumbers));
});

test('the rule that is said to decide is that of the mark', () => {
  for (const name of exampleNames) {
    const comparison = compare(examples[name], (claims) => claims);
    expect(tellRule(comparison)).toContain(
      { conflict: 'Rule 5', agree: 'Rule 6', unconfirmed: 'Rule 7' }[comparison.mark],
    );
  }
});
