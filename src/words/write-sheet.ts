import type { DraftCheck } from '../core/draft/draft-check.ts';
import type { Case } from '../core/model/case.ts';
import { escapeInline, escapeMarkdown } from './escape-markdown.ts';
import { quoteWhole } from './finding/quote-words.ts';
import { listSheet, type SheetFinding, type SheetRow } from './list-sheet.ts';
import { count } from './say-list.ts';
import type { SheetClaim, SheetProof } from './sheet-claim.ts';

/** The fact-checker's sheet as Markdown: the draft with its statements numbered, then each with what the case has on it. */
export function writeSheet(
  theCase: Case,
  draft: string,
  check: DraftCheck,
  waived: ReadonlyMap<string, string> = new Map(),
): string {
  const rows = listSheet(theCase, draft, check, waived);
  const incident = check.incident === null ? undefined : theCase.incidentById.get(check.incident);
  const blocks = [
    '# Fact-checker’s sheet',
    incident === undefined ? 'Incident: not set.' : `Incident: ${escapeInline(incident.title)}.`,
    '## Draft',
    quoteDraft(draft, rows),
    '## Statements',
    ...(rows.length === 0 ? ['Nothing in the draft can be held against a claim.'] : rows.map(writeRow)),
    `${count(rows.length, 'statement', 'statements')}. That nothing is found is no clearance.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** In a block quotation, each statement followed by its number, in bold as no text of the draft can be. */
function quoteDraft(draft: string, rows: readonly SheetRow[]): string {
  const ends = [...new Set(rows.map((row) => endOf(draft, row)))].sort((a, b) => a - b);
  const parts = [0, ...ends].map((start, at) => {
    const numbers = rows.filter((row) => endOf(draft, row) === start).map(({ number }) => number);
    const signed = at === 0 || numbers.length === 0 ? '' : `**\\[${numbers.join(', ')}\\]**`;
    return `${signed}${escapePart(draft.slice(start, ends[at]), start === 0)}`;
  });
  return parts
    .join('')
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** Behind a quotation mark that closes there. */
function endOf(draft: string, { span: [, end] }: SheetRow): number {
  return /^[”’»]/.test(draft.slice(end, end + 1)) ? end + 1 : end;
}

/** A part that does not begin a line keeps the space before its first word. */
function escapePart(text: string, isFirst: boolean): string {
  if (isFirst) return escapeMarkdown(text);
  return escapeMarkdown(`.${text}`).slice(1);
}

function writeRow(row: SheetRow): string {
  const { number, words, incident, question, speaker, supporting, contradicting, findings } = row;
  const who = speaker === null ? 'in the draft’s own voice' : `credited to “${escapeInline(speaker)}”`;
  const asked = question === null ? 'On no question of the incident' : escapeInline(question);
  const where = incident === null ? '' : ` · ${escapeInline(incident)}`;
  return [
    `### ${number}. ${escapeInline(quoteWhole(words))}\n`,
    `${asked}${where} · ${who}\n`,
    ...(supporting.length === 0
      ? ['- **No standing claim was found to say this.**']
      : supporting.map((claim) => writeClaim('Says so', claim))),
    ...contradicting.map((claim) => writeClaim('Held against it', claim)),
    ...findings.map(writeFinding),
  ].join('\n');
}

function writeClaim(label: string, { source, position, answer, statement, saidOn, proofs }: SheetClaim): string {
  const isQuoted = proofs.some(({ exact }) => exact !== null);
  const what = [source, position, answer, isQuoted ? null : statement, saidOn].filter((part) => part !== null);
  return [`- **${label}:** ${what.map(escapeInline).join(' · ')}`, ...proofs.map(writeProof)].join('\n');
}

function writeProof({ exact, language, translation, report, link }: SheetProof): string {
  const english = translation === null ? '' : ` (in English: “${escapeInline(translation)}”)`;
  const quoted = exact === null ? 'Not quoted' : `“${escapeInline(exact)}” \\[${escapeInline(language)}\\]${english}`;
  return `  - ${quoted}. ${escapeInline(report)}.${link === null ? '' : ` <${link}>`}`;
}

function writeFinding({ title, message, waived }: SheetFinding): string {
  if (waived === null) return `- **Finding: ${title}.** ${escapeInline(message)}`;
  return `- **Waved through: ${title}.** ${escapeInline(message)} Reason: ${escapeInline(waived)}`;
}
