import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findComponents } from '../../../src/core/model/circles.ts';
import { parseCase } from '../../../src/core/model/parse-case.ts';
import { type Json, makeSmallCase } from './small-case.ts';

function reach(start: number, next: ReadonlyMap<number, ReadonlySet<number>>): ReadonlySet<number> {
  const reached = new Set(next.get(start));
  for (const node of reached) for (const each of next.get(node) ?? []) reached.add(each);
  return reached;
}

test('two nodes are of one component if each leads to the other', () => {
  const ways = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 });
  fc.assert(
    fc.property(ways, (pairs) => {
      const next = new Map<number, Set<number>>();
      for (const [from, to] of pairs) next.set(from, (next.get(from) ?? new Set()).add(to));
      const components = findComponents(next);
      for (const [a, b] of pairs)
        expect(components.get(a) === components.get(b)).toBe(a === b || reach(b, next).has(a));
    }),
  );
});

test('a chain of thousands who pass on one another’s word is read, though it comes in a link', () => {
  const file: Json = makeSmallCase();
  const [incident] = file.incidents;
  const names = Array.from({ length: 3000 }, (_, at) => `relay-${at}`);
  file.sources.push(...names.map((id) => ({ ...file.sources[0], id })));
  incident.claims = names.slice(1).map((origin, at) => ({
    ...incident.claims[0],
    id: `c${at}`,
    source: names[at],
    origin,
  }));
  const start = performance.now();
  expect(parseCase(file).ok).toBe(true);
  // By the square it takes minutes.
  expect(performance.now() - start).toBeLessThan(3000);
});
