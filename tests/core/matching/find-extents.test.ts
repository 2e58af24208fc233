import { expect, test } from 'vitest';
import { findExtents } from '../../../src/core/matching/find-extents.ts';
import { readContent } from '../../../src/core/matching/read-content.ts';
import { findWords } from '../../../src/core/matching/word.ts';
import { shippedMatching } from './propose.ts';

function find(text: string): string | null {
  const frame = { text, published: null, sameDay: null, self: [] };
  const [found] = findExtents(readContent(shippedMatching(), findWords(text), frame));
  return found?.answer != null && 'extent' in found.answer ? found.answer.extent.join('|') : null;
}

test.each([
  ['air defences thwarted an Israeli missile attack', 'some|all'],
  ['air defences repelled the attack', 'some|all'],
  ['several enemy missiles were shot down', 'some'],
  ['air defences intercepted most of the missiles', 'some'],
  ['a number of the missiles were downed', 'some'],
  ['air defences shot down five missiles', 'some'],
  ['all of the missiles were intercepted', 'all'],
  ['none of the missiles was intercepted', 'none'],
  ['Israel hit military barracks in al Safirah', 'none|some'],
  ['Israel attacked an industrial area', null],
  ['air defences confronted the attack', null],
])('%s', (text, extent) => expect(find(text)).toBe(extent));
