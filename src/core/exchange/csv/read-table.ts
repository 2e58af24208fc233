import Papa from 'papaparse';
import { readCell } from './cell-text.ts';
import { type Column, claimColumns, evidenceColumns, nameColumns, nameEvidenceColumn } from './columns.ts';
import type { CsvProblemLog } from './csv-problem.ts';

/** A row that has something in it. */
export interface Row {
  /** As a spreadsheet counts: the header is row 1. */
  readonly number: number;
  /** The text of a cell, to the letter; undefined where it is empty or there is no such column. */
  readonly text: (column: Column) => string | undefined;
  /** The same without spaces around it, for what is no text but an id, a number, a name. */
  readonly word: (column: Column) => string | undefined;
}

export interface Table {
  readonly rows: readonly Row[];
  /** How many pieces of evidence a row has room for. */
  readonly pieces: number;
}

const delimiters = [',', ';', '\t'];
const needed = ['incident', 'question', 'source', 'stance'] as const;
const known: ReadonlySet<string> = new Set(claimColumns);
const inEvidence: ReadonlySet<string> = new Set(evidenceColumns);

/** Text to rows; nothing where it is no table, or its header not that of claims. */
export function readTable(text: string, problems: CsvProblemLog): Table | undefined {
  const content = text.replace(/^\uFEFF/u, '');
  if (content.trim() === '') {
    problems.addFound(1, '', 'a table with a header', 'an empty file');
    return undefined;
  }
  const [header = [], ...body] = splitCells(content, problems);
  if (problems.size > 0) return undefined;
  const columns = readHeader(header, body, problems);
  // What has another header is another table: its rows would be found fault with one by one.
  if (needed.some((column) => !isThere(columns, column))) return undefined;
  const rows = body.flatMap((cells, at) => readRow(cells, at + 2, columns, header.length, problems));
  const pieces =
    1 + Math.max(0, ...[...columns.values()].map((column) => Number(/ (\d+)$/u.exec(column)?.[1] ?? 1) - 1));
  return problems.size > 0 ? undefined : { rows, pieces };
}

/** By the mark that parts the header into most columns that are known: what stands in cells would mislead a guess. */
function splitCells(content: string, problems: CsvProblemLog): readonly (readonly string[])[] {
  const newline = /\r\n|\n|\r/u.exec(content.replace(/"[^"]*"/gu, ''))?.[0] ?? '\n';
  const config = { newline: newline as '\r\n' | '\n' | '\r' };
  const counts = delimiters.map((delimiter) => {
    const [header = []] = Papa.parse<string[]>(content, { ...config, delimiter, preview: 1 }).data;
    return header.filter((name) => toColumn(name) !== undefined).length;
  });
  const delimiter = delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
  const { data, errors } = Papa.parse<string[]>(content, { ...config, delimiter });
  for (const { type, row = 0 } of errors)
    if (type === 'Quotes')
      problems.addFound(row + 1, '', 'quotation marks that close, doubled within a cell', 'one that does not');
  return data;
}

function toColumn(name: string): Column | undefined {
  const plain = foldHeader(name);
  if (known.has(plain) || inEvidence.has(plain)) return plain as Column;
  const [, column = '', piece = ''] = /^(.*) (\d{1,3})$/u.exec(plain) ?? [];
  return inEvidence.has(column) && Number(piece) > 0
    ? nameEvidenceColumn(column as (typeof evidenceColumns)[number], Number(piece))
    : undefined;
}

function foldHeader(name: string): string {
  return name
    .replace(/[\s_]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Columns by where they stand. */
function readHeader(
  header: readonly string[],
  body: readonly (readonly string[])[],
  problems: CsvProblemLog,
): ReadonlyMap<number, Column> {
  const columns = new Map<number, Column>();
  const seen = new Set<Column>();
  for (const [at, name] of header.entries()) {
    const column = toColumn(name);
    if (column === undefined) {
      if (!isPassedOver(name, () => body.every((row) => isBlank(row[at]))))
        problems.add(1, name, 'the name of a column of claims, or one that begins with “note”', name);
    } else if (seen.has(column)) problems.add(1, column, 'a column that is there once', name);
    else columns.set(at, column);
    if (column !== undefined) seen.add(column);
  }
  for (const column of needed)
    if (!isThere(columns, column)) problems.add(1, column, `a column “${column}”`, undefined);
  return columns;
}

/** Itself, or the column of its name. */
function isThere(columns: ReadonlyMap<number, Column>, column: Column): boolean {
  return [...columns.values()].some((each) => each === column || each === nameColumns[column]);
}

function isPassedOver(name: string, isEmpty: () => boolean): boolean {
  return foldHeader(name).startsWith('note') || (name.trim() === '' && isEmpty());
}

function isBlank(cell: string | undefined): boolean {
  return cell === undefined || cell.trim() === '';
}

function readRow(
  cells: readonly string[],
  number: number,
  columns: ReadonlyMap<number, Column>,
  width: number,
  problems: CsvProblemLog,
): readonly Row[] {
  if (cells.every(isBlank)) return [];
  const texts = new Map<Column, string>();
  for (const [at, cell] of cells.entries()) {
    const column = columns.get(at);
    if (column !== undefined && cell !== '') texts.set(column, readCell(cell));
  }
  const beyond = cells.slice(width).find((cell) => !isBlank(cell));
  if (beyond !== undefined) problems.add(number, '', 'no more cells than the header has', beyond);
  return [
    {
      number,
      text: (column) => texts.get(column),
      word: (column) => {
        const word = texts.get(column)?.trim();
        return word === '' ? undefined : word;
      },
    },
  ];
}
