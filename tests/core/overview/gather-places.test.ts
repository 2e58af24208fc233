import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/core/compare/comparison.ts';
import type { Concept, ConceptId } from '../../../src/core/model/case.ts';
import { findPoint, gatherPlaces } from '../../../src/core/overview/gather-places.ts';

/** A place a line: id, its broader or "-", then latitude and longitude where it has them. */
const places = `
  syria           -
  aleppo-province syria           36.2  37.5
  aleppo-city     aleppo-province 36.2  37.16
  jibrin          aleppo-city
  homs-province   syria           34.4  38
  palmyra         homs-province   34.56 38.28
  palmyra-city    palmyra         34.56 38.28
  palmyra-quarter palmyra-city
  equator         -               0     0`;

const concepts = new Map<ConceptId, Concept>(
  places
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', broader, lat, lon] = line.trim().split(/\s+/);
      const concept = {
        id: id as ConceptId,
        kind: 'place' as const,
        label: id,
        ...(broader === '-' ? {} : { broader: broader as ConceptId }),
        ...(lat === undefined ? {} : { lat: Number(lat), lon: Number(lon) }),
      };
      return [concept.id, concept];
    }),
);

/** "palmyra conflict": its place and the one mark it has. */
function gather(...incidents: readonly string[]) {
  return gatherPlaces(
    concepts,
    incidents.map((incident) => {
      const [place, mark] = incident.split(' ');
      return { place: place as ConceptId, marks: [mark as Mark] };
    }),
  );
}

const pointOf = (place: string) => findPoint(concepts, place as ConceptId)?.place ?? null;

describe('where a place stands on the map', () => {
  test.each([
    ['at its own coordinates', 'aleppo-city', 'aleppo-city'],
    ['without any, at the nearest broader one with them', 'jibrin', 'aleppo-city'],
    ['at the broader one, if that is the same point', 'palmyra-city', 'palmyra'],
    ['both', 'palmyra-quarter', 'palmyra'],
    ['nowhere, if none above it has coordinates', 'syria', null],
    ['on the equator, where both are zero', 'equator', 'equator'],
  ])('%s', (_, place, point) => {
    expect(pointOf(place)).toBe(point);
  });
});

test('incidents at one point are counted together, by leading mark, from north to south', () => {
  const { places: found, unplaced } = gather(
    ...['palmyra-city conflict', 'aleppo-city agree', 'palmyra unconfirmed', 'syria conflict', 'jibrin conflict'],
  );
  expect(found.map(({ place, count }) => `${place} ${count}`)).toEqual(['aleppo-city 2', 'palmyra 2']);
  expect(found.map(({ counts }) => counts)).toEqual([
    { conflict: 1, agree: 1, unconfirmed: 0 },
    { conflict: 1, agree: 0, unconfirmed: 1 },
  ]);
  expect(unplaced).toBe(1);
});

test('no incident, no place', () => {
  expect(gather()).toEqual({ places: [], unplaced: 0 });
});
