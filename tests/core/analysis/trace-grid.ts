import { type FigureTrace, traceFigures } from '../../../src/core/analysis/trace-figures.ts';
import type { Choices } from '../../../src/core/compare/choices.ts';
import { compareIncident } from '../../../src/core/compare/compare-case.ts';
import type { QuestionComparison } from '../../../src/core/compare/comparison.ts';
import type { Case } from '../../../src/core/model/case.ts';
import { type CaseFile, readFixture } from '../../fixtures/case-file.ts';
import { readGrid } from '../../fixtures/grid.ts';

interface Traced {
  readonly theCase: Case;
  readonly comparison: QuestionComparison;
  readonly trace: FigureTrace | null;
}

/** Two reports with days of their own and one without. */
export const published = new Map<string, string | null>([
  ['report-1', '2020-05-01'],
  ['report-2', '2020-05-03'],
  ['report-3', null],
]);

/** The figures of the file's only question. */
export function traceFile(file: CaseFile, choices: Choices = {}): Traced {
  const reports = file.reports.map((report) => ({ ...report, published: published.get(report.id) ?? null }));
  const theCase = readFixture({ ...file, reports });
  const [incident] = theCase.incidents;
  const comparison = incident && compareIncident(theCase, incident, choices).questions[0];
  if (incident === undefined || comparison === undefined) throw new Error('the fixture has one question');
  return { theCase, comparison, trace: traceFigures(theCase, incident, comparison) };
}

export function traceGrid(grid: string, choices: Choices = {}): Traced {
  return traceFile(readGrid(`${grid}\n→ any`).file, choices);
}
