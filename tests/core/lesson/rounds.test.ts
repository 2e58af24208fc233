import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOrigin } from '../../../src/core/compare/origin.ts';
import { compareRound, lastRound, listHeard } from '../../../src/core/lesson/rounds.ts';
import type { IncidentId, QuestionId, ReportId, SourceId } from '../../../src/core/model/case.ts';
import { arbitraryAsked, speakers } from '../../fixtures/arbitrary-case.ts';
import { readFixture } from '../../fixtures/case-file.ts';
import { classCase, inRounds, makeLesson } from '../../fixtures/lesson.ts';
import { makeIncident, placeInWorld } from '../../fixtures/world.ts';

const [incident, killed] = ['incident' as IncidentId, 'killed' as QuestionId];
const heard = (lesson: typeof inRounds, round: number) =>
  listHeard(classCase, lesson, incident, killed, round)
    .map(({ id }) => id)
    .join(' ');
const marked = (lesson: typeof inRounds, round: number) => {
  const { mark, reason } = compareRound(classCase, lesson, incident, killed, round);
  return reason === null ? mark : `${mark} ${reason}`;
};

test('without rounds everybody is heard at once', () => {
  expect(lastRound(makeLesson())).toBe(0);
  expect(heard(makeLesson(), 0)).toBe('c1 c2 c3 c4');
  expect(marked(makeLesson(), 0)).toBe('conflict');
});

test('round by round: the army with who passes its word on, then the monitor, then the minister', () => {
  expect(lastRound(inRounds)).toBe(2);
  expect([0, 1, 2].map((round) => heard(inRounds, round))).toEqual(['c1 c2', 'c1 c2 c3', 'c1 c2 c3 c4']);
  expect([0, 1, 2].map((round) => marked(inRounds, round))).toEqual([
    'unconfirmed single-party',
    'conflict',
    'conflict',
  ]);
});

test('who is in no round is not heard at all', () => {
  const { rounds } = inRounds;
  expect(heard(makeLesson({ rounds: rounds.slice(2) }), 0)).toBe('c4');
  expect(marked(makeLesson({ rounds: [], reports: [] }), 0)).toBe('unconfirmed no-claims');
});

test('of some reports alone', () => {
  expect(heard(makeLesson({ reports: ['report-2' as ReportId] }), 0)).toBe('c2 c3');
});

test('an incident that is not there has no claims', () => {
  expect(listHeard(classCase, inRounds, 'elsewhere' as IncidentId, killed, 2)).toEqual([]);
});

describe('laws', () => {
  const someRounds = fc.array(fc.subarray([...speakers]), { maxLength: 4 }).map((rounds) =>
    makeLesson({
      rounds: rounds.map((sources) => ({ title: '', sources: sources as string[] as SourceId[], prompt: '' })),
    }),
  );

  test('no claim of a later round is heard or compared, and none that was heard is lost', () => {
    fc.assert(
      fc.property(arbitraryAsked(), someRounds, ({ question, claims }, lesson) => {
        const theCase = readFixture(placeInWorld([makeIncident('incident', [question], claims)]));
        let before: readonly string[] = [];
        for (let round = 0; round <= lastRound(lesson); round += 1) {
          const now = listHeard(theCase, lesson, incident, question.id as QuestionId, round);
          const allowed = new Set(lesson.rounds.slice(0, round + 1).flatMap(({ sources }) => sources));
          if (lesson.rounds.length > 0)
            for (const claim of now) expect(allowed.has(claim.source) || allowed.has(findOrigin(claim))).toBe(true);
          const ids = now.map(({ id }) => id);
          expect(before.every((id) => ids.includes(id as never))).toBe(true);
          before = ids;
          const comparison = compareRound(theCase, lesson, incident, question.id as QuestionId, round);
          expect(comparison.claims).toEqual(now);
          const named = [
            ...comparison.decidedBy,
            ...comparison.camps.flat(),
            ...comparison.notes.flatMap((note) => note.claims),
          ];
          expect(named.every((id) => ids.includes(id))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
