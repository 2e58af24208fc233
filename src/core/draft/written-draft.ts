import type { IncidentId } from '../model/case.ts';
import { isDate, isReference } from '../model/case-shape.ts';
import { type Parsed, ProblemLog } from '../model/problem.ts';
import { isNullOr, isObjectOf, isString, isText } from '../model/shape.ts';

/** A draft as an export carries it, if it is asked to. */
export interface WrittenDraft {
  readonly id: string;
  readonly text: string;
  /** What the user says it is about; null where that is left to be recognised. */
  readonly incident: IncidentId | null;
  /** Moments, by the clock of whoever wrote it. */
  readonly startedAt: string;
  readonly changedAt: string;
}

export const writtenDraftFields = {
  id: isText,
  text: isString,
  incident: isNullOr(isReference),
  startedAt: isDate,
  changedAt: isDate,
};

const isWrittenDraft = isObjectOf(writtenDraftFields);

/** A draft that a file brings. */
export function parseWrittenDraft(value: unknown): Parsed<WrittenDraft> {
  const log = new ProblemLog();
  isWrittenDraft(value, log);
  if (log.problems.length > 0) return { ok: false, problems: log.problems };
  const { id, text, incident, startedAt, changedAt } = value as WrittenDraft;
  return { ok: true, value: { id, text, incident, startedAt, changedAt } };
}
