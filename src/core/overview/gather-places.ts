import type { ConceptId } from '../model/case.ts';
import type { Concepts } from '../model/concept-tree.ts';
import type { Digest } from './digest.ts';
import { countLeadMarks, type MarkCounts } from './lead-mark.ts';

/** A place of the case that has coordinates, in degrees. */
interface Point {
  readonly place: ConceptId;
  readonly lat: number;
  readonly lon: number;
}

export interface PlaceCount extends Point {
  readonly count: number;
  readonly counts: MarkCounts;
}

interface GatheredPlaces {
  /** From north to south. */
  readonly places: readonly PlaceCount[];
  /** Incidents at places that neither have coordinates nor lie in one that has. */
  readonly unplaced: number;
}

/**
 * Where a place stands on a map: at the nearest at or above it with coordinates,
 * or above that as long as the point is the same, since two signs on one point
 * (a city, the district it gives its name to) cannot be told apart.
 */
export function findPoint(concepts: Concepts, id: ConceptId): Point | null {
  let point: Point | null = null;
  for (let at: ConceptId | undefined = id; at !== undefined; at = concepts.get(at)?.broader) {
    const { lat, lon } = concepts.get(at) ?? {};
    if (lat === undefined || lon === undefined) continue;
    if (point === null || (point.lat === lat && point.lon === lon)) point = { place: at, lat, lon };
  }
  return point;
}

export function gatherPlaces(concepts: Concepts, digests: readonly Pick<Digest, 'place' | 'marks'>[]): GatheredPlaces {
  const pointByPlace = new Map<ConceptId, Point | null>();
  const gathered = new Map<ConceptId, { readonly point: Point; readonly digests: Pick<Digest, 'marks'>[] }>();
  let unplaced = 0;
  for (const digest of digests) {
    let point = pointByPlace.get(digest.place);
    if (point === undefined) {
      point = findPoint(concepts, digest.place);
      pointByPlace.set(digest.place, point);
    }
    if (point === null) {
      unplaced += 1;
      continue;
    }
    const there = gathered.get(point.place);
    if (there === undefined) gathered.set(point.place, { point, digests: [digest] });
    else there.digests.push(digest);
  }
  const places = [...gathered.values()].map(({ point, digests: there }) => ({
    ...point,
    count: there.length,
    counts: countLeadMarks(there),
  }));
  return { places: places.sort((a, b) => b.lat - a.lat || a.lon - b.lon), unplaced };
}
