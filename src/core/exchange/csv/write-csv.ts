import type { Answer, Case, Claim, ConceptId, Evidence, Incident } from '../../model/case.ts';
import {
  type ClaimColumn,
  type Column,
  type EvidenceColumn,
  joinList,
  listColumns,
  nameEvidenceColumn,
  openBound,
} from './columns.ts';
import { writeTable } from './write-table.ts';

type Cells = Readonly<Partial<Record<Column, string | undefined>>>;

/** All claims of a case as a table, in the columns of `columns.ts`. */
export function writeCsv(theCase: Case): string {
  const claims = theCase.incidents.flatMap((incident) => incident.claims.map((claim) => ({ incident, claim })));
  const pieces = claims.reduce((most, { claim }) => Math.max(most, claim.evidence?.length ?? 0), 1);
  const columns = listColumns(pieces);
  const rows = claims.map(({ incident, claim }) => {
    const cells = { ...listClaimCells(theCase, incident, claim), ...listEvidenceCells(theCase, claim) };
    return columns.map((column) => cells[column]);
  });
  return writeTable(columns, rows);
}

function listClaimCells(theCase: Case, incident: Incident, claim: Claim): Cells {
  const source = theCase.sourceById.get(claim.source);
  const party = source === undefined ? undefined : theCase.partyById.get(source.party);
  const origin = claim.origin === undefined ? undefined : theCase.sourceById.get(claim.origin);
  return {
    incident: incident.id,
    'incident title': incident.title,
    question: claim.question,
    'question text': incident.questions.find(({ id }) => id === claim.question)?.text,
    claim: claim.id,
    source: claim.source,
    'source name': source?.name,
    party: party?.id,
    'party name': party?.name,
    'source kind': source?.kind,
    'source named': writeFlag(source?.named),
    stance: claim.stance,
    certainty: claim.certainty,
    ...(claim.answer === undefined ? {} : listAnswerCells(theCase, claim.answer)),
    statement: claim.statement,
    'said at': claim.saidAt,
    origin: claim.origin,
    'origin name': origin?.name,
    'origin party': origin?.party,
    'origin kind': origin?.kind,
    'origin named': writeFlag(origin?.named),
    supersedes: claim.supersedes,
    exhaustive: writeFlag(claim.exhaustive),
    language: claim.language,
    translation: claim.translation,
  };
}

function writeFlag(flag: boolean | undefined): string | undefined {
  if (flag === undefined) return undefined;
  return flag ? 'yes' : 'no';
}

function listAnswerCells({ conceptById }: Case, answer: Answer): Readonly<Partial<Record<ClaimColumn, string>>> {
  const labelOf = (id: ConceptId) => conceptById.get(id)?.label ?? id;
  if ('concepts' in answer)
    return { concepts: joinList(answer.concepts), 'concept names': joinList(answer.concepts.map(labelOf)) };
  if ('quantity' in answer) {
    const { min, max, unit, words } = answer.quantity;
    return {
      'at least': String(min),
      'at most': max === null ? openBound : String(max),
      ...(unit !== undefined && { unit, 'unit name': labelOf(unit) }),
      ...(words !== undefined && { 'in words': words }),
    };
  }
  if ('extent' in answer) return { extent: joinList(answer.extent) };
  if ('time' in answer) return { from: answer.time.from, to: answer.time.to };
  return { 'answer text': answer.text };
}

function listEvidenceCells(theCase: Case, { evidence = [] }: Claim): Cells {
  const cells: Partial<Record<Column, string | undefined>> = {};
  for (const [at, piece] of evidence.entries())
    for (const [column, text] of Object.entries(describeEvidence(theCase, piece)))
      cells[nameEvidenceColumn(column as EvidenceColumn, at + 1)] = text;
  return cells;
}

function describeEvidence(
  { reportById }: Case,
  { report: id, passage, exact, prefix, suffix }: Evidence,
): Readonly<Record<EvidenceColumn, string | undefined>> {
  const report = reportById.get(id);
  return {
    report: id,
    outlet: report?.outlet,
    agency: report?.agency,
    headline: report?.headline,
    link: report?.url,
    published: report?.published ?? undefined,
    'report language': report?.language,
    passage: passage === undefined ? undefined : String(passage),
    'passage text': passage === undefined ? undefined : report?.passages[passage],
    exact,
    prefix,
    suffix,
  };
}
