import type { IncidentComparison, QuestionComparison } from '../core/compare/comparison.ts';
import type { Case, Claim, Incident } from '../core/model/case.ts';
import { escapeInline } from './escape-markdown.ts';
import { markSign } from './mark-sign.ts';
import { markWord } from './mark-word.ts';
import { sayConcept } from './say-concept.ts';
import { sayDates } from './say-date.ts';
import { sayReason, sayStanding } from './say-mark.ts';
import { sayNote } from './say-note.ts';
import { describeClaim, type SheetProof } from './sheet-claim.ts';

/** Incidents as Markdown, to be read as they are: each question with its mark and why, and who said what, in which words. */
export function writeBrief(theCase: Case, comparisons: readonly IncidentComparison[]): string {
  const blocks = [
    ...comparisons.flatMap((comparison) => writeIncident(theCase, comparison)),
    'A mark says whether the sources agree, and nothing of who is right.',
  ];
  return `${blocks.join('\n\n')}\n`;
}

function writeIncident(theCase: Case, { incident, questions }: IncidentComparison): readonly string[] {
  const { title, date, place, summary } = incident;
  return [
    `# ${escapeInline(title)}`,
    `${sayDates(date)} · ${escapeInline(sayConcept(theCase, place))}`,
    ...(summary.trim() === '' ? [] : [escapeInline(summary)]),
    ...questions.flatMap((question) => writeQuestion(theCase, incident, question)),
  ];
}

function writeQuestion(theCase: Case, incident: Incident, comparison: QuestionComparison): readonly string[] {
  const { mark, question, claims, notes, standing } = comparison;
  const answer = sayStanding(theCase, comparison);
  const noted = notes.map((note) => sayNote(theCase, comparison, note));
  const outdated = new Set([...standing.superseded, ...standing.stale]);
  return [
    `## ${markSign[mark]} ${markWord[mark]}: ${escapeInline(question.text)}`,
    ...(answer === null ? [] : [`**${escapeInline(answer)}**`]),
    escapeInline(sayReason(theCase, comparison)),
    ...(noted.length === 0 ? [] : [escapeInline(noted.join(' '))]),
    ...(claims.length === 0
      ? []
      : [claims.map((claim) => writeClaim(theCase, incident, claim, outdated.has(claim))).join('\n')]),
  ];
}

/** Where words are quoted, they stand for what the claim says; what has been replaced says so. */
function writeClaim(theCase: Case, incident: Incident, claim: Claim, isOutdated: boolean): string {
  const { source, position, answer, statement, saidOn, proofs } = describeClaim(theCase, incident, claim);
  const isQuoted = proofs.some(({ exact }) => exact !== null);
  const said = [position, answer, isQuoted ? null : statement, saidOn, isOutdated ? 'replaced since' : null];
  const what = said.filter((part) => part !== null).map(escapeInline);
  return [`- **${escapeInline(source)}:** ${what.join(' · ')}`, ...proofs.map(writeProof)].join('\n');
}

function writeProof({ exact, language, translation, report, link }: SheetProof): string {
  const english = translation === null ? '' : ` (in English: “${escapeInline(translation)}”)`;
  // The brief is in English: a language is named where it is another one.
  const inLanguage = /^en\b/i.test(language) ? '' : ` \\[${escapeInline(language)}\\]`;
  const quoted = exact === null ? '' : `“${escapeInline(exact)}”${inLanguage}${english}. `;
  return `  - ${quoted}${escapeInline(report)}.${link === null ? '' : ` <${link}>`}`;
}
