// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openState } from '../open-page.tsx';

/** The words with what sets how they look, so that nothing moves as one takes the place of the other. */
function readWords(root: ParentNode) {
  const read = (selector: string) =>
    [...root.querySelectorAll(selector)].map(({ className, textContent }) => [
      className.replace('first-words', '').trim(),
      textContent?.replace(/\s+/g, ' ').trim(),
    ]);
  return {
    name: read('.site-name'),
    nav: read('.nav-link'),
    main: read('main').map(([className]) => className),
    title: read('h1'),
    lede: read('.lede').slice(0, 1),
    toolCount: root.querySelectorAll('.tool-button').length,
  };
}

test('what index.html says until the page’s code is there, the page then says', () => {
  const written = new DOMParser().parseFromString(
    readFileSync(join(import.meta.dirname, '../../../index.html'), 'utf8'),
    'text/html',
  );
  openState({ status: 'loading', progress: null });
  expect(readWords(written)).toEqual(readWords(document));
});
