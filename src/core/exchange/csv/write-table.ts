import Papa from 'papaparse';
import { writeCell } from './cell-text.ts';

/** Undefined leaves the cell empty. */
export type Cell = string | number | undefined;

/**
 * A table for a spreadsheet: in UTF-8 with a byte order mark, without which Excel takes Arabic for Latin letters, with
 * CR LF, as RFC 4180 has it, and with nothing in it that would run as a formula.
 */
export function writeTable(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((row) => row.map(writeAny));
  return `\uFEFF${Papa.unparse([[...header], ...texts], { newline: '\r\n' })}\r\n`;
}

function writeAny(cell: Cell): string {
  return typeof cell === 'string' ? writeCell(cell) : `${cell ?? ''}`;
}
