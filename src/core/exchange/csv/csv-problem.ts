import { describeFound, type Problem } from '../../model/problem.ts';
import { claimColumns, evidenceColumns, listColumns } from './columns.ts';

/** One thing that is wrong with a table. */
export interface CsvProblem extends Pick<Problem, 'expected' | 'found'> {
  /** As a spreadsheet counts: the header is row 1. */
  readonly row: number;
  /** Its header; empty for the row as a whole. */
  readonly column: string;
}

/** Gathers problems by cell: what is found out first about one cell is the cause of what comes after. */
export class CsvProblemLog {
  readonly #byCell = new Map<string, CsvProblem>();

  add(row: number, column: string, expected: string, found: unknown): void {
    this.addFound(row, column, expected, describeFound(found));
  }

  /** As `add`, of what the model's checks have described. */
  addFound(row: number, column: string, expected: string, found: string): void {
    const cell = `${row} ${column}`;
    if (!this.#byCell.has(cell)) this.#byCell.set(cell, { row, column, expected, found });
  }

  get size(): number {
    return this.#byCell.size;
  }

  /** From the top down, in each row in the order of the columns. */
  list(): readonly CsvProblem[] {
    return [...this.#byCell.values()].sort((a, b) => a.row - b.row || rankColumn(a.column) - rankColumn(b.column));
  }
}

const ranks = new Map<string, number>(listColumns(1).map((column, at) => [column, at]));

function rankColumn(column: string): number {
  const [, name = '', piece = '1'] = /^(.*?)(?: (\d+))?$/u.exec(column) ?? [];
  const rank = ranks.get(name) ?? 0;
  return rank < claimColumns.length ? rank : rank + Number(piece) * evidenceColumns.length;
}
