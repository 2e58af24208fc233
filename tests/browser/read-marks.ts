import type { Page } from '@playwright/test';
import type { Choices } from '../../src/core/compare/choices.ts';
import { compareIncident } from '../../src/core/compare/compare-case.ts';
import type { Incident } from '../../src/core/model/case.ts';
import { markWord } from '../../src/words/mark-word.ts';
import { markWords } from './comparison.ts';
import { shippedCase } from './shipped-case.ts';
import { expect } from './watched-test.ts';

/** Waits until each question's mark on the page is that of the method, with these choices. */
export async function expectMarks(page: Page, incident: Incident, choices: Choices): Promise<void> {
  const { questions } = compareIncident(shippedCase, incident, choices);
  const expected = Object.fromEntries(questions.map(({ question, mark }) => [question.id, markWord[mark]]));
  await expect.poll(() => readMarks(page)).toEqual(expected);
}

async function readMarks(page: Page): Promise<Record<string, string>> {
  const rows = await page.getByRole('row').evaluateAll((all) =>
    all.flatMap((row) => {
      const header = row.querySelector('th[scope=row]');
      return header === null ? [] : [[row.id.replace('question-', ''), header.textContent ?? ''] as const];
    }),
  );
  return Object.fromEntries(
    rows.map(([id, text]) => [id, markWords.find((word) => text.includes(word)) ?? `no mark in “${text}”`]),
  );
}
