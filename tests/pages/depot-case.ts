import { type ClaimEntry, readFixture } from '../fixtures/case-file.ts';
import { makeIncident, placeInWorld } from '../fixtures/world.ts';

const killedOn = 'Seven were hurt on Thursday, and seven killed on Friday, the army said.';
const strike = 'Reuters نقلت أن الطائرات قصفت المستودع';

const reports = [
  {
    id: 'herald',
    outlet: 'First Herald',
    agency: 'Reuters',
    headline: 'Blasts at the depot',
    url: 'https://herald.example/depot',
    published: '2020-05-01',
    language: 'en',
    passages: [killedOn, 'The Observatory said that at least nine were killed.', 'The ministry: “Israel struck it.”'],
  },
  { id: 'jarida', outlet: 'جريدة', headline: 'قصف', published: null, language: 'ar', passages: [strike] },
  {
    id: 'hostile',
    outlet: '<b>Bold</b>',
    headline: '<script>alert(1)</script>',
    url: 'javascript:alert(1)',
    published: null,
    language: 'en',
    passages: ['Residents heard <img src=x onerror=alert(1)> and left.'],
  },
];

const quantity = (min: number) => ({ quantity: { min, max: min } });
const claim = (id: string, question: string, source: string, more: Partial<ClaimEntry>): ClaimEntry => ({
  id,
  question,
  source,
  stance: 'asserts',
  certainty: 'certain',
  statement: `${source} on ${question}`,
  ...more,
});

const questions = [
  { id: 'who', text: 'Who did it?', answer: 'concept', kind: 'actor', accepts: 'one' },
  { id: 'cause', text: 'What caused it?', answer: 'concept', kind: 'cause', accepts: 'one' },
  { id: 'killed', text: 'How many were killed?', answer: 'quantity', unit: 'killed', accepts: 'one' },
  { id: 'wounded', text: 'How many were wounded?', answer: 'quantity', unit: 'wounded', accepts: 'one' },
  { id: 'heard', text: 'What was <i>heard</i>?', answer: 'text', accepts: 'one' },
];

const claims = [
  claim('who-army', 'who', 'syrian-army', { answer: { concepts: ['israel'] } }),
  claim('who-israeli-army', 'who', 'israeli-army', { stance: 'declines' }),
  claim('who-minister', 'who', 'israeli-minister', { stance: 'noncommittal' }),
  claim('who-iran', 'who', 'iranian-ministry', { stance: 'silent' }),
  claim('who-region', 'who', 'regional-source', {}),
  claim('cause-observatory', 'cause', 'sohr', {
    answer: { concepts: ['air-strike'] },
    evidence: [{ report: 'jarida', passage: 0, exact: strike }],
  }),
  claim('cause-region', 'cause', 'regional-source', {
    answer: { concepts: ['attack'] },
    statement: undefined,
    evidence: [{ report: 'herald', passage: 2, exact: 'Israel struck it' }],
  }),
  claim('killed-army-first', 'killed', 'syrian-army', { answer: quantity(3), saidAt: '2020-05-01' }),
  claim('killed-army', 'killed', 'syrian-army', {
    answer: quantity(7),
    saidAt: '2020-05-02',
    supersedes: 'killed-army-first',
    evidence: [{ report: 'herald', passage: 0, exact: 'even', prefix: 'and s', suffix: ' killed' }],
  }),
  claim('killed-sana', 'killed', 'sana', { answer: quantity(3), origin: 'syrian-army' }),
  claim('killed-observatory', 'killed', 'sohr', {
    answer: quantity(9),
    evidence: [{ report: 'herald', passage: 1, exact: 'at least nine were killed' }],
  }),
  claim('killed-minister', 'killed', 'israeli-minister', {
    answer: quantity(9),
    certainty: 'probable',
    evidence: [{ report: 'herald', passage: 1, exact: 'nine were killed' }],
  }),
  claim('heard-iran', 'heard', 'iranian-ministry', { answer: { text: 'nothing' } }),
  claim('heard-residents', 'heard', 'residents', {
    answer: { text: '<img src=x onerror=alert(2)>' },
    statement: '<img src=x onerror=alert(3)>',
    evidence: [{ report: 'hostile', passage: 0, exact: '<img src=x onerror=alert(1)>' }],
  }),
];

/**
 * One incident in which each thing that a table draws apart stands once, and one
 * on which nobody is quoted. Four leading columns are full, so Iran and the
 * residents share the last.
 */
export const depotCase = readFixture({
  ...placeInWorld([
    { ...makeIncident('depot', questions, claims), title: 'Strike on the depot', summary: 'Blasts in Homs.' },
    { ...makeIncident('quiet', questions.slice(0, 1), []), title: 'Nobody speaks' },
    { ...makeIncident('unasked', [], []), title: 'Nothing asked', date: { from: '2021-02-03', to: '2021-02-03' } },
  ]),
  reports,
});

export const emptyCase = readFixture(placeInWorld([]));
