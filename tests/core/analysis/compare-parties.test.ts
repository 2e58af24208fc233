import { describe, expect, test } from 'vitest';
import { compareParties, listShared } from '../../../src/core/analysis/compare-parties.ts';
import { compareCase } from '../../../src/core/compare/compare-case.ts';
import type { PartyId } from '../../../src/core/model/case.ts';
import { readFixture } from '../../fixtures/case-file.ts';
import { readGrids } from './read-grids.ts';

/** Each pair as `a b: 1= 2≠ 3·`. */
function drawMatrix(...grids: readonly string[]): readonly string[] {
  const theCase = readFixture(readGrids(grids));
  const { pairs } = compareParties(theCase, compareCase(theCase));
  return pairs.map(({ a, b, agree, conflict, open }) => `${a} ${b}: ${agree}= ${conflict}≠ ${open}·`);
}

describe('what counts as a shared question', () => {
  test('both assert or deny; who declines, keeps silent or names nothing shares none', () => {
    expect(
      drawMatrix(`
        question where: concept place
          syrian-army     asserts       aleppo-city
          israeli-army    declines
          sohr            denies        aleppo-city
          regional-source noncommittal
          iranian-ministry asserts`),
    ).toEqual(['syrian-government sohr: 0= 1≠ 0·']);
  });

  test('a belief is a position; between two it leaves the question open', () => {
    expect(
      drawMatrix(`
        question where: concept place
          syrian-army  asserts probable aleppo-city
          sohr         asserts possible palmyra`),
    ).toEqual(['syrian-government sohr: 0= 0≠ 1·']);
  });

  test('a report in its own voice is no party; what it passes on counts for whose word it is', () => {
    expect(
      drawMatrix(`
        question killed: quantity killed
          first-herald  asserts 7
          first-herald  asserts 7 origin=sohr
          syrian-army   asserts 7`),
    ).toEqual(['syrian-government sohr: 1= 0≠ 0·']);
  });

  test('only what stands: a figure withdrawn shares nothing', () => {
    expect(
      drawMatrix(`
        question killed: quantity killed
          sohr         asserts  7
          sohr         declines supersedes=c1
          syrian-army  asserts  7
          israeli-army asserts  7`),
    ).toEqual(['syrian-government israel: 1= 0≠ 0·']);
  });

  test('two sources of one party are no pair', () => {
    expect(
      drawMatrix(`
        question killed: quantity killed
          syrian-army asserts 7
          sana        asserts 9`),
    ).toEqual([]);
  });
});

describe('the mark of a pair is what the method gives when only these two are heard', () => {
  test('a conflict of two leaves a third at one with either', () => {
    expect(
      drawMatrix(`
        question where: concept place
          syrian-army  asserts aleppo-city
          israeli-army asserts palmyra
          sohr         asserts sheikh-najjar`),
    ).toEqual(['syrian-government israel: 0= 1≠ 0·', 'syrian-government sohr: 1= 0≠ 0·', 'israel sohr: 0= 1≠ 0·']);
  });

  test('an agreement of two says nothing of a third that hedges', () => {
    expect(
      drawMatrix(`
        question killed: quantity killed
          syrian-army  asserts          7
          israeli-army asserts          7
          sohr         asserts probable 7`),
    ).toEqual(['syrian-government israel: 1= 0≠ 0·', 'syrian-government sohr: 0= 0≠ 1·', 'israel sohr: 0= 0≠ 1·']);
  });

  test('a third party that replaces a claim does so only where it is heard', () => {
    expect(
      drawMatrix(`
        question killed: quantity killed
          sohr         asserts 7
          israeli-army asserts 9 supersedes=c1
          syrian-army  asserts 7`),
    ).toEqual(['syrian-government israel: 0= 1≠ 0·', 'syrian-government sohr: 1= 0≠ 0·']);
  });

  test('a revision by way of another party’s claim remains one where that party is not heard', () => {
    expect(
      drawMatrix(`
        question killed: quantity killed
          sohr         asserts 7
          israeli-army asserts 8 supersedes=c1
          sohr         asserts 9 supersedes=c2
          syrian-army  asserts 7`),
    ).toEqual(['syrian-government israel: 0= 1≠ 0·', 'syrian-government sohr: 0= 1≠ 0·']);
  });
});

describe('over a case', () => {
  const grids = [
    `question where: concept place
       sohr         asserts aleppo-city
       syrian-army  asserts palmyra`,
    `question killed: quantity killed
       syrian-army  asserts 7
       sohr         asserts 5–11
       israeli-army asserts 20`,
    `question killed: quantity killed
       sohr             asserts 3
       iranian-ministry declines`,
  ];

  test('counts are summed over incidents, parties in the order of the case', () => {
    const theCase = readFixture(readGrids(grids));
    const matrix = compareParties(theCase, compareCase(theCase));
    expect(matrix.parties).toEqual(['syrian-government', 'israel', 'sohr']);
    expect(matrix.pairs).toEqual([
      { a: 'syrian-government', b: 'israel', agree: 0, conflict: 1, open: 0 },
      { a: 'syrian-government', b: 'sohr', agree: 1, conflict: 1, open: 0 },
      { a: 'israel', b: 'sohr', agree: 0, conflict: 1, open: 0 },
    ]);
  });

  test('the list behind a cell has each question with what both say, whichever is named first', () => {
    const theCase = readFixture(readGrids(grids));
    const list = listShared(theCase, compareCase(theCase), 'sohr' as PartyId, 'syrian-government' as PartyId);
    expect(
      list.map(({ incident, question, mark, ofA, ofB }) => [
        ...[incident.id, question.id, mark],
        ...[...ofA, ...ofB].map(({ source }) => source),
      ]),
    ).toEqual([
      ['incident-0', 'where', 'conflict', 'sohr', 'syrian-army'],
      ['incident-1', 'killed', 'agree', 'sohr', 'syrian-army'],
    ]);
  });

  test('a party shares no list with itself, nor with one that nobody knows', () => {
    const theCase = readFixture(readGrids(grids));
    const comparisons = compareCase(theCase);
    expect(listShared(theCase, comparisons, 'sohr' as PartyId, 'sohr' as PartyId)).toEqual([]);
    expect(listShared(theCase, comparisons, 'sohr' as PartyId, 'nobody' as PartyId)).toEqual([]);
  });

  test('all of it can be sent between threads', () => {
    const theCase = readFixture(readGrids(grids));
    const comparisons = compareCase(theCase);
    const matrix = compareParties(theCase, comparisons);
    const list = listShared(theCase, comparisons, 'sohr' as PartyId, 'israel' as PartyId);
    expect(structuredClone(matrix)).toEqual(matrix);
    expect(structuredClone(list)).toEqual(list);
  });
});
