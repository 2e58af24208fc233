import type { Page } from '@playwright/test';
import { readCase } from '../../src/cli/read-case.ts';
import { createDraftChecker } from '../../src/core/draft/check-draft.ts';
import { composeDraft, countWords } from './compose-draft.ts';
import { percentile } from './percentile.ts';
import { print } from './print.ts';
import { watchQuestions } from './watch-questions.ts';
import { timeAnswer, withPage } from './with-page.ts';

const goal = 150;
const keys = ' The ministry said so on Monday, and no more.';

/** The copy desk on a draft of 2,000 words against the shipped case: while it is typed in a browser, and from scratch in Node. */
export async function benchDraft(): Promise<void> {
  const text = composeDraft(2_000);
  print(`a draft of ${countWords(text).toLocaleString('en')} words in ${text.split('\n\n').length} paragraphs`);
  measureChecker(text);
  await withPage((page, address) => measureDesk(page, address, text));
}

/** After one key, by a checker that knows the text without it; and by a new one that knows nothing. */
function measureChecker(text: string): void {
  const parsed = readCase(['data']);
  if (!parsed.ok) throw new Error('data/ does not parse');
  const theCase = parsed.value;
  const known = createDraftChecker(theCase);
  for (let round = 0; round < 3; round += 1) createDraftChecker(theCase).check(`${text} ${round}`, null);
  known.check(text, null);
  for (const [where, at] of places(text)) {
    const [anew, again]: [number[], number[]] = [[], []];
    let typed = text;
    for (const [index, key] of [...keys].entries()) {
      typed = `${typed.slice(0, at + index)}${key}${typed.slice(at + index)}`;
      const [took, found] = time(() => known.check(typed, null));
      again.push(took);
      if (index % 9 !== 0) continue;
      const fresh = createDraftChecker(theCase);
      const [tookAnew, foundAnew] = time(() => fresh.check(typed, null));
      anew.push(tookAnew);
      if (JSON.stringify(found) !== JSON.stringify(foundAnew)) throw new Error('the two checks differ');
    }
    const [one, other] = [percentile(again, 50), percentile(anew, 50)];
    print(
      `in Node, a key ${where}: ${one.toFixed(1)} ms; by a new checker ${other.toFixed(0)} ms, ${(other / one).toFixed(1)} times as long`,
    );
  }
}

/** At the end; and in the middle, after a word. */
function places(text: string): readonly (readonly [where: string, at: number])[] {
  return [
    ['at the end', text.length],
    ['in the middle', text.indexOf(' ', text.length / 2)],
  ];
}

function time<Result>(act: () => Result): readonly [took: number, result: Result] {
  const start = performance.now();
  const result = act();
  return [performance.now() - start, result];
}

async function measureDesk(page: Page, address: string, text: string): Promise<void> {
  await page.addInitScript(watchQuestions, 'checkDraft');
  await page.goto(`${address}?page=copy-desk`);
  const box = page.getByRole('textbox', { name: 'Draft' });
  await box.focus();
  const insert = (words: string) => page.keyboard.insertText(words);
  const sentence = 'Ten people were wounded near Homs on 1 May 2020, the governor said.';
  const first = await timeCheck(page, () => insert(sentence));
  await page.keyboard.press('Control+a');
  const whole = await timeCheck(page, () => insert(text));
  print('in the browser, from the key to the findings on the page; of it the pause before it asks, and the worker');
  report('  a first sentence, with loading', [first]);
  report('  the whole draft, pasted', [whole]);
  let others = text;
  const changed: CheckTime[] = [];
  for (let round = 1; round <= 6; round += 1) {
    others = text.replace(/\n\n/g, ` That was all of ${round}.\n\n`);
    await page.keyboard.press('Control+a');
    changed.push(await timeCheck(page, () => insert(others)));
  }
  report('  all its paragraphs changed', changed);
  for (const [where, at] of places(others)) {
    await box.evaluate((element: HTMLTextAreaElement, place) => element.setSelectionRange(place, place), at);
    const times: CheckTime[] = [];
    for (const key of keys) times.push(await timeCheck(page, () => insert(key)));
    report(`  each key typed ${where}`, times);
    const frames = await measureFluent(page);
    print(
      `    typed fluently, the longest time without a frame ${Math.max(...frames).toFixed(0)} ms, 95th percentile ${percentile(frames, 95).toFixed(0)} ms`,
    );
  }
}

/** In milliseconds. */
interface CheckTime {
  readonly whole: number;
  /** From the key until the worker is asked. */
  readonly pause: number;
  /** From the question to the answer. */
  readonly worker: number;
}

async function timeCheck(page: Page, act: () => Promise<void>): Promise<CheckTime> {
  const before = await page.evaluate(() => window.asked.length);
  await page.evaluate(() => {
    const note = ({ timeStamp }: Event) => Object.assign(window, { typedAt: timeStamp });
    window.addEventListener('input', note, { capture: true, once: true });
  });
  const whole = await timeAnswer(page, act);
  const { typedAt, asked } = await page.evaluate((index) => {
    const { typedAt } = window as unknown as { readonly typedAt: number };
    return { typedAt, asked: window.asked.slice(index) };
  }, before);
  const [only] = asked;
  if (only === undefined || asked.length > 1) throw new Error(`asked ${asked.length} times, not once`);
  return { whole, pause: only.at - typedAt, worker: only.answeredAt - only.at };
}

/** As someone types who knows how: the times between frames meanwhile, and until the last answer has come. */
async function measureFluent(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => window.watched.startFrames());
  for (const key of keys) {
    await page.keyboard.insertText(key);
    await page.waitForTimeout(80);
  }
  await page.waitForTimeout(1_000);
  return page.evaluate(() => window.watched.stopFrames());
}

function report(what: string, times: readonly CheckTime[]): void {
  const say = (part: keyof CheckTime) => {
    const list = times.map((each) => each[part]);
    const median = percentile(list, 50).toFixed(0).padStart(5);
    return list.length === 1 ? `${median} ms` : `${median} ms, 95th percentile ${percentile(list, 95).toFixed(0)} ms`;
  };
  print(`${what.padEnd(34)} ${say('whole')}`);
  const isTyped = times.length === keys.length;
  print(`    pause ${say('pause')}; worker ${say('worker')}${isTyped ? `   goal: ${goal}` : ''}`);
}
