import { describe, expect, test } from 'vitest';
import type { DraftFinding, Remedy } from '../../src/core/draft/draft-finding.ts';
import type { ClaimId, IncidentId, QuestionId } from '../../src/core/model/case.ts';
import { usualStyle } from '../../src/words/desk-style.ts';
import { suggestWording } from '../../src/words/suggest-wording.ts';
import { makeCopyCase } from './copy-case.ts';

type Entry = Readonly<Record<string, unknown>>;
type Wanted = Record<string, unknown> & { readonly kind: Remedy['kind'] };

const who = { text: 'Who carried it out?', answer: 'concept', kind: 'actor', accused: 'israel' };
const killed = { text: 'How many were killed?', answer: 'quantity', unit: 'killed' };
const israel = { concepts: ['israel'] };
const figure = (min: number, max: number | null = min, words?: string) => ({
  quantity: { min, max, ...(words === undefined ? {} : { words }) },
});

/** The draft with its words in brackets replaced by what is suggested; null where nothing is. */
function suggest(question: Entry, claim: Entry, marked: string, remedy: Wanted, inner?: string): string | null {
  const { theCase, claims } = makeCopyCase(question, [claim]);
  const [before = '', words = '', after = ''] = marked.split(/[[\]]/);
  const draft = before + words + after;
  const at = inner === undefined ? before.length : draft.indexOf(inner, before.length);
  const part = [at, at + (inner ?? words).length];
  const ids = claims.map(({ id }) => id);
  const whole = {
    claim: ids[0],
    claims: ids,
    ...(remedy.kind === 'hedge' ? { cue: inner === undefined ? null : part } : {}),
    ...(remedy.kind === 'name' ? { name: part } : {}),
    ...remedy,
  } as unknown as Remedy;
  const finding: DraftFinding = {
    key: 'k',
    code: 'unsupported',
    span: [before.length, before.length + words.length],
    incident: 'depot' as IncidentId,
    question: 'q' as QuestionId,
    claims: ids as readonly ClaimId[],
    speaker: null,
    remedy: whole,
  };
  const wording = suggestWording(theCase, draft, finding, usualStyle);
  return wording === null ? null : before + wording + after;
}

describe('a name', () => {
  test('within the words that it is said to have told', () => {
    const marked = 'So [the army said that nine were killed].';
    const wording = suggest(killed, { source: 'sana', answer: figure(9) }, marked, { kind: 'name' }, 'the army');
    expect(wording).toBe('So SANA said that nine were killed.');
  });

  const name = (source: string, marked: string) =>
    suggest(killed, { source, answer: figure(9) }, marked, { kind: 'name' });

  test.each([
    ['army', '[The monitor] said so.', 'The Syrian army said so.'],
    ['regional', 'So [the army] said.', 'So a regional intelligence source said.'],
    ['army', 'So the [monitor] said.', 'So the Syrian army said.'],
    ['sana', 'By [the army’s] count.', 'By SANA’s count.'],
    ['governor', '[Sources] said so.', 'Talal Barazi, governor of Homs, said so.'],
    ['governor', 'So said [sources].', 'So said Talal Barazi, governor of Homs.'],
    ['sana', '[The army, in Damascus], said so.', 'SANA, a state media outlet, said so.'],
    ['intelligence', '[The army] says so.', null],
    ['army', '[Sources] say so.', null],
    ['army', 'A [monitor] said so.', null],
    ['army', 'Its [leader], Ali Barazi, said so.', null],
  ])('%s in “%s”', (source, marked, expected) => {
    expect(name(source, marked)).toBe(expected);
  });
});

describe('a figure', () => {
  const count = (answer: Entry, marked: string) =>
    suggest(killed, { source: 'sohr', answer }, marked, { kind: 'figure' });

  test.each([
    [figure(9), 'It killed [12] people.', 'It killed 9 people.'],
    [figure(9), '[Twelve] people died.', 'Nine people died.'],
    [figure(27), '[Twelve] people died.', 'Twenty-seven people died.'],
    [figure(9, null), 'It killed [seven] people.', 'It killed at least nine people.'],
    [figure(9, null, 'nine or more'), 'It killed at least [seven] people.', 'It killed at least nine people.'],
    [figure(9, null), 'It killed at least [seven] people.', 'It killed at least nine people.'],
    [figure(9), 'It killed more than [twelve] people.', null],
    [figure(9), 'It killed [one] man.', null],
    [figure(12, 99, 'dozens'), 'There, [six] were killed.', 'There, dozens were killed.'],
    [figure(0), 'There, [six] were killed.', 'There, none were killed.'],
    [figure(0), '[Six] civilians died.', 'No civilians died.'],
    [figure(5, 7), 'It killed [9] people.', 'It killed between 5 and 7 people.'],
    [figure(9), 'It killed [nine] people.', null],
  ])('%o in “%s”', (answer, marked, expected) => {
    expect(count(answer, marked)).toBe(expected);
  });
});

