import { describe, expect, test } from 'vitest';
import { describeSource } from '../../../src/core/analysis/describe-source.ts';
import { compareCase } from '../../../src/core/compare/compare-case.ts';
import type { SourceId } from '../../../src/core/model/case.ts';
import { readFixture } from '../../fixtures/case-file.ts';
import { readGrids } from './read-grids.ts';

function describeAs(source: string, ...grids: readonly string[]) {
  const theCase = readFixture(readGrids(grids));
  return describeSource(theCase, compareCase(theCase), source as SourceId);
}

/** How each of its claims is alone, by the claim. */
function solitudeOf(source: string, grid: string) {
  return Object.fromEntries(describeAs(source, grid).said.map(({ claim, alone }) => [claim.id, alone]));
}

describe('where a source stood alone', () => {
  test('nobody else takes a position, hedged or not; its own party is no company', () => {
    const grid = `
      question killed: quantity killed
        sohr          asserts 7
        sohr-director asserts 7
        syrian-army   declines
        first-herald  asserts 7`;
    expect(solitudeOf('sohr', grid)).toEqual({ 'c1-of-0': 'nobody-else' });
    expect(solitudeOf('syrian-army', grid)).toEqual({ 'c3-of-0': null });
    expect(solitudeOf('first-herald', grid)).toEqual({ 'c4-of-0': null });
  });

  test('others answer otherwise, and both may hold', () => {
    const grid = `
      question target: concept target, many
        sohr         asserts  barracks
        syrian-army  asserts  factory`;
    expect(solitudeOf('sohr', grid)).toEqual({ 'c1-of-0': 'others-differ' });
  });

  test('others take a position and one of them contradicts it', () => {
    const grid = `
      question where: concept place
        sohr          asserts          palmyra
        syrian-army   asserts          aleppo-city
        israeli-army  asserts possible sheikh-najjar`;
    expect(solitudeOf('sohr', grid)).toEqual({ 'c1-of-0': 'contradicted' });
    expect(solitudeOf('syrian-army', grid)).toEqual({ 'c2-of-0': null });
    expect(solitudeOf('israeli-army', grid)).toEqual({ 'c3-of-0': null });
  });

  test('who denies alone what another asserts is alone, and so is the other', () => {
    const grid = `
      question who: concept actor
        syrian-army   asserts israel
        israeli-army  denies  israel`;
    expect(solitudeOf('israeli-army', grid)).toEqual({ 'c2-of-0': 'contradicted' });
    expect(solitudeOf('syrian-army', grid)).toEqual({ 'c1-of-0': 'contradicted' });
  });

  test('a figure that was replaced is not alone, nor is it company', () => {
    const grid = `
      question killed: quantity killed
        sohr         asserts 7
        sohr         asserts 9 supersedes=c1
        syrian-army  asserts 7`;
    expect(solitudeOf('sohr', grid)).toEqual({ 'c1-of-0': null, 'c2-of-0': 'contradicted' });
    expect(solitudeOf('syrian-army', grid)).toEqual({ 'c3-of-0': 'contradicted' });
  });
});

describe('what a source revised', () => {
  test('each old claim has what took its place; a stale copy of it no longer stands', () => {
    const { said } = describeAs(
      'sohr',
      `question killed: quantity killed
         sohr         asserts 7
         sohr         asserts 9   supersedes=c1
         sohr         asserts 11  supersedes=c2
         first-herald asserts 7   origin=sohr`,
    );
    expect(
      said.map(({ claim, isStanding, replacedBy }) => [claim.id, isStanding, replacedBy.map(({ id }) => id)]),
    ).toEqual([
      ['c1-of-0', false, ['c2-of-0']],
      ['c2-of-0', false, ['c3-of-0']],
      ['c3-of-0', true, []],
      ['c4-of-0', false, []],
    ]);
  });
});

describe('whose word it is', () => {
  const grids = [
    `question killed: quantity killed
       sohr         asserts 7  report-1
       first-herald asserts 7  origin=sohr report-1 report-2
       sana         asserts 7  origin=sohr report-2`,
    `question where: concept place
       sohr         asserts palmyra  origin=residents report-3
       first-herald asserts palmyra  origin=residents report-1`,
  ];

  test('its word is what it says and what others pass on from it; each report counts once', () => {
    const { said, passedOn, reports, outlets } = describeAs('sohr', ...grids);
    expect(said.map(({ incident, claim }) => [incident.id, claim.source])).toEqual([
      ['incident-0', 'sohr'],
      ['incident-0', 'first-herald'],
      ['incident-0', 'sana'],
    ]);
    expect(passedOn.map(({ incident, question, claim }) => [incident.id, question.id, claim.origin])).toEqual([
      ['incident-1', 'where', 'residents'],
    ]);
    expect(reports).toBe(2);
    expect(outlets).toEqual([
      { name: 'report-1', reports: 1 },
      { name: 'report-2', reports: 1 },
    ]);
  });

  test('a source may speak through others alone, and another only pass on', () => {
    expect(describeAs('residents', ...grids)).toMatchObject({ passedOn: [], reports: 2 });
    expect(describeAs('residents', ...grids).said).toHaveLength(2);
    expect(describeAs('first-herald', ...grids)).toMatchObject({ said: [], reports: 0 });
    expect(describeAs('first-herald', ...grids).passedOn).toHaveLength(2);
  });

  test('of a source that nobody knows there is nothing', () => {
    expect(describeAs('nobody', ...grids)).toEqual({ said: [], passedOn: [], reports: 0, outlets: [] });
  });

  test('all of it can be sent between threads', () => {
    const account = describeAs('sohr', ...grids);
    expect(structuredClone(account)).toEqual(account);
  });
});
