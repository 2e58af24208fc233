import type { Problem } from '../../model/problem.ts';
import { type Column, type EvidenceColumn, nameColumns, nameEvidenceColumn, openBound } from './columns.ts';
import type { NewSource } from './new-sources.ts';
import { listAnswerColumns } from './raw-claim.ts';
import type { Row } from './read-table.ts';

/** Fields of a claim, of its answer and of the sources and reports that rows bring, by the column they come from. */
const claimField: Readonly<Record<string, Column>> = {
  id: 'claim',
  question: 'question',
  source: 'source',
  stance: 'stance',
  certainty: 'certainty',
  statement: 'statement',
  saidAt: 'said at',
  origin: 'origin',
  supersedes: 'supersedes',
  exhaustive: 'exhaustive',
  language: 'language',
  translation: 'translation',
};

const answerField: Readonly<Record<string, Column>> = {
  min: 'at least',
  max: 'at most',
  unit: 'unit',
  words: 'in words',
  concepts: 'concepts',
  extent: 'extent',
  from: 'from',
  to: 'to',
  text: 'answer text',
};

const evidenceField: Readonly<Record<string, EvidenceColumn>> = {
  report: 'report',
  passage: 'passage',
  exact: 'exact',
  prefix: 'prefix',
  suffix: 'suffix',
};

const reportField: Readonly<Record<string, EvidenceColumn>> = {
  id: 'report',
  outlet: 'outlet',
  agency: 'agency',
  headline: 'headline',
  url: 'link',
  published: 'published',
  language: 'report language',
  passages: 'passage text',
};

/** `incidents[0].claims[3].source` as its keys. */
export function splitPath({ path }: Problem): readonly string[] {
  return path.match(/[^.[\]]+/gu) ?? [];
}

/** `keys` lead on from the claim; `pieces` are the numbers of the columns that each piece of its evidence came from. */
export function placeInClaim(keys: readonly string[], row: Row, pieces: readonly number[]): Column {
  const [field = '', ...rest] = keys;
  if (field === 'answer') return placeInAnswer(rest, row);
  if (field !== 'evidence') return preferName(claimField[field] ?? 'claim', row);
  const [at, inEvidence = 'report'] = rest;
  // Of no evidence at all, what is missing is a statement or a report; a report is what one would have.
  return nameEvidenceColumn(evidenceField[inEvidence] ?? 'report', pieces[Number(at)] ?? 1);
}

function placeInAnswer(keys: readonly string[], row: Row): Column {
  const column = keys.map((key) => answerField[key]).findLast((each) => each !== undefined);
  return preferName(column ?? listAnswerColumns(row)[0]?.column ?? 'answer text', row);
}

export function placeInSource([field]: readonly string[], { row, role }: NewSource): Column {
  switch (field) {
    case 'name':
    case 'party':
    case 'kind':
    case 'named':
      return preferName(role[field], row);
    default:
      return preferName(role.id, row);
  }
}

export function placeInReport([field = '']: readonly string[], piece: number): Column {
  return nameEvidenceColumn(reportField[field] ?? 'report', piece);
}

/** What stood in the column of the name is looked for there. */
function preferName(column: Column, row: Row): Column {
  const nameColumn = nameColumns[column];
  return nameColumn !== undefined && row.word(column) === undefined && row.word(nameColumn) !== undefined
    ? nameColumn
    : column;
}

/** The model speaks of JSON; a cell is filled with words. */
export function sayExpected(expected: string, column: Column): string {
  if (expected === 'text' && column === 'question') return 'a question of the incident';
  if (expected === 'text' && column === 'source') return 'a source';
  if (expected === 'true or false') return 'yes or no';
  if (column === 'at most' && expected === 'a number from 0')
    return `${expected}, or “${openBound}” for no upper bound`;
  return expected;
}
