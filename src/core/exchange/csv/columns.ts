/**
 * A case's claims as a table, one row a claim: the columns, by the name in their header.
 *
 * Of two columns for one thing, `source` and `source name`, the first holds the id and the second what a person
 * calls it. Where the first is filled, the second is for people alone. Where it is empty, or holds a name, the name
 * stands for the id if one thing bears it. Headers and names are matched whatever their case.
 *
 * - `incident`, `question`: of the case that the table is read into; a table brings none of its own.
 * - `claim`: its id. Left empty, the claim is given one; one that the case holds already, word for word, is that claim.
 * - `source`, `origin`: of the case, or, for a source that it does not have, new: then `source name`, `party` (of the
 *   case), `source kind` and `source named` (yes, no) say what it is, and `origin name` to `origin named` likewise.
 * - `stance`, `certainty`: the words of the case file. Certainty may be empty where the stance takes no position.
 * - the answer, in the columns of the question's type: `concepts` (ids or names, parted by "; "); `at least`, `at most`
 *   (a number, or "open"), `unit` and `in words`; `extent` (none, some, all, parted by "; "); `from` and `to`;
 *   `answer text`.
 * - `statement`, `said at`, `supersedes` (the id of a claim), `exhaustive` (yes, no), `language`, `translation`: as in
 *   the case file.
 * - evidence: `report` to `suffix`; a second piece in `report 2` to `suffix 2`, and so on. `report` is an id; without
 *   it `link` finds a report of the case, else `outlet`, `headline` and `published`. What finds none is a new report:
 *   it needs `outlet` and `headline`, has no date where `published` is empty, and its language is undetermined ("und")
 *   where `report language` is. `passage` is the index of the passage, from 0; empty, the passage is the one that
 *   holds the words of `exact`. The passages of a new report are its `passage text`s in the order of the rows, or the
 *   words that are quoted where there is none.
 *
 * A cell that is empty says nothing; one `'` alone is a text without letters. Times are written as in the case file:
 * 2020-05-01, or 2020-05-01T09:25:00+03:00. Columns whose header begins with "note" are passed over, like columns
 * without header and content; any other header is taken for a slip. Of evidence, an empty list and none are the same.
 */
export const claimColumns = [
  'incident',
  'incident title',
  'question',
  'question text',
  'claim',
  'source',
  'source name',
  'party',
  'party name',
  'source kind',
  'source named',
  'stance',
  'certainty',
  'concepts',
  'concept names',
  'at least',
  'at most',
  'unit',
  'unit name',
  'in words',
  'extent',
  'from',
  'to',
  'answer text',
  'statement',
  'said at',
  'origin',
  'origin name',
  'origin party',
  'origin kind',
  'origin named',
  'supersedes',
  'exhaustive',
  'language',
  'translation',
] as const;
export type ClaimColumn = (typeof claimColumns)[number];

/** Once for each piece of evidence. */
export const evidenceColumns = [
  'report',
  'outlet',
  'agency',
  'headline',
  'link',
  'published',
  'report language',
  'passage',
  'passage text',
  'exact',
  'prefix',
  'suffix',
] as const;
export type EvidenceColumn = (typeof evidenceColumns)[number];

/** The header of a column; evidence is counted from 1. */
export type Column = ClaimColumn | EvidenceColumn | `${EvidenceColumn} ${number}`;

export function nameEvidenceColumn(column: EvidenceColumn, piece: number): Column {
  return piece === 1 ? column : `${column} ${piece}`;
}

/** All columns of a table whose claims rest on so many pieces of evidence at most, in their order. */
export function listColumns(pieces: number): readonly Column[] {
  const groups = Array.from({ length: pieces }, (_, at) =>
    evidenceColumns.map((column) => nameEvidenceColumn(column, at + 1)),
  );
  return [...claimColumns, ...groups.flat()];
}

/** Where the name of a thing stands, beside its id. */
export const nameColumns: Partial<Record<Column, Column>> = {
  incident: 'incident title',
  question: 'question text',
  source: 'source name',
  party: 'party name',
  concepts: 'concept names',
  unit: 'unit name',
  origin: 'origin name',
};

const listMark = '; ';

/** Ids have no spaces in them, so that the space after the mark tells it from one within an id. */
export function joinList(words: readonly string[]): string {
  return words.join(listMark);
}

export function splitList(cell: string): readonly string[] {
  return cell
    .split(/;\s+/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** Stands in `at most` where there is no upper bound; an empty cell would leave open whether one was meant. */
export const openBound = 'open';
