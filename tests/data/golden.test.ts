import { mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compareCase } from '../../src/core/compare/compare-case.ts';
import { drawSheet } from './draw-sheet.ts';
import { readShippedCase } from './shipped-case.ts';

/**
 * What core says of every shipped incident, a sheet each in `golden/`. After a
 * change that is meant to change marks or data: `npx vitest run tests/data -u`,
 * read the diff, delete the sheet of an incident that no longer ships.
 */
const comparisons = compareCase(readShippedCase());
const golden = fileURLToPath(new URL('golden', import.meta.url));

mkdirSync(golden, { recursive: true });

test.each(comparisons.map((comparison) => [comparison.incident.id, comparison] as const))(
  '%s',
  async (id, comparison) => {
    await expect(drawSheet(comparison)).toMatchFileSnapshot(`${golden}/${id}.txt`);
  },
);

test('every sheet is of an incident that ships', () => {
  const shipped = new Set(comparisons.map(({ incident }) => `${incident.id}.txt`));
  expect(readdirSync(golden).filter((name) => !shipped.has(name))).toEqual([]);
});
