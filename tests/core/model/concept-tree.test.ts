import { expect, test } from 'vitest';
import type { Concept, ConceptId } from '../../../src/core/model/case.ts';
import { findNearestCommon, isAtOrUnder, isOnOneLine } from '../../../src/core/model/concept-tree.ts';

/** country > aleppo > depot, country > homs; sea apart. */
const broader = { country: undefined, aleppo: 'country', depot: 'aleppo', homs: 'country', sea: undefined };
const id = (name: keyof typeof broader) => name as string as ConceptId;
const concepts = new Map(
  Object.entries(broader).map(([name, above]) => {
    const concept: Concept = {
      id: name as ConceptId,
      kind: 'place',
      label: name,
      broader: above as ConceptId | undefined,
    };
    return [concept.id, concept];
  }),
);

test('a concept lies at itself and under all above it, at any depth', () => {
  expect(isAtOrUnder(concepts, id('depot'), id('depot'))).toBe(true);
  expect(isAtOrUnder(concepts, id('depot'), id('country'))).toBe(true);
  expect(isAtOrUnder(concepts, id('country'), id('depot'))).toBe(false);
  expect(isAtOrUnder(concepts, id('depot'), id('homs'))).toBe(false);
});

test('siblings are on no line, ancestors and descendants are', () => {
  expect(isOnOneLine(concepts, id('country'), id('depot'))).toBe(true);
  expect(isOnOneLine(concepts, id('depot'), id('country'))).toBe(true);
  expect(isOnOneLine(concepts, id('aleppo'), id('homs'))).toBe(false);
});

test('the nearest common concept is the narrowest above all, whatever their order', () => {
  expect(findNearestCommon(concepts, [id('depot'), id('homs')])).toBe('country');
  expect(findNearestCommon(concepts, [id('homs'), id('depot')])).toBe('country');
  expect(findNearestCommon(concepts, [id('depot'), id('aleppo')])).toBe('aleppo');
  expect(findNearestCommon(concepts, [id('depot')])).toBe('depot');
  expect(findNearestCommon(concepts, [id('depot'), id('sea')])).toBeUndefined();
  expect(findNearestCommon(concepts, [])).toBeUndefined();
});
