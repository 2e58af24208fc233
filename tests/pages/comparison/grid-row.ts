import { compareIncident } from '../../../src/core/compare/compare-case.ts';
import type { QuestionComparison } from '../../../src/core/compare/comparison.ts';
import type { Case, Claim, Incident } from '../../../src/core/model/case.ts';
import { readFixture } from '../../fixtures/case-file.ts';
import { readGrid } from '../../fixtures/grid.ts';

export interface GridRow {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly comparison: QuestionComparison;
  /** By its name in the grid: c1, c2, … */
  readonly claim: (id: string) => Claim;
}

/** The one question of a grid, compared; its outcomes are not looked at. */
export function readRow(text: string): GridRow {
  const theCase = readFixture(readGrid(text).file);
  const [incident] = theCase.incidents;
  const comparison = incident && compareIncident(theCase, incident).questions[0];
  if (incident === undefined || comparison === undefined) throw new Error('a grid has one question');
  return {
    theCase,
    incident,
    comparison,
    claim: (id) => {
      const found = incident.claims.find((each) => each.id === id);
      if (found === undefined) throw new Error(`the grid has no ${id}`);
      return found;
    },
  };
}
