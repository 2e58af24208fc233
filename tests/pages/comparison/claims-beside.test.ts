import { describe, expect, test } from 'vitest';
import { compareIncident } from '../../../src/core/compare/compare-case.ts';
import { findOpposite, groupByQuestion } from '../../../src/pages/comparison/claims-beside.ts';
import { readFixture } from '../../fixtures/case-file.ts';
import { readGrid } from '../../fixtures/grid.ts';
import { makeIncident, placeInWorld } from '../../fixtures/world.ts';

/** The opposite of c1 in a grid in which these claims are quoted. */
function opposeFirst(quoted: string, grid: string): string | null {
  const { file } = readGrid(grid);
  const reports = file.reports.map((report) => ({ ...report, passages: ['words'] }));
  const evidence = [{ report: 'report-1', passage: 0, exact: 'words' }];
  const incidents = file.incidents.map((incident) => ({
    ...incident,
    claims: incident.claims.map((claim) => (quoted.split(' ').includes(claim.id) ? { ...claim, evidence } : claim)),
  }));
  const theCase = readFixture({ ...file, reports, incidents });
  const [incident] = theCase.incidents;
  const comparison = incident && compareIncident(theCase, incident).questions[0];
  const first = incident?.claims[0];
  if (comparison === undefined || first === undefined) throw new Error('the grid has no claim');
  return findOpposite(theCase, comparison, first)?.id ?? null;
}

describe('the claim to read beside another', () => {
  const conflict = `question killed: quantity killed
    syrian-army      asserts 7
    sana             asserts 7
    israeli-army     declines
    regional-source  asserts 7
    sohr             asserts 9
    → conflict`;

  test('is one of another side', () => {
    expect(opposeFirst('c1 c2 c3 c4 c5', conflict)).toBe('c5');
  });

  test('is of another party where no other side is quoted', () => {
    expect(opposeFirst('c1 c2 c3 c4', conflict)).toBe('c3');
    expect(opposeFirst('c1 c2', conflict)).toBeNull();
  });

  test('is none where the claim itself is not quoted', () => {
    expect(opposeFirst('c2 c3 c4 c5', conflict)).toBeNull();
  });

  test('is of another party where there is no conflict', () => {
    const agreement = `question killed: quantity killed
      syrian-army asserts 7
      sana        asserts 7
      sohr        asserts 7
      → agree`;
    expect(opposeFirst('c1 c2 c3', agreement)).toBe('c3');
  });
});

describe('the claims on offer', () => {
  const question = (id: string) => ({ id, text: id, answer: 'text', accepts: 'one' });
  const claim = (id: string, of: string) => ({
    id,
    question: of,
    source: 'sohr',
    stance: 'silent',
    certainty: 'certain',
    statement: id,
  });
  const claims = [claim('w1', 'where'), claim('k1', 'killed'), claim('w2', 'where'), claim('k2', 'killed')];
  const questions = ['where', 'killed', 'damage'].map(question);
  const [incident] = readFixture(placeInWorld([makeIncident('incident', questions, claims)])).incidents;

  test.each([
    ['k1', ['killed: k2', 'where: w1 w2']],
    ['w2', ['where: w1', 'killed: k1 k2']],
  ])('beside %s: its own question first, the others in file order, never itself, no empty group', (id, expected) => {
    const chosen = incident?.claims.find((each) => each.id === id);
    if (incident === undefined || chosen === undefined) throw new Error(`no ${id}`);
    const groups = groupByQuestion(incident, chosen).map(
      (group) => `${group.question.id}: ${group.claims.map((each) => each.id).join(' ')}`,
    );
    expect(groups).toEqual(expected);
  });

  test('are none beside an only claim', () => {
    const alone = readFixture(placeInWorld([makeIncident('incident', questions, claims.slice(0, 1))])).incidents[0];
    const only = alone?.claims[0];
    if (alone === undefined || only === undefined) throw new Error('no claim');
    expect(groupByQuestion(alone, only)).toEqual([]);
  });
});
