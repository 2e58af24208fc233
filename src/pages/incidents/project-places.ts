import { type GeoProjection, geoMercator } from 'd3-geo';
import type { PlaceCount } from '../../core/overview/gather-places.ts';
import type { Size, Spot } from './lay-out-places.ts';

/** Degrees on each side of a single place; the world's end is drawn by no Mercator map. */
const leastMargin = 0.6;
const northernmost = 84;

const smallestRadius = 5;
const largestRadius = 13;

export interface PlaceSpot extends Spot {
  readonly place: PlaceCount;
  /** Where it belongs; nudging moves the spot, not this. */
  readonly home: readonly [x: number, y: number];
}

/** A map of the places with room at the sides for their names. */
export function fitProjection(places: readonly PlaceCount[], { width, height }: Size): GeoProjection {
  const lons = places.map(({ lon }) => lon);
  const lats = places.map(({ lat }) => Math.max(-northernmost, Math.min(northernmost, lat)));
  const corners: [number, number][] = [
    [least(lons) - leastMargin, least(lats) - leastMargin],
    [most(lons) + leastMargin, most(lats) + leastMargin],
  ];
  const margin = width / 14;
  return geoMercator()
    .fitExtent(
      [
        [margin, margin / 3],
        [width - margin, height - margin / 3],
      ],
      { type: 'MultiPoint', coordinates: corners },
    )
    .clipExtent([
      [-1, -1],
      [width + 1, height + 1],
    ]);
}

/** A spot's area follows the number of its incidents. */
export function projectPlaces(places: readonly PlaceCount[], projection: GeoProjection): readonly PlaceSpot[] {
  const largest = most(places.map(({ count }) => count));
  const unit = Math.min(smallestRadius + 0.5, largestRadius / Math.sqrt(largest));
  return places.map((place) => {
    const home = projection([place.lon, place.lat]) ?? [0, 0];
    const radius = Math.max(smallestRadius, unit * Math.sqrt(place.count));
    return { place, home, x: home[0], y: home[1], radius };
  });
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
