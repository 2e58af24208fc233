import type { IncidentComparison, Mark, Note, QuestionComparison } from '../../src/core/compare/comparison.ts';
import { findOrigin } from '../../src/core/compare/origin.ts';
import type { Answer, Claim } from '../../src/core/model/case.ts';

const sign: Record<Mark, string> = { agree: '=', conflict: '≠', unconfirmed: '·' };

/**
 * An incident as core compares it, for a person to read in a diff. A block a
 * question: its mark, with what is agreed or why it is open. Under it a line a
 * claim: camp (A, B, …), `*` if it caused the mark, id, source (and whose word it
 * passes on), stance, certainty, answer, the notes that name it.
 */
export function drawSheet({ incident, questions }: IncidentComparison): string {
  const { id, title, date, claims } = incident;
  const head = `${id}: ${title}\n${date.from} to ${date.to}, ${questions.length} questions, ${claims.length} claims\n`;
  return [head, ...questions.map(drawQuestion)].join('\n');
}

function drawQuestion(comparison: QuestionComparison): string {
  const { question, mark, reason, agreed, deniedTogether, claims, notes } = comparison;
  const outcome = [
    reason === null ? '' : `: ${reason}`,
    agreed === null ? '' : `: ${deniedTogether ? 'not ' : ''}${drawAnswer(agreed)}`,
  ].join('');
  const rows = claims.map((claim) => drawClaim(claim, comparison));
  // A note without claims would show on no line.
  const bare = notes.filter(({ claims: named }) => named.length === 0).map(({ code }) => `    note: ${code}\n`);
  return `${sign[mark]} ${question.id}, ${question.text} ${mark}${outcome}\n${drawTable(rows)}${bare.join('')}`;
}

function drawClaim(claim: Claim, { camps, decidedBy, notes }: QuestionComparison): readonly string[] {
  const camp = camps.findIndex((ids) => ids.includes(claim.id));
  const origin = findOrigin(claim);
  return [
    `${camp < 0 ? ' ' : String.fromCharCode(65 + camp)}${decidedBy.includes(claim.id) ? '*' : ' '}`,
    claim.id,
    origin === claim.source ? claim.source : `${claim.source} < ${origin}`,
    claim.stance,
    claim.certainty,
    claim.answer === undefined ? '-' : `${drawAnswer(claim.answer)}${claim.exhaustive === true ? ', no other' : ''}`,
    notes.flatMap((note) => (note.claims.includes(claim.id) ? [nameNote(note, notes)] : [])).join(', '),
  ];
}

/** Two notes of one code (two sources of whom reports differ) are told apart by number. */
function nameNote(note: Note, notes: readonly Note[]): string {
  const alike = notes.filter(({ code }) => code === note.code);
  return alike.length === 1 ? note.code : `${note.code} ${alike.indexOf(note) + 1}`;
}

function drawAnswer(answer: Answer): string {
  if ('concepts' in answer) return answer.concepts.join(' + ');
  if ('extent' in answer) return answer.extent.join(' or ');
  if ('time' in answer)
    return answer.time.from === answer.time.to ? answer.time.from : `${answer.time.from} to ${answer.time.to}`;
  if ('text' in answer) return `"${answer.text}"`;
  const { min, max, unit, words } = answer.quantity;
  const figure = max === null ? `${min} or more` : min === max ? `${min}` : `${min} to ${max}`;
  return [figure, unit === undefined ? '' : ` ${unit}`, words === undefined ? '' : ` "${words}"`].join('');
}

function drawTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return lines
    .map((line) => `    ${line}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}
