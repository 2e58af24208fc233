import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standardValues } from '../../../../src/core/matching/word-values.ts';
import type { Answer, Incident } from '../../../../src/core/model/case.ts';
import { checkFields, type Problem } from '../../../../src/pages/add/claim-form/check-fields.ts';
import { type ClaimFields, type FormContext, newOne } from '../../../../src/pages/add/claim-form/form-state.ts';
import { hasOtherAnswer } from '../../../../src/pages/add/claim-form/has-other-answer.ts';
import { slugOf } from '../../../../src/pages/add/claim-form/make-id.ts';
import { listGaps, readFields } from '../../../../src/pages/add/claim-form/read-fields.ts';
import { takeWords } from '../../../../src/pages/add/claim-form/take-words.ts';
import { listReplaceable, writeClaim } from '../../../../src/pages/add/claim-form/write-claim.ts';
import { depotCase } from '../../depot-case.ts';
import { propose } from './claim-setup.ts';

const [depot, quiet] = depotCase.incidents as [Incident, Incident];

function contextOf(incident: Incident | null = depot): FormContext {
  return { shared: depotCase, incident, standard: depot.questions, self: 'wire.p1' as FormContext['self'] };
}

const makeId = (name: string) => `new ${name}`;

function readProposed(draft: Parameters<typeof propose>[0] = {}, part: Partial<ClaimFields> = {}): ClaimFields {
  return { ...readFields(depotCase, propose(draft), null), ...part };
}

function check(fields: ClaimFields, isWhole = true): readonly string[] {
  return checkFields(fields, contextOf(), isWhole).map(({ at, fault }: Problem) => `${at}: ${fault}`);
}

const write = (fields: ClaimFields, context = contextOf()) => writeClaim(fields, context, makeId);

describe('a draft comes out of the form as it went in', () => {
  test.each<[string, string, Answer]>([
    ['a figure', 'killed', { quantity: { min: 9, max: null, words: 'At least nine' } }],
    ['a figure of a narrower unit', 'killed', { quantity: { min: 12, max: 99, unit: 'civilians-killed' as never } }],
    ['a concept', 'cause', { concepts: ['air-strike' as never] }],
    ['words', 'heard', { text: 'Two blasts' }],
  ])('%s', (_, question, answer) => {
    const { draft } = propose({ question, answer });
    const fields = readProposed({ question, answer });
    expect(check(fields)).toEqual([]);
    expect(write(fields)).toEqual({ draft, supersedes: null, translation: null, puts: {} });
  });

  test('a position without an answer, a moment, an origin, own words', () => {
    const parts = {
      stance: 'denies' as const,
      certainty: 'probable' as const,
      answer: null,
      origin: 'sohr',
      saidAt: '2020-05-02T09:25:30+05:45',
      statement: 'Holds that nobody died.',
    };
    const fields = readProposed(parts);
    expect(check(fields)).toEqual([]);
    expect(write(fields).draft).toEqual(propose(parts).draft);
  });

  test('no position on a certain answer', () => {
    const about = { stance: 'silent' as const, answer: { quantity: { min: 9, max: 9 } } };
    expect(write(readProposed(about)).draft.answer).toEqual(about.answer);
    const declined = { ...readProposed(), stance: 'declines' as const };
    expect(check(declined)).toEqual([]);
    expect(write(declined).draft.answer).toBeNull();
    expect(write({ ...declined, stance: 'asserts' }).draft.answer).toEqual(propose().draft.answer);
  });

  test('nothing at all stays nothing', () => {
    const nothing = { source: null, incident: null, question: null, answer: null, evidence: [] };
    const fields = readFields(depotCase, propose(nothing, { speaker: null }), null);
    expect(writeClaim(fields, contextOf(null), makeId).draft).toEqual(propose(nothing).draft);
    expect(check(fields, false)).toEqual([]);
    expect(check(fields)).toEqual([
      ...['source: none-chosen', 'incident: none-chosen', 'question: none-chosen', 'evidence: no-words'],
    ]);
  });
});

