import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelInOrder, nudgeApart, type Spot } from '../../../src/pages/incidents/lay-out-places.ts';

const size = { width: 430, height: 318 };

function distancesOf(spots: readonly Spot[]): readonly number[] {
  return spots.flatMap((a, at) => spots.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
}

describe('spots that lie on or near each other', () => {
  test('come apart far enough for each to be pressed', () => {
    const near = [
      { x: 100, y: 100, radius: 6 },
      { x: 103, y: 104, radius: 6 },
      { x: 100, y: 100, radius: 6 },
    ];
    expect(Math.min(...distancesOf(nudgeApart(near, size)))).toBeGreaterThan(23.9);
  });

  test('stay where they are if there is room', () => {
    const apart = [
      { x: 100, y: 100, radius: 6 },
      { x: 160, y: 100, radius: 6 },
    ];
    expect(nudgeApart(apart, size)).toEqual(apart);
  });

  test('never end up far from where they belong, nor off the map, however many', () => {
    const spot = fc.record({
      x: fc.integer({ min: 15, max: 415 }),
      y: fc.integer({ min: 15, max: 303 }),
      radius: fc.integer({ min: 5, max: 13 }),
    });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 80 }), (spots) => {
        nudgeApart(spots, size).forEach(({ x, y }, at) => {
          const home = spots[at] ?? { x: 0, y: 0 };
          expect(Math.hypot(x - home.x, y - home.y)).toBeLessThan(17);
          expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('names', () => {
  const nameAt = (x: number, y: number, name: string) => ({ x, y, radius: 6, name });

  test('stand to the right, or to the left at the edge', () => {
    const labels = labelInOrder([nameAt(100, 100, 'Masyaf'), nameAt(420, 200, 'Albukamal')], size);
    expect(labels.map((label) => label?.anchor)).toEqual(['start', 'end']);
  });

  test('a long one takes two lines', () => {
    const [label] = labelInOrder([nameAt(100, 100, 'Homs city and its surroundings')], size);
    expect(label?.lines).toEqual(['Homs city and its', 'surroundings']);
  });

  test('one without room is left out, the first that was given keeps its place', () => {
    const crowd = Array.from({ length: 9 }, (_, at) =>
      nameAt(200 + (at % 3) * 14, 150 + Math.floor(at / 3) * 14, 'Damascus'),
    );
    const labels = labelInOrder(crowd, size);
    expect(labels[2]).not.toBeNull();
    expect(labels[4]).toBeNull();
  });
});
