import type { Locator, Page } from '@playwright/test';

interface Stop {
  /** What the keyboard rests on, for the message of a failure. */
  readonly name: string;
  readonly hasRing: boolean;
  /** Whether a reader sees it: within the window, nothing over all of it. */
  readonly isSeen: boolean;
}

/** Tab until `target` has the focus; every stop on the way, that one last. */
export async function tabTo(page: Page, target: Locator, most = 200): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    stops.push(await describeFocus(page));
    if (await target.evaluate((element) => element === document.activeElement)) return stops;
  }
  throw new Error(
    `Not reached by ${most} presses of Tab; the last were at\n${stops
      .slice(-5)
      .map(({ name }) => name)
      .join('\n')}`,
  );
}

/** A ring may be drawn by the element or, as a claim's is, by its ::after. */
function describeFocus(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const rings = [getComputedStyle(element), getComputedStyle(element, '::after')];
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].map((part) => [left + width * part, top + height * part] as const);
    const isOver = ([x, y]: readonly [number, number]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    };
    const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    return {
      name: `${element.tagName} ${element.id} ${(element.textContent ?? '').slice(0, 60)}`,
      hasRing: rings.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px'),
      isSeen: isInside && points.some(isOver),
    };
  });
}
