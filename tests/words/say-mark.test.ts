import { expect, test } from 'vitest';
import { compareCase } from '../../src/core/compare/compare-case.ts';
import { parseCase } from '../../src/core/model/parse-case.ts';
import { sayReason } from '../../src/words/say-mark.ts';
import { caseParts } from '../cli/case-parts.ts';

const parsed = parseCase({ ...caseParts.lists, ...caseParts.incident });
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const theCase = parsed.value;

/** The reason line of each question, by its id. */
function sayReasons(asOf?: string): Record<string, string> {
  const questions = compareCase(theCase, { asOf }).flatMap((incident) => incident.questions);
  return Object.fromEntries(questions.map((comparison) => [comparison.question.id, sayReason(theCase, comparison)]));
}

test('a reason names those who decided the mark', () => {
  const { who, killed } = sayReasons();
  for (const reason of [who, killed]) expect(reason).toMatch(/Syrian army.*Observatory/);
});

test('a reason names nobody who had not spoken', () => {
  expect(sayReasons('2019-03-28')['who']).toMatch(/Syrian army/);
  expect(sayReasons('2019-03-28')['who']).not.toMatch(/Observatory/);
});

test('where nobody spoke, it says something and names nobody', () => {
  const { damage } = sayReasons();
  expect(damage).toMatch(/\w/);
  expect(damage).not.toMatch(/army|Observatory|Ministry/);
});
