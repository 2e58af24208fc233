import type { DraftCheck } from '../core/draft/draft-check.ts';
import { type DraftFinding, findingCodes } from '../core/draft/draft-finding.ts';
import type { Case } from '../core/model/case.ts';
import { usualStyle } from '../words/desk-style.ts';
import { findingTitle, sayFinding } from '../words/say-finding.ts';
import { count } from '../words/say-list.ts';
import { suggestWording } from '../words/suggest-wording.ts';
import { cleanText } from './print.ts';

/** The stable form for programs, in text order. */
export function toFindingsJson(theCase: Case, draft: string, { findings }: DraftCheck) {
  return {
    findings: findings.map((finding) => {
      const { code, span, claims } = finding;
      const suggestion = suggestWording(theCase, draft, finding, usualStyle);
      const message = sayFinding(theCase, finding, draft);
      return { code, span, claims, message, ...(suggestion === null ? {} : { suggestion }) };
    }),
  };
}

/** For people: the gravest first, each with its place in the file; then what the draft was taken to be about. */
export function printFindings(theCase: Case, file: string, draft: string, check: DraftCheck): string {
  const { findings, statements } = check;
  const byWeight = findingCodes.flatMap((code) => findings.filter((finding) => finding.code === code));
  const blocks = byWeight.map((finding) => {
    const head = `${cleanText(file)}:${sayPlace(draft, finding.span[0])} · ${findingTitle[finding.code]}`;
    return `${[head, ...describe(theCase, draft, finding)].join('\n  ')}\n\n`;
  });
  const held = `${count(statements.length, 'statement', 'statements')} held against claims`;
  const found = findings.length === 0 ? 'No findings' : count(findings.length, 'finding', 'findings');
  return `${blocks.join('')}${found}: ${held}; silence is no clearance.\n${sayIncidents(theCase, check)}\n`;
}

function sayIncidents({ incidentById }: Case, { incident, statements }: DraftCheck): string {
  const ids = new Set([...(incident === null ? [] : [incident]), ...statements.map((each) => each.incident)]);
  const named = [...ids].map((id) => `${incidentById.get(id)?.title ?? ''} (${id})`);
  return named.length === 0
    ? 'It names no incident of the case that could be recognised; --incident sets one.'
    : cleanText(`Held against: ${named.join('; ')}.`);
}

function describe(theCase: Case, draft: string, finding: DraftFinding): readonly string[] {
  const suggestion = suggestWording(theCase, draft, finding, usualStyle);
  const lines = [`“${draft.slice(...finding.span)}”`, sayFinding(theCase, finding, draft)];
  return [...lines, ...(suggestion === null ? [] : [`Instead: ${suggestion}`])].map(cleanText);
}

/** Line and column, both from 1, in characters as an editor counts them. */
function sayPlace(draft: string, offset: number): string {
  const lines = draft
    .slice(0, offset)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/);
  return `${lines.length}:${[...(lines.at(-1) ?? '')].length + 1}`;
}
