import { parseWrittenDraft, type WrittenDraft } from '../core/draft/written-draft.ts';
import { liftWordValues } from '../core/log/apply-word-values.ts';
import { findWordValues } from '../core/log/find-word-values.ts';
import { foldLog } from '../core/log/fold-log.ts';
import { liftWork } from '../core/log/lift-work.ts';
import type { Operation } from '../core/log/operation.ts';
import { parseOperation } from '../core/log/operation-shape.ts';
import type { Case, ClaimId } from '../core/model/case.ts';
import { parseCase } from '../core/model/parse-case.ts';
import { isRecord } from '../core/model/shape.ts';
import { writeCase } from '../core/model/write-case.ts';

/** A case as it was before the work that its file carries, that work, and the drafts that it brings. */
export interface CarriedWork {
  readonly theCase: Case;
  readonly operations: readonly Operation[];
  readonly drafts: readonly WrittenDraft[];
}

/** An export carries the user's work beside the case, as "work" and "drafts", which other readers pass over. */
export function readCarriedWork(theCase: Case, file: Record<string, unknown>): CarriedWork {
  const { work, drafts, handSet } = file;
  const operations = Array.isArray(work) ? readOperations(work) : [];
  const lifted = liftWork(theCase, foldLog(operations), readHandSet(handSet));
  // What is said to have stood in the place of something imported may fit nothing: then the case is as it stands.
  const isWhole = !operations.some(({ puts }) => puts?.imports !== undefined) || parseCase(writeCase(lifted)).ok;
  const carried = isWhole ? { theCase: lifted, operations } : { theCase, operations: [] };
  return { ...carried, drafts: readDrafts(drafts) };
}

/** The case of a file, with the work that it carries, but by the standard values of words. */
export function standardiseCase(theCase: Case, file: unknown): Case {
  if (!isRecord(file) || !Array.isArray(file['work'])) return theCase;
  return liftWordValues(theCase, findWordValues(foldLog(readOperations(file['work']))), readHandSet(file['handSet']));
}

/**
 * None where one of them is none, of a later version maybe: what the whole log laid over the case could not be
 * told apart, and would be lost.
 */
function readOperations(carried: readonly unknown[]): readonly Operation[] {
  const operations: Operation[] = [];
  for (const each of carried) {
    const parsed = parseOperation(each);
    if (!parsed.ok) return [];
    operations.push(parsed.value);
  }
  return operations;
}

/** Whatever else stands there is the id of no claim. */
function readHandSet(carried: unknown): ReadonlySet<ClaimId> {
  return new Set(Array.isArray(carried) ? (carried as ClaimId[]) : []);
}

/** Each stands by itself, so that one that is none takes no other with it. */
function readDrafts(carried: unknown): readonly WrittenDraft[] {
  if (!Array.isArray(carried)) return [];
  const byId = new Map<string, WrittenDraft>();
  for (const each of carried) {
    const parsed = parseWrittenDraft(each);
    if (parsed.ok) byId.set(parsed.value.id, parsed.value);
  }
  return [...byId.values()];
}
