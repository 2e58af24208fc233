import type { Page } from '@playwright/test';
import type { Span } from '../../src/core/text/span.ts';

export interface MarkedFinding {
  /** That of its line in the list. */
  readonly number: number;
  readonly span: Span;
}

interface DrawnPart {
  readonly words: string;
  readonly numbers: readonly number[];
  readonly letters: readonly Letter[];
}

/** One within a word: where writing turns, a caret has two places. */
interface Letter {
  readonly word: string;
  readonly index: number;
  /** In the window: halfway across the letter, the upper edge and the lower. */
  readonly place: readonly [x: number, top: number, bottom: number];
}

/** What is marked in the editor, in text order. Offsets count in the box’s text. */
export async function readMarks(page: Page): Promise<readonly MarkedFinding[]> {
  const spans = new Map<number, Span>();
  for (const { numbers, start, words } of placeParts(await readLines(page)))
    for (const number of numbers) spans.set(number, [spans.get(number)?.[0] ?? start, start + words.length]);
  return [...spans].map(([number, span]) => ({ number, span }));
}

export interface MarkLook {
  readonly kind: string;
  readonly line: string;
  readonly colour: string;
}

/** How marked words are underlined. */
export function readMarkLooks(page: Page): Promise<readonly MarkLook[]> {
  return page.locator('.draft-mirror mark').evaluateAll((marks) =>
    marks.map((mark) => {
      const { textDecorationStyle: line, textDecorationColor: colour } = getComputedStyle(mark);
      return { kind: mark.getAttribute('data-kind') ?? '', line, colour };
    }),
  );
}

function placeParts(lines: readonly (readonly DrawnPart[])[]) {
  const placed: (DrawnPart & { readonly start: number })[] = [];
  let start = 0;
  for (const line of lines) {
    for (const part of line) {
      placed.push({ ...part, start });
      start += part.words.length;
    }
    start += 1;
  }
  return placed;
}

/** What is drawn under the box, line by line. An empty line is held open by a space without width. */
function readLines(page: Page): Promise<readonly (readonly DrawnPart[])[]> {
  return page.evaluate(() => {
    const readLetter = (node: Node, word: string, index: number) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { word, index, place: [(left + right) / 2, top, bottom] as const };
    };
    const readPart = (part: ChildNode) => {
      const words = part.textContent ?? '';
      const marked = part instanceof HTMLElement ? part.dataset['findings'] : undefined;
      const text = part instanceof Text ? part : part.firstChild;
      const found = marked === undefined || text === null ? [] : [...words.matchAll(/[a-z]{3,}/gi)];
      const letters = found.map(({ 0: word, index }) => readLetter(text ?? part, word, index + 1));
      return { words, numbers: marked?.split(' ').map(Number) ?? [], letters };
    };
    return [...document.querySelectorAll('.draft-line')].map((line) =>
      line.hasAttribute('dir') ? [...line.childNodes].map(readPart) : [],
    );
  });
}

interface MeasuredLetter {
  readonly word: string;
  readonly off: number;
}

/**
 * By how many pixels letters of marked words stand beside those of the box, which draws its own: the browser is
 * asked where the caret in the box goes from before a letter to after it. Only of those in the window; 99 is far off.
 */
export async function measureMarks(page: Page): Promise<readonly MeasuredLetter[]> {
  const letters = placeParts(await readLines(page)).flatMap((part) =>
    part.letters.map(({ word, index, place }) => ({ word, place, at: part.start + index })),
  );
  return page.evaluate((all) => {
    const box = document.querySelector('textarea');
    const findCaret = (x: number, y: number) => {
      const found = document.caretPositionFromPoint(x, y);
      return found?.offsetNode === box ? found.offset : null;
    };
    const sides = Array.from({ length: 41 }, (_, step) => (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * 0.25);
    const measure = ([x, top, bottom]: (typeof all)[number]['place'], at: number) => {
      const isTurn = (side: number) =>
        [top + 3, bottom - 3].every(
          (y) => findCaret(x + side - 0.5, y) === at && findCaret(x + side + 0.5, y) === at + 1,
        );
      return Math.abs(sides.find(isTurn) ?? 99);
    };
    return all
      .filter(({ place: [, top, bottom] }) => top >= 0 && bottom <= innerHeight)
      .map(({ word, place, at }) => ({ word, off: measure(place, at) }));
  }, letters);
}
