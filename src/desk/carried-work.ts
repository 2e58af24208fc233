import { foldLog } from '../core/log/fold-log.ts';
import { liftWork } from '../core/log/lift-work.ts';
import type { Operation } from '../core/log/operation.ts';
import { parseOperation } from '../core/log/operation-shape.ts';
import type { Case } from '../core/model/case.ts';

/** A case as it was before the work that its file carries, and that work. */
export interface CarriedWork {
  readonly theCase: Case;
  readonly operations: readonly Operation[];
}

/**
 * Where one of them is none, of a later version maybe, the case is taken as it stands: what the whole log
 * laid over it could not be told apart, and would be lost.
 */
export function readCarriedWork(theCase: Case, carried: readonly unknown[]): CarriedWork {
  const operations: Operation[] = [];
  for (const each of carried) {
    const parsed = parseOperation(each);
    if (!parsed.ok) return { theCase, operations: [] };
    operations.push(parsed.value);
  }
  return { theCase: liftWork(theCase, foldLog(operations)), operations };
}
