import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDraftChecker } from '../../src/core/draft/check-draft.ts';
import { type FindingCode, findingCodes } from '../../src/core/draft/draft-finding.ts';
import type { Case } from '../../src/core/model/case.ts';
import {
  type DraftResult,
  findPlaces,
  judgeFindings,
  type MarkedDraft,
  type Score,
  scoreResults,
} from './draft-scores.ts';

const folder = 'tests/measure/drafts';
/** Of these nobody who works on the rules sees more than which are off. */
const heldOut = 'held-out.json';

/** Precision and recall of the copy desk, by code and overall. */
export function printDrafts(theCase: Case): void {
  const checker = createDraftChecker(theCase);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const shown = files.filter((name) => name !== heldOut).flatMap((name) => readDrafts(theCase, name));
  const judge = (drafts: readonly MarkedDraft[], isGiven: boolean) =>
    drafts.map((draft) => judgeFindings(draft, checker.check(draft.text, isGiven ? draft.incident : null).findings));
  console.log(sayResults('drafts', judge(shown, true), judge(shown, false), false));
  if (!files.includes(heldOut)) return;
  const hidden = readDrafts(theCase, heldOut);
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

/** The words of a fault must stand in its draft, or it could never be found. */
function readDrafts(theCase: Case, name: string): readonly MarkedDraft[] {
  const drafts: readonly MarkedDraft[] = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const codes = new Set<string>(findingCodes);
  for (const { id, incident, text, faults } of drafts) {
    if (!theCase.incidentById.has(incident)) throw new Error(`${name}, ${id}: no incident ${incident}`);
    for (const { code, words } of faults) {
      if (!codes.has(code)) throw new Error(`${name}, ${id}: no code ${code}`);
      if (findPlaces(text, words).length === 0)
        throw new Error(`${name}, ${id}: the words of its ${code} are not in it`);
    }
  }
  return drafts;
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
