import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readLessons } from '../../src/build/shipped-lessons.ts';
import { buildStatements } from '../../src/core/lesson/attribution/build-statements.ts';
import { gradeStatement } from '../../src/core/lesson/attribution/grade-statement.ts';
import type { Statement } from '../../src/core/lesson/attribution/statement.ts';
import type { Place } from '../../src/core/lesson/lesson-answer.ts';
import { readPassages } from '../../src/desk/read-passages.ts';
import { readShippedCase } from './shipped-case.ts';

const theCase = readShippedCase();
const lesson = readLessons(join(dirname(fileURLToPath(import.meta.url)), '../../data/lessons'), theCase).find(
  ({ id }) => id === 'ready-who-said-it',
);
if (lesson?.exercise !== 'attribution') throw new Error('no lesson of who said it');
const passages = theCase.reportById.get(lesson.report)?.passages ?? [];
const statements = buildStatements(theCase, lesson, readPassages(passages));

const read = ({ passage, words }: Place) => passages[passage]?.slice(...words) ?? '';

/** "1 the army [said]: asserts certain": who is named by which words, and what they do. */
function drawStatement({ passage, voices }: Statement): string {
  const drawn = voices.map(({ isOwn, source, cue, hedge, positions, claims }) => {
    const who = isOwn ? 'own voice' : source.map(read).join(' / ');
    const words = [...cue, ...hedge].map(read).join(' / ');
    const does = positions.map(({ stance, certainty }) => `${stance} ${certainty}`).join(', ');
    return `${who} [${words}]: ${does}${claims.length > 0 ? '' : ' (by the program)'}`;
  });
  return `${passage} ${drawn.join('; ')}`;
}

test('the key to each sentence: who, by which words, and how surely', () => {
  expect(statements.map(drawStatement)).toEqual([
    '0 state media [said]: asserts certain',
    '1 The Syrian army [said]: asserts certain',
    '1 state television [had said]: asserts certain',
    '3 An Israeli army spokeswoman [declined]: declines certain',
    '6 Damascus and its ally Moscow [deny / blame]: denies certain, asserts certain',
    '7 own voice [believed]: asserts probable, asserts certain',
    '8 Syria and intelligence sources [said]: asserts certain',
    '10 a war monitor and intelligence sources [said / were also believed]: asserts probable, asserts certain',
    '11 an opposition war monitor [said]: asserts possible, asserts certain',
    '13 Israel [has acknowledged]: asserts certain',
    '15 a regional intelligence source [said / are believed]: asserts probable, asserts certain',
  ]);
});

test('it teaches that to decline is not to deny, that a belief is not an assertion, and what the report says itself', () => {
  const choose = (passage: number, words: string | null, stance: 'asserts' | 'denies') => {
    const statement = statements.find((each) => each.passage === passage);
    const start = words === null ? -1 : (passages[passage]?.indexOf(words) ?? -1);
    const speaker =
      words === null ? ('own-voice' as const) : { passage, words: [start, start + words.length] as const };
    return statement && gradeStatement(statement, { speaker, stance, certainty: 'certain' }).mistakes;
  };
  expect(choose(3, 'Israeli army spokeswoman', 'denies')).toEqual(['declined-taken-for-denial']);
  expect(choose(10, 'intelligence sources', 'asserts')).toEqual(['belief-taken-for-assertion']);
  expect(choose(7, 'Israel', 'asserts')).toEqual(['own-voice-credited']);
  expect(choose(8, null, 'asserts')).toEqual(['source-overlooked']);
  expect(choose(1, 'Syrian army', 'asserts')).toEqual([]);
});
