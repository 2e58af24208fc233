import { gzipSync } from 'node:zlib';
import { box, lines } from 'virtual:outlines/region';
import { lines as worldLines } from 'virtual:outlines/world';
import { expect, test } from 'vitest';
import { readShippedCase } from '../data/shipped-case.ts';

const [west, south, east, north] = box;

test('every place of the shipped case that has coordinates lies in the region', () => {
  const places = readShippedCase().concepts;
  const outside = places.filter(
    ({ lat, lon }) =>
      lat !== undefined && lon !== undefined && (lat <= south || lat >= north || lon <= west || lon >= east),
  );
  expect(outside).toEqual([]);
  expect(places.filter(({ lat }) => lat !== undefined).length).toBeGreaterThan(20);
});

test('no line leaves the region, and each is drawn: two points or more, none twice in a row', () => {
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    expect(line.length).toBeGreaterThan(1);
    for (const [lon, lat] of line) {
      expect(lon >= west && lon <= east).toBe(true);
      expect(lat >= south && lat <= north).toBe(true);
    }
  }
});

test.each([
  ['Beirut', 35.48, 33.9],
  ['Haifa', 34.98, 32.83],
  ['Latakia', 35.77, 35.52],
])('a coast passes close by %s', (_, lon, lat) => {
  const nearest = Math.min(...lines.flat().map(([x, y]) => Math.hypot(x - lon, y - lat)));
  expect(nearest).toBeLessThan(0.1);
});

test('the world is coarse but whole: lines in both hemispheres', () => {
  const points = worldLines.flat();
  expect(points.some(([lon, lat]) => lon < -60 && lat < -20)).toBe(true);
  expect(points.some(([lon, lat]) => lon > 130 && lat > 30)).toBe(true);
});

test('the page pays a few kilobytes for each, gzipped', () => {
  const sizes = [lines, worldLines].map((each) => gzipSync(JSON.stringify(each)).length);
  expect(sizes[0]).toBeLessThan(6_000);
  expect(sizes[1]).toBeLessThan(12_000);
});