describe('what is new goes into the same operation', () => {
  const newSource = (name: string, party: string, partyName = '') => ({
    chosen: newOne,
    entry: { name, kind: 'witness' as const, isNamed: false, party, partyName },
  });

  test('a source with its party, once even where its origin is of that party too', () => {
    const fields = readProposed(
      {},
      { source: newSource(' Residents of Homs ', newOne, 'Homs'), origin: newSource('A doctor', newOne, 'Homs') },
    );
    expect(check(fields)).toEqual([]);
    const { draft, puts } = write(fields);
    expect(puts.parties).toEqual([{ id: 'new Homs', name: 'Homs' }]);
    expect(puts.sources?.map(({ id, name, party }) => `${id}: ${name} of ${party}`)).toEqual([
      'new Residents of Homs: Residents of Homs of new Homs',
      'new A doctor: A doctor of new Homs',
    ]);
    expect([draft.source, draft.origin]).toEqual(['new Residents of Homs', 'new A doctor']);
  });

  test('a concept with what holds it and where it is', () => {
    const entry = { label: 'Tanf ', broader: 'syria', lat: '33.5', lon: '−38.6' };
    const answer = readProposed().answer;
    const place = { ...answer, concepts: { place: { chosen: ['palmyra', newOne], entry } } };
    const where = { text: 'Where was it?', answer: 'concept', kind: 'place', unit: '', accepts: 'many' } as const;
    const fields = readProposed({}, { answer: place, questionOf: { depot: newOne }, newQuestion: where });
    expect(check(fields)).toEqual([]);
    const { draft, puts } = write(fields);
    expect(puts.concepts).toEqual([
      { id: 'new Tanf', kind: 'place', label: 'Tanf', broader: 'syria', lat: 33.5, lon: -38.6 },
    ]);
    expect(draft.answer).toEqual({ concepts: ['palmyra', 'new Tanf'] });
    expect(puts.questions).toEqual([
      {
        incident: 'depot',
        question: { id: 'new Where was it?', text: 'Where was it?', answer: 'concept', kind: 'place', accepts: 'many' },
      },
    ]);
  });

  test('a question that the incident has not been asked yet', () => {
    const fields = readProposed({ incident: 'quiet' });
    expect(write(fields, contextOf(quiet)).puts.questions).toEqual([
      { incident: 'quiet', question: depot.questions.find(({ id }) => id === 'killed') },
    ]);
  });
});

describe('what is amiss is told where it is', () => {
  const quantity = (min: string, max: string, isOpen = false, words = '') => {
    const { answer } = readProposed();
    return readProposed({}, { answer: { ...answer, quantity: { words, min, max, isOpen, unit: '' } } });
  };

  test.each<[string, ClaimFields, readonly string[]]>([
    ['figures with thousands apart', quantity('1,200', '1 300'), []],
    ['words that are no figure', quantity('nine', '9'), ['from: no-number']],
    ['words alone', quantity('', '', false, 'many'), ['from: no-number']],
    ['no upper number', quantity('9', ''), ['to: no-upper']],
    ['no upper bound', quantity('9', '', true), []],
    ['a range turned round', quantity('9', '7'), ['to: upper-below-lower']],
    ['less than none', quantity('-1', '7'), ['from: no-number']],
    ['nothing', quantity('', ''), ['answer: no-answer']],
  ])('%s', (_, fields, problems) => {
    expect(check(fields)).toEqual(problems);
  });

  test('an answer left out is amiss only in what is accepted, a wrong one in any', () => {
    expect(check(quantity('', ''), false)).toEqual([]);
    expect(check(quantity('nine', ''), false)).toEqual(['from: no-number']);
    expect(check({ ...quantity('', ''), namesNothing: true })).toEqual([]);
    expect(check({ ...quantity('nine', ''), stance: 'declines' })).toEqual([]);
  });

  test('a source that is known under that name, one without a party, one that passes on itself', () => {
    const entry = { name: 'SOHR', kind: 'monitor' as const, isNamed: true, party: '', partyName: '' };
    expect(check(readProposed({}, { source: { chosen: newOne, entry } }))).toEqual(['source: name-known']);
    const unplaced = { chosen: newOne, entry: { ...entry, name: 'Residents of Homs' } };
    expect(check(readProposed({}, { source: unplaced }))).toEqual(['source: no-party']);
    expect(check(readProposed({}, { source: unplaced }), false)).toEqual([]);
    expect(write(readProposed({}, { source: unplaced })).draft.source).toBeNull();
    expect(check(readProposed({ origin: 'residents' }))).toEqual(['origin: same-as-source']);
  });

  test('several where one answers, unless it is denied', () => {
    const several = { question: 'cause', answer: { concepts: ['attack', 'accident'] } as never };
    expect(check(readProposed(several))).toEqual(['answer: only-one']);
    expect(check(readProposed({ ...several, stance: 'denies' }))).toEqual([]);
  });

  test('days that do not exist, or stand the wrong way round', () => {
    const day = (from: string, to: string) => {
      const when = { text: 'When?', answer: 'time', kind: 'actor', unit: '', accepts: 'one' } as const;
      const { answer } = readProposed();
      const moment = (text: string) => ({ day: text, time: '', zone: 'Z' });
      return readProposed(
        {},
        {
          answer: { ...answer, from: moment(from), to: moment(to) },
          questionOf: { depot: newOne },
          newQuestion: when,
        },
      );
    };
    expect(check(day('2020-05-01', ''))).toEqual([]);
    expect(write(day('2020-05-01', '')).draft.answer).toEqual({ time: { from: '2020-05-01', to: '2020-05-01' } });
    expect(check(day('2020-02-30', ''))).toEqual(['from: no-such-day']);
    expect(check(day('2020-05-02', '2020-05-01'))).toEqual(['to: end-before-start']);
    expect(check(day('', '2020-05-01'))).toEqual(['from: no-day']);
    expect(check(day('', ''))).toEqual(['answer: no-answer']);
  });
});

