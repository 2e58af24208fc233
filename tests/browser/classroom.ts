import type { Locator, Page } from '@playwright/test';
import type { Mark } from '../../src/core/compare/comparison.ts';
import type { MarkingLesson, PortableLesson } from '../../src/core/lesson/lesson.ts';
import { compareRound } from '../../src/core/lesson/rounds.ts';
import type { Claim } from '../../src/core/model/case.ts';
import { packLesson } from '../../src/io/lesson-link.ts';
import { nameClaim } from '../../src/pages/comparison/say-claim-here.ts';
import { markWord } from '../../src/words/mark-word.ts';
import { findIncident, shippedCase } from './shipped-case.ts';
import { expect } from './watched-test.ts';

const homs = findIncident('homs-2020-05-01');

/** Two questions on the blasts near Homs: in the first round the army's side alone, then the monitor's, then who only believes. */
export const homsLesson = {
  id: 'lesson-of-the-tests',
  exercise: 'marking',
  title: 'Who is heard first',
  level: 'second',
  minutes: 30,
  aim: 'Tell an assertion from a belief.',
  introduction: 'Something blew up near Homs.\n\nRead who said what.',
  discussion: ['Who was not asked?'],
  topics: [
    {
      incident: homs.id,
      questions: [
        { question: 'cause', prompt: 'Mind how sure they are.' },
        { question: 'whose', prompt: '' },
      ],
    },
  ],
  rounds: [
    { title: 'the army', sources: ['syrian-army', 'homs-governor', 'syrian-defence-ministry'], prompt: '' },
    { title: 'the monitor', sources: ['sohr'], prompt: 'What changes?' },
    { title: 'who believes', sources: ['intelligence-sources', 'war-monitor'], prompt: '' },
  ],
  reports: null,
} as unknown as MarkingLesson;

/** Relative to the page. */
export async function linkTo(lesson: MarkingLesson, theCase: PortableLesson['theCase'] = null): Promise<string> {
  return `./?page=classroom#lesson=${await packLesson({ lesson, theCase })}`;
}

export async function begin(page: Page, student = ''): Promise<void> {
  await page.getByLabel('Your name').fill(student);
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(findQuestion(page, 'cause').marks).toBeVisible();
}

export interface FoundQuestion {
  readonly text: string;
  readonly marks: Locator;
  readonly reason: Locator;
  readonly check: Locator;
  readonly key: Locator;
  /** What is to be ticked for a claim. */
  readonly tickOf: (claim: Claim) => Locator;
}

export function findQuestion(page: Page, id: string): FoundQuestion {
  const question = homs.questions.find((each) => each.id === id);
  if (question === undefined) throw new Error(`No question ${id}`);
  const rows = page.getByRole('main');
  return {
    text: question.text,
    marks: rows.getByRole('group', { name: question.text }),
    reason: page.locator(`#answer-reason-${id}`),
    check: rows.getByRole('button', { name: `Check my answer on ${question.text}` }),
    key: rows.getByRole('region', { name: question.text }),
    tickOf: (claim) =>
      rows
        .getByRole('checkbox', { name: `Decides it: ${nameClaim(shippedCase, question, claim)}`, exact: true })
        .first(),
  };
}

export function findClaim(id: string): Claim {
  const claim = homs.claims.find((each) => each.id === id);
  if (claim === undefined) throw new Error(`No claim ${id}`);
  return claim;
}

export async function choose({ marks }: FoundQuestion, mark: Mark): Promise<void> {
  await marks.getByRole('radio', { name: markWord[mark] }).check();
}

export function markIn(round: number, question: string): Mark {
  const asked = homs.questions.find(({ id }) => id === question);
  if (asked === undefined) throw new Error(`No question ${question}`);
  return compareRound(shippedCase, homsLesson, homs.id, asked.id, round).mark;
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Go on|To the end)/ }).click();
}

/**
 * What the page's markup tells of the marks, the choices that students have left out: nothing, before they are
 * shown. It looks at the words, at what draws a mark or a side, and at which claims decide.
 */
export function readTold(page: Page): Promise<readonly string[]> {
  return page.getByRole('main').evaluate((main) => {
    const markup = main.cloneNode(true) as HTMLElement;
    for (const choices of markup.querySelectorAll('.answer-marks, .earlier-answers')) choices.remove();
    return [
      ...markup.outerHTML.matchAll(
        /text-(?:agree|conflict|open)|data-(?:camp|deciding|key|mark)|class="camp"|stroke-paper|>(?:Agree|Conflict|Unconfirmed)|in conflict|agreed|Replaced|Decides it[^:]|Believed or held|Only one side/g,
      ),
    ].map(([told]) => told);
  });
}
