import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  labelLineHeight,
  measureLabels,
  placeLabels,
  type SideLabel,
  wrapWords,
} from '../../../src/pages/comparison/place-labels.ts';

const makeLabel = (key: string, anchor: number, lines: number): SideLabel => ({
  key,
  anchor,
  text: Array.from({ length: lines }, () => key),
  nameLines: 1,
  isGap: false,
});

test('a label with room stands at its anchor', () => {
  const placed = placeLabels([makeLabel('low', 150, 2), makeLabel('high', 40, 2)], 0, 200);
  expect(placed.map(({ key, y }) => [key, y])).toEqual([
    ['high', 40],
    ['low', 150],
  ]);
});

test('none covers another or leaves the plot, wherever their lines end', () => {
  const labels = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 3 })), { maxLength: 7 })
    .map((all) => all.map(([anchor, lines], index) => makeLabel(`label-${index}`, anchor, lines)));
  fc.assert(
    fc.property(labels, (all) => {
      const bottom = Math.max(200, measureLabels(all));
      const spans = placeLabels(all, 0, bottom).map(({ y, text }) => {
        const half = (text.length * labelLineHeight) / 2;
        return { from: y - half, to: y + half };
      });
      for (const [index, { from, to }] of spans.entries()) {
        expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? 0);
        expect(to).toBeLessThanOrEqual(bottom);
      }
    }),
  );
});

test('words are kept whole, but for one that is longer than a line', () => {
  expect(wrapWords('Syrian army and government', 14)).toEqual(['Syrian army', 'and government']);
  expect(wrapWords('a Nebenwirkungen b', 5)).toEqual(['a', 'Nebe-', 'nwir-', 'kung-', 'en b']);
});
