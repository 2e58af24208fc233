import type { Case, ReportId } from '../../src/core/model/case.ts';
import { composeText } from './compose-text.ts';
import { type Measure, measureReport } from './measure-report.ts';

/** Of the claims that were made of the two founding reports by hand, how many are proposed. */
export function printFoundingReports(theCase: Case): void {
  for (const id of ['haaretz-2020-05-04', 'jerusalemonline-2019-03-28']) {
    const report = theCase.reportById.get(id as ReportId);
    if (report === undefined) throw new Error(`no report ${id}`);
    print(id, measureReport(theCase, report, composeText(report)));
  }
}

function print(id: string, { matches, proposals, idle, text }: Measure): void {
  const covered = matches.filter(({ proposal }) => proposal !== null);
  const right = covered.filter(({ wrong }) => !wrong.includes('stance') && !wrong.includes('certainty'));
  const whole = covered.filter(({ wrong }) => wrong.length === 0);
  const share = (part: number, all: number) => `${part} of ${all} (${((100 * part) / all).toFixed(1)} %)`;
  const lines = [
    `\n${id}`,
    `  shipped claims covered: ${share(covered.length, matches.length)}`,
    `  of these, stance and certainty right: ${share(right.length, covered.length)}`,
    `  of these, origin and answer too: ${share(whole.length, covered.length)}`,
    `  proposals that are shipped claims: ${share(proposals.length - idle.length, proposals.length)}`,
    '  missed:',
    ...matches.flatMap(({ incident, claim, proposal }) =>
      proposal === null ? [`    ${incident.id} ${claim.id}: ${claim.source}, ${claim.evidence?.[0]?.exact}`] : [],
    ),
    '  otherwise than shipped:',
    ...matches.flatMap(({ claim, proposal, wrong }) =>
      proposal === null || wrong.length === 0
        ? []
        : [
            `    ${claim.id}: ${wrong.join(', ')}; ${JSON.stringify([proposal.draft.stance, proposal.draft.certainty, proposal.draft.answer])} for ${JSON.stringify([claim.stance, claim.certainty, claim.answer])}`,
          ],
    ),
    '  no shipped claim:',
    ...idle.map(
      ({ draft, speaker }) =>
        `    ${draft.incident} ${draft.question} [${speaker} → ${draft.source}${draft.origin === null ? '' : ` of ${draft.origin}`}] ${draft.stance} ${draft.certainty} ${JSON.stringify(draft.answer)}: ${draft.evidence.map(([start, end]) => text.slice(start, end)).join(' … ')}`,
    ),
  ];
  console.log(lines.join('\n'));
}
