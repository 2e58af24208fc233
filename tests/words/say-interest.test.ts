import { expect, test } from 'vitest';
import { findInterest } from '../../src/core/analysis/find-interest.ts';
import { traceOrigins } from '../../src/core/analysis/trace-origins.ts';
import { sayInterest } from '../../src/words/say-interest.ts';
import { countOrigins, sayOrigins } from '../../src/words/say-origins.ts';
import { readFixture } from '../fixtures/case-file.ts';
import { readGrid } from '../fixtures/grid.ts';
import { readRow } from '../pages/comparison/grid-row.ts';

function sayAll(grid: string): readonly string[] {
  const { theCase, comparison } = readRow(`${grid}\n→ any`);
  return findInterest(theCase, comparison).map((interest) => sayInterest(theCase, comparison, interest));
}

test('a word against interest names whose it is, one or several', () => {
  const grid = `question killed: quantity killed, hurts syrian-government by 1–
    sana             asserts  7  origin=syrian-army`;
  expect(sayAll(grid)).toEqual(['Tells against its own side: syrian-army.']);
  expect(sayAll(`${grid}\n sana asserts 7`)).toEqual(['Tells against its own side: syrian-army, sana.']);
});

test('opponents that agree are named as the parties that they are', () => {
  const grid = `question cause: concept cause
    israeli-minister  asserts  air-strike
    iranian-ministry  asserts  air-strike
    residents         asserts  air-strike`;
  expect(sayAll(grid)).toEqual(['Listed as opponents, alike here: israel / iran.']);
});

test('reports are counted against origins where each stands for two or more', () => {
  const count = (grid: string) => {
    const { theCase, comparison } = readRow(`question killed: quantity killed\n${grid}\n→ any`);
    const origins = traceOrigins(theCase, comparison.claims);
    return [sayOrigins(theCase, origins), countOrigins(theCase, origins)];
  };
  expect(count('sohr asserts 9 report-1 report-2')).toEqual(['2 reports, 1 origin: sohr', '2 reports, 1 origin']);
  expect(count('sohr asserts 9 report-1')).toEqual([null, null]);
  expect(count('sohr asserts 9')).toEqual([null, null]);
  expect(count('sohr asserts 9 report-1 report-2 report-3\n sana asserts 9 report-1')).toEqual([null, null]);
});

test('an unnamed origin may be another of them: of several there are then at most so many', () => {
  const count = (...claims: readonly string[]) => {
    const { file } = readGrid(`question killed: quantity killed\n${claims.join('\n')}\n→ any`);
    const fourth = file.reports.slice(0, 1).map((report) => ({ ...report, id: 'report-4' }));
    const theCase = readFixture({ ...file, reports: [...file.reports, ...fourth] });
    const said = theCase.incidents.flatMap((incident) => incident.claims);
    return sayOrigins(theCase, traceOrigins(theCase, said));
  };
  const sohr = 'sohr asserts 9 report-1 report-2';
  expect(count(sohr, 'sana asserts 9 report-3 report-4')).toBe('4 reports, 2 origins');
  expect(count(sohr, 'regional-source asserts 9 report-3 report-4')).toBe('4 reports, at most 2 origins');
  expect(count('regional-source asserts 9 report-1 report-2')).toBe('2 reports, 1 origin: regional-source');
});
