import type { DraftCheck } from '../core/draft/draft-check.ts';
import type { Case, IncidentId } from '../core/model/case.ts';
import { decodeText } from '../core/model/decode-json.ts';
import type { Parsed, Problem } from '../core/model/problem.ts';
import { writeSheet } from '../words/write-sheet.ts';
import { type ExitCode, type Options, UsageError } from './command.ts';
import { findIncident } from './find-incident.ts';
import { print, printJson } from './print.ts';
import { printFindings, toFindingsJson } from './print-findings.ts';
import { printProblems } from './print-problems.ts';
import { nameFile, readBytes } from './read-bytes.ts';
import { readCase } from './read-case.ts';
import { shippedData } from './shipped-data.ts';

/** Findings are the result, not an error: with them, too, the exit code is 0. */
export async function runCheck([file, ...more]: readonly string[], options: Options): Promise<ExitCode> {
  const { against = [shippedData], incident = [], json = false, sheet = false } = options;
  if (file === undefined || more.length > 0)
    throw new UsageError('check takes one draft, or - for standard input; the case goes with --against.');
  if (json && sheet) throw new UsageError('--json and --sheet are two forms of the answer: choose one.');
  if ([file, ...against].filter((path) => path === '-').length > 1)
    throw new UsageError('Standard input holds the draft or the case, not both.');
  const [draft, parsed] = [readDraft(file), readCase(against)];
  if (!draft.ok || !parsed.ok) return printProblems([...problemsOf(draft), ...problemsOf(parsed)], json);
  const { value: theCase } = parsed;
  const check = await checkDraft(theCase, draft.value, chooseIncident(theCase, incident));
  if (json) printJson(toFindingsJson(theCase, draft.value, check));
  else
    print(sheet ? writeSheet(theCase, draft.value, check) : printFindings(theCase, nameFile(file), draft.value, check));
  return 0;
}

/** With its byte order mark, if it has one: offsets count the text as it was given. */
function readDraft(path: string): Parsed<string> {
  const problems: Problem[] = [];
  const bytes = readBytes(path, problems);
  if (bytes === undefined) return { ok: false, problems };
  const decoded = decodeText(bytes, 'keep mark');
  if (decoded.ok) return decoded;
  return { ok: false, problems: decoded.problems.map((problem) => ({ file: nameFile(path), ...problem })) };
}

function problemsOf(parsed: Parsed<unknown>): readonly Problem[] {
  return parsed.ok ? [] : parsed.problems;
}

/** Null leaves it to be recognised; a draft that is held against one incident alone is about that. */
function chooseIncident(theCase: Case, [typed, ...more]: readonly string[]): IncidentId | null {
  if (more.length > 0) throw new UsageError('check takes one --incident.');
  if (typed !== undefined) return findIncident(theCase, typed);
  const [only, ...others] = theCase.incidents;
  return only !== undefined && others.length === 0 ? only.id : null;
}

/** The part-of-speech model is a megabyte: it is loaded once the input is known to be good. */
async function checkDraft(theCase: Case, draft: string, incident: IncidentId | null): Promise<DraftCheck> {
  const { createDraftChecker } = await import('../core/draft/check-draft.ts');
  return createDraftChecker(theCase).check(draft, incident);
}
