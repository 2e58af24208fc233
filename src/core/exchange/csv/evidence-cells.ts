import { type Column, type EvidenceColumn, evidenceColumns, nameEvidenceColumn } from './columns.ts';
import type { Row } from './read-table.ts';

/** The cells of one piece of evidence in a row. */
export interface EvidenceCells {
  readonly row: Row;
  /** From 1. */
  readonly piece: number;
  readonly column: (column: EvidenceColumn) => Column;
  readonly text: (column: EvidenceColumn) => string | undefined;
  readonly word: (column: EvidenceColumn) => string | undefined;
}

/** Those pieces of which something is filled. */
export function listEvidenceCells(row: Row, pieces: number): readonly EvidenceCells[] {
  return Array.from({ length: pieces }, (_, at): EvidenceCells => {
    const column = (each: EvidenceColumn) => nameEvidenceColumn(each, at + 1);
    return {
      row,
      piece: at + 1,
      column,
      text: (each) => row.text(column(each)),
      word: (each) => row.word(column(each)),
    };
  }).filter(({ text }) => evidenceColumns.some((each) => text(each) !== undefined));
}

/** The quoted words with those that are given around them. */
export function readQuoted({ text }: EvidenceCells): string | undefined {
  const exact = text('exact');
  return exact === undefined ? undefined : `${text('prefix') ?? ''}${exact}${text('suffix') ?? ''}`;
}
