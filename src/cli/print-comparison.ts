import { findInterest } from '../core/analysis/find-interest.ts';
import type { IncidentComparison, QuestionComparison } from '../core/compare/comparison.ts';
import type { Case } from '../core/model/case.ts';
import { markSign } from '../words/mark-sign.ts';
import { markWord } from '../words/mark-word.ts';
import { sayConcept } from '../words/say-concept.ts';
import { sayDates } from '../words/say-date.ts';
import { sayInterest } from '../words/say-interest.ts';
import { count } from '../words/say-list.ts';
import { sayReason, sayStanding } from '../words/say-mark.ts';
import { sayNote } from '../words/say-note.ts';

/** The stable form for programs. */
export function toComparisonJson(comparisons: readonly IncidentComparison[]) {
  return {
    incidents: comparisons.map(({ incident, questions }) => ({
      id: incident.id,
      questions: questions.map(({ question, mark, reason, agreed, notes, camps }) => ({
        id: question.id,
        mark,
        reason,
        agreed,
        notes,
        camps,
      })),
    })),
  };
}

/** For people: a block an incident, a row a question, the reason and notes under it. */
export function printComparison(theCase: Case, comparisons: readonly IncidentComparison[]): string {
  return comparisons.map((comparison) => printIncident(theCase, comparison)).join('\n');
}

function printIncident(theCase: Case, { incident, questions }: IncidentComparison): string {
  const place = sayConcept(theCase, incident.place);
  const head = `${incident.title}\n${sayDates(incident.date)} · ${place} · ${count(incident.claims.length, 'claim', 'claims')} · ${incident.id}\n`;
  const width = Math.max(...questions.map(({ question }) => question.text.length));
  return `${head}\n${questions.map((question) => printQuestion(theCase, question, width)).join('')}`;
}

function printQuestion(theCase: Case, comparison: QuestionComparison, width: number): string {
  const { mark, notes, question } = comparison;
  const cells = [
    markSign[mark],
    markWord[mark].padEnd(11),
    question.text.padEnd(width),
    sayStanding(theCase, comparison) ?? '',
  ];
  const indent = ' '.repeat(16);
  const lines = [
    sayReason(theCase, comparison),
    ...notes.map((note) => sayNote(theCase, comparison, note)),
    ...findInterest(theCase, comparison).map((interest) => sayInterest(theCase, comparison, interest)),
  ];
  return `  ${cells.join(' ').trimEnd()}\n${lines.map((line) => `${indent}${line}\n`).join('')}`;
}
