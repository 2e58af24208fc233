import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseOperation } from '../../../src/core/log/operation-shape.ts';
import {
  inRounds,
  makeAttributionAnswer,
  makeAttributionLesson,
  makeMarkAnswer,
  makeSitting,
} from '../../fixtures/lesson.ts';
import { addReport, decide, makeLog, medic, newIncident, waive } from '../../fixtures/work-log.ts';

const decided = { decisions: [decide('sohr', 'killed', 14, 'twelve')] };
const taught = {
  lessons: [
    { lesson: inRounds, isDropped: false },
    { lesson: makeAttributionLesson(), isDropped: true },
  ],
  sittings: [makeSitting('sitting-a', '')],
  markAnswers: [makeMarkAnswer({ mark: null, claims: [], reason: '' })],
  attributionAnswers: [makeAttributionAnswer({ speaker: null })],
};

const log = makeLog(
  addReport,
  medic,
  newIncident,
  decided,
  3,
  waive('draft-a', 'f1'),
  {
    wordValues: [
      { word: 'several', min: 5, max: 7 },
      { word: 'about', least: 2, percent: 15 },
    ],
  },
  taught,
);

test('what was written is read again as it was', () => {
  for (const operation of log) {
    expect(parseOperation(JSON.parse(JSON.stringify(operation)))).toEqual({ ok: true, value: operation });
  }
});

const withValue = (value: object) => ({ ...log[0], puts: { wordValues: [value] } });

test.each([
  ['nothing', null],
  ['another hand', { id: 'op', hello: 'world' }],
  ['no order', { ...log[0], order: 'first' }],
  ['a waiver without a draft', { ...log[5], puts: { waivers: [{ ...log[5]?.puts?.waivers?.[0], draft: '' }] } }],
  ['a finding of a later version', { ...log[5], puts: waive('draft-a', 'f1', { code: 'too-long' as never }) }],
  ['an intent of a later version', { ...log[0], intent: 'teleport' }],
  ['a word of a later version', withValue({ word: 'umpteen', min: 3, max: 9 })],
  ['a word that ends before it begins', withValue({ word: 'several', min: 9, max: 3 })],
  ['half a person', withValue({ word: 'several', min: 2.5, max: 3 })],
  ['a word beyond all bounds', withValue({ word: 'thousands', min: 1, max: 1e15 })],
  ['a tolerance above the whole', withValue({ word: 'about', least: 1, percent: 101 })],
  ['a range for “about”', withValue({ word: 'about', min: 1, max: 2 })],
  [
    'a lesson without rounds or none',
    { ...log[7], puts: { lessons: [{ lesson: { ...inRounds, rounds: 3 }, isDropped: false }] } },
  ],
  ['an answer in no round', { ...log[7], puts: { markAnswers: [{ ...makeMarkAnswer(), round: -1 }] } }],
  ['a mark that is none', { ...log[7], puts: { markAnswers: [{ ...makeMarkAnswer(), mark: 'true' }] } }],
  ['a report without text', { ...log[0], puts: { reports: [{ ...addReport.reports?.[0], text: 7 }] } }],
  [
    'words that end before they begin',
    { ...log[3], puts: { decisions: [decide('sohr', 'killed', 1, 'twelve', { draft: { evidence: [[9, 9]] } })] } },
  ],
])('%s is no operation, and says what is wrong', (_, value) => {
  const parsed = parseOperation(value);
  expect(parsed.ok).toBe(false);
  expect(parsed.ok || parsed.problems[0]?.expected).toBeTruthy();
});

test('anything may stand in a browser’s database', () => {
  fc.assert(fc.property(fc.anything(), (value) => typeof parseOperation(value).ok === 'boolean'));
});
