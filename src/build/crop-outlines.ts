import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoIdentity, geoStream } from 'd3-geo';
import { mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

/** West, south, east, north, in degrees. */
type Box = readonly [number, number, number, number];

type Point = readonly [lon: number, lat: number];
type Line = readonly Point[];

interface Outlines {
  readonly box: Box;
  readonly lines: readonly Line[];
}

interface Crop {
  readonly path: string;
  readonly object: string;
  readonly box: Box;
  /** In degrees: what bends a line by less is left out. */
  readonly tolerance: number;
  readonly decimals: number;
}

const require = createRequire(import.meta.url);

/**
 * Coasts and borders are Natural Earth's (public domain), taken as they are from
 * the package world-atlas. A line takes no position on whose land is whose.
 */
const crops: Readonly<Record<string, Crop>> = {
  region: {
    path: require.resolve('world-atlas/countries-10m.json'),
    object: 'countries',
    box: [33, 29, 45, 38.5],
    tolerance: 0.03,
    decimals: 2,
  },
  world: {
    path: require.resolve('world-atlas/land-110m.json'),
    object: 'land',
    box: [-180, -60, 180, 84],
    tolerance: 0.25,
    decimals: 1,
  },
};

const prefix = 'virtual:outlines/';

/** `virtual:outlines/region` and `virtual:outlines/world`: a few kilobytes each, so that the page ships no atlas. */
export function cropOutlines(): Plugin {
  return {
    name: 'sources-say:outlines',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      const crop = id.startsWith(`\0${prefix}`) ? crops[id.slice(prefix.length + 1)] : undefined;
      if (crop === undefined) return undefined;
      const { box, lines } = makeOutlines(crop);
      const packed = lines.map((line) => packLine(line, 10 ** crop.decimals));
      return [
        `const unpack = ${unpackLine(10 ** crop.decimals)};`,
        `export const box = ${JSON.stringify(box)};`,
        `export const lines = JSON.parse('${JSON.stringify(packed)}').map(unpack);`,
      ].join('\n');
    },
  };
}

/** Whole steps from point to point: half the size of degrees, which share few digits with their neighbours. */
function packLine(line: Line, steps: number): readonly number[] {
  return line.flatMap(([lon, lat], at) => {
    const [lonBefore, latBefore] = line[at - 1] ?? [0, 0];
    return [
      Math.round(lon * steps) - Math.round(lonBefore * steps),
      Math.round(lat * steps) - Math.round(latBefore * steps),
    ];
  });
}

/** Undoes `packLine` in the page. */
function unpackLine(steps: number): string {
  return `(flat) => { let [lon, lat] = [0, 0]; return flat.flatMap((step, at) => at % 2
    ? [[lon / ${steps}, (lat += step) / ${steps}]] : ((lon += step), [])); }`;
}

function makeOutlines({ path, object, box, tolerance, decimals }: Crop): Outlines {
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<Record<string, GeometryCollection>>;
  const round = (degrees: number) => Number(degrees.toFixed(decimals));
  const lines = clipLines(mesh(topology, topology.objects[object]), box)
    .map((line) => simplifyLine(line, tolerance).map(([lon, lat]): Point => [round(lon), round(lat)]))
    .filter((line) => line.length > 1);
  return { box, lines };
}

function clipLines(geometry: ReturnType<typeof mesh>, [west, south, east, north]: Box): readonly Line[] {
  const lines: Point[][] = [];
  const ignore = () => {};
  const clip = geoIdentity().clipExtent([
    [west, south],
    [east, north],
  ]);
  const sink = {
    lineStart: () => lines.push([]),
    point: (lon: number, lat: number) => lines.at(-1)?.push([lon, lat]),
    lineEnd: ignore,
    polygonStart: ignore,
    polygonEnd: ignore,
  };
  geoStream(geometry, clip.stream(sink));
  return lines;
}

/** Douglas and Peucker 1973: keeps the point farthest from the chord as long as it is farther than the tolerance. */
function simplifyLine(line: Line, tolerance: number): Line {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return line;
  const distances = line.map((point) => distanceToChord(point, first, last));
  const farthest = distances.reduce((best, distance, at) => (distance > (distances[best] ?? 0) ? at : best), 0);
  if ((distances[farthest] ?? 0) <= tolerance) return [first, last];
  return [
    ...simplifyLine(line.slice(0, farthest + 1), tolerance),
    ...simplifyLine(line.slice(farthest), tolerance).slice(1),
  ];
}

/** On a ring, whose ends are one point, the distance to that. */
function distanceToChord([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length;
}
