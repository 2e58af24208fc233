import { createDraftChecker } from '../../src/core/draft/check-draft.ts';
import { type FindingCode, findingCodes } from '../../src/core/draft/draft-finding.ts';
import type { Case } from '../../src/core/model/case.ts';
import { type DraftResult, judgeFindings, type MarkedDraft, type Score, scoreResults } from './draft-scores.ts';
import { readHeldOut, readShownDrafts } from './read-drafts.ts';

/** Precision and recall of the copy desk, by code and overall. */
export function printDrafts(theCase: Case): void {
  const checker = createDraftChecker(theCase);
  const shown = readShownDrafts(theCase);
  const judge = (drafts: readonly MarkedDraft[], isGiven: boolean) =>
    drafts.map((draft) => judgeFindings(draft, checker.check(draft.text, isGiven ? draft.incident : null).findings));
  console.log(sayResults('drafts', judge(shown, true), judge(shown, false), false));
  const hidden = readHeldOut(theCase);
  console.log(sayResults('drafts held out', judge(hidden, true), judge(hidden, false), true));
}

/** The same drafts twice: with their incident given, and where it had to be recognised. */
function sayResults(
  title: string,
  given: readonly DraftResult[],
  recognised: readonly DraftResult[],
  hidesWords: boolean,
): string {
  const careful = given.filter(({ draft }) => draft.faults.length === 0);
  const quiet = careful.filter(({ wrong }) => wrong.length === 0);
  const off = given.map((result) => sayOff(result, hidesWords));
  const offUnaided = recognised.map((result) => sayOff(result, hidesWords)).filter((line, at) => line !== off[at]);
  return [
    `\n${title}: ${given.length}`,
    layOut(['', 'drafts', 'faults', 'found', 'right', 'precision', 'recall']),
    ...findingCodes.map((code) => layOutScore(code, scoreResults(given, code))),
    layOutScore('overall', scoreResults(given)),
    layOutScore('overall, incident not given', scoreResults(recognised)),
    `  careful drafts without a finding: ${quiet.length} of ${careful.length} (${sayShare(quiet.length, careful.length)})`,
    '  off:',
    ...off.filter((line) => line !== null),
    '  otherwise where the incident is not given:',
    ...offUnaided.filter((line) => line !== null),
  ].join('\n');
}

/** Null where nothing is. */
function sayOff({ draft, wrong, missed }: DraftResult, hidesWords: boolean): string | null {
  if (wrong.length + missed.length === 0) return null;
  const say = (code: FindingCode, words: string) => (hidesWords ? code : `${code} ${JSON.stringify(words)}`);
  const parts = [
    ...missed.map(({ code, words }) => `missed ${say(code, words)}`),
    ...wrong.map(({ code, span }) => `false ${say(code, draft.text.slice(...span))}`),
  ];
  return `    ${draft.id} [${draft.incident}]: ${parts.join('; ')}`;
}

function layOutScore(name: string, { drafts, faults, found, right }: Score): string {
  return layOut([name, drafts, faults, found, right, sayShare(right, found), sayShare(right, faults)]);
}

function layOut([name, ...cells]: readonly (string | number)[]): string {
  return `  ${String(name).padEnd(46)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
}

function sayShare(part: number, all: number): string {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`;
}