test('the right words take the place of others; words that stand there already are no suggestion', () => {
  const claim = { source: 'army', answer: israel };
  expect(suggest(who, claim, '“[we hit it]”', { kind: 'words', words: 'we struck it' })).toBe('“we struck it”');
  expect(suggest(who, claim, '“[we hit it]”', { kind: 'words', words: 'we hit it' })).toBeNull();
});

describe('a credit', () => {
  const credit = (claim: Entry, marked: string) =>
    suggest(who, { answer: israel, ...claim }, marked, { kind: 'credit' });

  test.each([
    [
      { source: 'army' },
      '[Israel struck it.] So it went.',
      'Israel struck it, according to the Syrian army. So it went.',
    ],
    [{ source: 'army' }, '[Israel struck it] on Friday.', 'Israel struck it, according to the Syrian army, on Friday.'],
    [{ source: 'army' }, '[Israel struck it].', 'Israel struck it, according to the Syrian army.'],
    [
      { source: 'sohr', certainty: 'probable' },
      '[Israel struck it].',
      'Israel struck it, the Syrian Observatory for Human Rights believed.',
    ],
    [{ source: 'army', stance: 'denies' }, '[Israel struck it].', null],
  ])('%o in “%s”', (claim, marked, expected) => {
    expect(credit(claim, marked)).toBe(expected);
  });
});

describe('a hedge', () => {
  const hedge = (claim: Entry, marked: string, cue?: string) =>
    suggest(who, { source: 'sohr', certainty: 'probable', answer: israel, ...claim }, marked, { kind: 'hedge' }, cue);

  test.each([
    [{}, '[SOHR confirmed that Israel did it].', 'confirmed', 'SOHR said it believed that Israel did it.'],
    [{}, '[SOHR says Israel did it].', 'says', 'SOHR says it believes Israel did it.'],
    [{}, '[Israel did it, SOHR said].', 'said', 'Israel did it, SOHR said it believed.'],
    [{}, '[SOHR confirmed an Israeli strike].', 'confirmed', 'SOHR suspected an Israeli strike.'],
    [{ source: 'intelligence' }, '[They said Israel did it].', 'said', 'They said they believed Israel did it.'],
    [{ source: 'governor' }, '[Barazi said Israel did it].', 'said', 'Barazi believed Israel did it.'],
    [{ certainty: 'possible' }, '[SOHR said Israel did it].', 'said', 'SOHR said it was possible that Israel did it.'],
    [{}, '[SOHR blamed Israel].', 'blamed', null],
  ])('in the place of a cue: %o %s', (claim, marked, cue, expected) => {
    expect(hedge(claim, marked, cue)).toBe(expected);
  });

  test.each([
    [{}, 'The [Israeli strike] hit it.', 'The suspected Israeli strike hit it.'],
    [{}, '[Israeli strikes] hit it.', 'Suspected Israeli strikes hit it.'],
    [{}, 'It was [an Israeli strike].', 'It was a suspected Israeli strike.'],
    [{}, 'It was an [Israeli strike].', 'It was an alleged Israeli strike.'],
    [
      {},
      '[Israel has struck the depot].',
      'Israel has struck the depot, the Syrian Observatory for Human Rights believed.',
    ],
    [{}, 'It killed [seven people].', null],
    [{ certainty: 'certain' }, 'The [Israeli strike] hit it.', null],
  ])('before what stands as a fact: %o %s', (claim, marked, expected) => {
    expect(hedge(claim, marked)).toBe(expected);
  });
});

describe('a position', () => {
  test.each([
    ['[Israel denied it.] So it went.', 'Israel declined to comment. So it went.'],
    ['But [Israel denied it], it went on.', 'But Israel declined to comment, it went on.'],
  ])('takes the place of a clause: %s', (marked, expected) => {
    expect(suggest(who, { source: 'israel', stance: 'declines' }, marked, { kind: 'position' })).toBe(expected);
  });
});

describe('the other side', () => {
  const claim = { source: 'army', answer: figure(0) };

  test.each([
    ['[Seven were killed, it said.]', 'Seven were killed, it said. The Syrian army said no one was killed.'],
    ['[Seven were killed, it said].', 'Seven were killed, it said; the Syrian army said no one was killed.'],
    ['[Seven were killed], it said.', null],
  ])('follows the sentence: %s', (marked, expected) => {
    const wording = suggest(killed, claim, marked, { kind: 'other-side' });
    expect(wording).toBe(expected);
  });
});

test('no remedy, no wording; nor of an incident that the case has not', () => {
  const { theCase, incident } = makeCopyCase(who, [{ source: 'army', answer: israel }]);
  const finding: DraftFinding = {
    key: 'k',
    code: 'unsupported',
    span: [0, 1],
    incident: incident.id,
    question: null,
    claims: [],
    speaker: null,
    remedy: null,
  };
  expect(suggestWording(theCase, 'A', finding, usualStyle)).toBeNull();
  const elsewhere = { ...finding, incident: 'elsewhere' as IncidentId, remedy: { kind: 'words', words: 'B' } as const };
  expect(suggestWording(theCase, 'A', elsewhere, usualStyle)).toBeNull();
});