test('words are read as a range, which never takes the place of numbers written by hand', () => {
  const empty = { words: '', min: '', max: '', isOpen: false, unit: '' };
  const read = takeWords(empty, 'at least nine', false, standardValues);
  expect(read).toMatchObject({ min: '9', max: '', isOpen: true });
  expect(takeWords(read, 'dozens', false, standardValues)).toMatchObject({ min: '12', max: '99', isOpen: false });
  const byHand = { ...read, min: '10' };
  expect(takeWords(byHand, 'dozens', false, standardValues)).toMatchObject({
    words: 'dozens',
    min: '10',
    isOpen: true,
  });
  expect(takeWords(byHand, 'dozens', true, standardValues)).toMatchObject({ min: '12', max: '99' });
});

test('another question puts an answer that does not fit aside, and its own brings it back', () => {
  const fields = readProposed();
  const asCause = { ...fields, questionOf: { depot: 'cause' } };
  expect(write(asCause).draft.answer).toBeNull();
  expect(hasOtherAnswer(asCause.answer, depot.questions.find(({ id }) => id === 'cause') ?? null)).toBe(true);
  expect(write({ ...asCause, questionOf: { depot: 'wounded' } }).draft.answer).toEqual(propose().draft.answer);
  expect(write({ ...asCause, questionOf: { depot: 'killed' } }).draft.answer).toEqual(propose().draft.answer);
});

test('a claim may replace those of its party on its question, but not itself nor what replaced it', () => {
  const list = (part: Partial<ClaimFields>, self = '') =>
    listReplaceable({ ...readProposed(), ...part }, { ...contextOf(), self: self as FormContext['self'] }).map(
      ({ id }) => id,
    );
  const army = { source: { ...readProposed().source, chosen: 'syrian-army' } };
  expect(list(army)).toEqual(['killed-army-first', 'killed-army', 'killed-sana']);
  expect(list(army, 'killed-army-first')).toEqual(['killed-sana']);
  expect(list({})).toEqual([]);
  const sana = { source: { ...readProposed().source, chosen: 'sana' }, supersedes: 'killed-army' };
  expect(write(readProposed({ origin: 'syrian-army' }, sana)).supersedes).toBe('killed-army');
  expect(write(readProposed({}, { supersedes: 'killed-army' })).supersedes).toBeNull();
});

test('gaps are those that nobody has filled in', () => {
  const proposal = propose({ source: null, question: null, answer: null }, { gaps: ['source', 'question', 'answer'] });
  const decision = {
    report: 'wire',
    proposal: 'p1',
    status: 'open',
    speaker: null,
    supersedes: null,
    translation: null,
    draft: propose({ answer: null }).draft,
  } as never;
  expect(listGaps(proposal, null)).toEqual(['source', 'question', 'answer']);
  expect(listGaps(proposal, decision)).toEqual(['answer']);
  expect(readFields(depotCase, proposal, null).source).toMatchObject({
    chosen: newOne,
    entry: { name: 'Residents of Homs', kind: 'witness', party: '' },
  });
});

test('an id tells of its name, whatever the name', () => {
  expect(slugOf('Résidents of Homs (2)')).toBe('residents-of-homs-2');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(slugOf(name)).toMatch(/^(?:[\p{L}\p{N}][\p{L}\p{N}-]*)?$/u);
    }),
  );
});

test('a question that takes any kind of concept is answered by the kind that was read', () => {
  const open = { ...depot.questions[0], kind: undefined } as never;
  const fields = readProposed({ question: 'who', answer: { concepts: ['palmyra'] } as never });
  const context = { ...contextOf(), incident: { ...depot, questions: [open] } };
  expect(checkFields(fields, context, true)).toEqual([]);
  expect(write(fields, context).draft.answer).toEqual({ concepts: ['palmyra'] });
});
