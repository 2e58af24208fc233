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

/** Degrees to where they lie on the map. */
export type Projection = (lon: number, lat: number) => readonly [x: number, y: number];

/**
 * A map of the places with room at the sides for their names. Mercator's formula
 * alone: d3-geo, which also bends lines over globes, weighs more than the whole map.
 */
export function fitProjection(places: readonly PlaceCount[], { width, height }: Size): Projection {
  const lons = places.map(({ lon }) => lon);
  const lats = places.map(({ lat }) => lat);
  const [west, south] = toMercator(least(lons) - leastMargin, least(lats) - leastMargin);
  const [east, north] = toMercator(most(lons) + leastMargin, most(lats) + leastMargin);
  const margin = width / 14;
  const scale = Math.min((width - 2 * margin) / (east - west), (height - (2 * margin) / 3) / (north - south));
  return (lon, lat) => {
    const [x, y] = toMercator(lon, lat);
    return [width / 2 + scale * (x - (west + east) / 2), height / 2 - scale * (y - (south + north) / 2)];
  };
}

/** Both in the same unit; `y` grows northwards. */
function toMercator(lon: number, lat: number): readonly [number, number] {
  const degree = Math.PI / 180;
  const within = Math.max(-northernmost, Math.min(northernmost, lat));
  return [lon * degree, Math.log(Math.tan(Math.PI / 4 + (within * degree) / 2))];
}

/** A spot's area follows the number of its incidents. */
export function projectPlaces(places: readonly PlaceCount[], projection: Projection): readonly PlaceSpot[] {
  const largest = most(places.map(({ count }) => count));
  const unit = Math.min(smallestRadius + 0.5, largestRadius / Math.sqrt(largest));
  return places.map((place) => {
    const home = projection(place.lon, place.lat);
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
