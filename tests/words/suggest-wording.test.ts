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
function suggest(
  question: Entry,
  claim: Entry,
  marked: string,
  remedy: Wanted,
  inner?: string,
  code: DraftFinding['code'] = 'unsupported',
): string | null {
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
    code,
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
    ['army', '[The monitor], the envoy to Syria.', null],
    ['army', '[The monitor], the UN’s envoy, said so.', null],
    ['army', '[Several outlets] independently confirmed it.', null],
    ['army', 'A [monitor] said so.', null],
    ['army', 'Its [leader], Ali Barazi, said so.', null],
  ])('%s in “%s”', (source, marked, expected) => {
    expect(name(source, marked)).toBe(expected);
  });

  test.each([
    ['army', '[Sources say] so.', 'Sources', 'The Syrian army says so.'],
    ['army', '[Sources have] said so.', 'Sources', 'The Syrian army has said so.'],
    ['intelligence', '[The army says] so.', 'The army', 'Intelligence sources say so.'],
    ['army', 'By [the monitors’ count] it did.', 'the monitors’', 'By the Syrian army’s count it did.'],
  ])('a verb after it takes its number: %s in “%s”', (source, marked, inner, expected) => {
    expect(suggest(killed, { source, answer: figure(9) }, marked, { kind: 'name' }, inner)).toBe(expected);
  });

  test('no figures of others go with it', () => {
    const credit = (marked: string) =>
      suggest(killed, { source: 'sana', answer: figure(9) }, marked, { kind: 'name' }, 'The army', 'wrong-source');
    expect(credit('[The army counted nine dead].')).toBe('SANA counted nine dead.');
    expect(credit('[The army counted 50 wounded and nine dead].')).toBeNull();
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
    [figure(9), 'It killed [a dozen] people.', 'It killed nine people.'],
  ])('%o in “%s”', (answer, marked, expected) => {
    expect(count(answer, marked)).toBe(expected);
  });
});

describe('what a right figure counts', () => {
  const soldiers = { quantity: { min: 9, max: 9, unit: 'soldiers' } };

  test.each([
    [soldiers, 'There [nine civilians were killed] on Friday.', 'There nine Syrian soldiers were killed on Friday.'],
    [soldiers, '[Nine civilians had been wounded].', 'Nine Syrian soldiers had been killed.'],
    [soldiers, '[Nine civilians died].', 'Nine Syrian soldiers were killed.'],
    [soldiers, 'It [killed nine civilians].', 'It killed nine Syrian soldiers.'],
    [soldiers, 'It reported [nine wounded].', 'It reported nine killed.'],
    [
      soldiers,
      'Seven died; [at least nine civilians], it said.',
      'Seven died; at least nine Syrian soldiers, it said.',
    ],
    [figure(9, null), '[Nine foreigners were killed].', 'At least nine people were killed.'],
    [soldiers, '[One civilian was killed].', null],
    [soldiers, 'It [cost nine civilians their lives].', null],
  ])('%o in “%s”', (answer, marked, expected) => {
    const remedy = { kind: 'figure' } as const;
    expect(suggest(killed, { source: 'sohr', answer }, marked, remedy, undefined, 'scope-changed')).toBe(expected);
  });
});

test('the right words take the place of others; words that stand there already are no suggestion', () => {
  const claim = { source: 'army', answer: israel };
  expect(suggest(who, claim, '“[we hit it]”', { kind: 'words', words: 'we struck it' })).toBe('“we struck it”');
  expect(suggest(who, claim, '“[we hit it]”', { kind: 'words', words: 'we hit it' })).toBeNull();
  const longer = { kind: 'words', words: 'Israel was stepping up raids' } as const;
  expect(suggest(who, claim, 'Israel was “[escalating raids]”.', longer)).toBe('Israel was “stepping up raids”.');
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
    [{ source: 'army' }, 'So the monitor’s [Israeli strike] it was.', null],
    [{ source: 'army' }, 'The monitor says [Israel struck it].', null],
    [{ source: 'army' }, '[Israel struck it] again, the army has said.', null],
    [{ source: 'army' }, '[Israel has fired] the missiles.', null],
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
    [{}, '[Israel did it, SOHR said].', 'said', 'Israel did it, SOHR believed.'],
    [{}, '[SOHR confirmed an Israeli strike].', 'confirmed', 'SOHR suspected an Israeli strike.'],
    [{ source: 'intelligence' }, '[They said Israel did it].', 'said', 'They said they believed Israel did it.'],
    [{ source: 'governor' }, '[Barazi said Israel did it].', 'said', 'Barazi believed Israel did it.'],
    [{ certainty: 'possible' }, '[SOHR said Israel did it].', 'said', 'SOHR said it was possible that Israel did it.'],
    [{}, '[SOHR blamed Israel].', 'blamed', null],
    [{}, '[SOHR stated on Twitter that Israel did it].', 'stated', null],
    [{}, '[Israel did it, SOHR has established].', 'established', 'Israel did it, SOHR believes.'],
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
    [{}, 'It killed [seven people].', 'It killed seven people, the Syrian Observatory for Human Rights believed.'],
    [{ certainty: 'certain' }, 'The [Israeli strike] hit it.', null],
  ])('before what stands as a fact: %o %s', (claim, marked, expected) => {
    expect(hedge(claim, marked)).toBe(expected);
  });
});

describe('a position', () => {
  test.each([
    ['[Israel denied it.] So it went.', 'Israel declined to comment. So it went.'],
    ['But [Israel denied it], it went on.', 'But Israel declined to comment, it went on.'],
    ['In offering no comment, [Israel admitted it].', null],
    ['[Israel denied the strike, which a rebel had filmed].', null],
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
