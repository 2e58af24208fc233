import { type WrittenDraft, writtenDraftFields } from '../core/draft/written-draft.ts';
import { ProblemLog } from '../core/model/problem.ts';
import { isBoolean, isIndex, isNullOr, isObjectOf, isText } from '../core/model/shape.ts';

/** A draft as the browser keeps it. */
export interface KeptDraft extends WrittenDraft {
  /** Another with each change that is kept, by whichever tab; 0 before the first. There is no order in it. */
  readonly version: number;
  /** It can be brought back. */
  readonly isDropped: boolean;
  /** The draft that was written in two tabs at once, where this one has the words of one of them. */
  readonly copyOf: string | null;
}

const isKeptDraft = isObjectOf({
  ...writtenDraftFields,
  version: isIndex,
  isDropped: isBoolean,
  copyOf: isNullOr(isText),
});

/** Null for what is none: by another hand, or of a later version. */
export function readKeptDraft(value: unknown): KeptDraft | null {
  const log = new ProblemLog();
  isKeptDraft(value, log);
  return log.problems.length === 0 ? (value as KeptDraft) : null;
}

export function newVersion(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] || 1;
}
