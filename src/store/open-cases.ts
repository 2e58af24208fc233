import { noWork } from '../core/log/work.ts';
import type { Progress } from '../desk/desk-host.ts';
import type { CaseOrigin, NoCase } from '../desk/load-case.ts';
import { type OpenCase, type OpenOutcome, openCase } from '../desk/open-case.ts';
import { openLateStorage } from '../io/late-storage.ts';
import { useCaseStore } from './case-store.ts';
import { useHistoryStore, type WorkStep } from './history-store.ts';
import { type OpenStorage, readKeptWork, takeUpWork } from './take-up-work.ts';
import { describeFault, type KeptWork } from './work-store.ts';

/** Counts openings: what one comes to that was overtaken by a later one is thrown away. */
let latest = 0;

/**
 * Opens a case in the place of that which is open, which stays so until the other
 * has proved to be one. `fileName` is null for the case that ships. Whether it
 * came to be shown.
 */
export async function showCase(
  from: CaseOrigin,
  fileName: string | null,
  open: typeof openCase = openCase,
  openStorage: OpenStorage = openLateStorage,
): Promise<boolean> {
  latest += 1;
  const mine = latest;
  let searchable = 0;
  let opened: OpenCase | null = null;
  // Progress comes by a way of its own, and may come after the outcome.
  let isOver = false;
  const outcome = await open(from, fileName, (progress) => {
    if (progress.step === 'indexing') {
      searchable = progress.share ?? 0;
      if (opened !== null && opened.close === findOpenCase()?.close) useCaseStore.setState({ searchable });
    } else if (mine === latest && !isOver) showProgress(fileName, progress);
  });
  isOver = true;
  if (mine !== latest) {
    discard(outcome);
    return false;
  }
  if (outcome.status !== 'ready') {
    showFailure(fileName, outcome);
    return false;
  }
  const { caseKey, carried } = outcome.openCase;
  const found = await readKeptWork(caseKey, openStorage);
  const all = { ...found, operations: [...carried, ...found.operations] };
  const { kept, openCase: shown, work, heldBack, steps } = await layWork(outcome.openCase, all);
  if (mine !== latest) {
    kept.storage?.close();
    shown.close();
    return false;
  }
  opened = shown;
  findOpenCase()?.close();
  takeUpWork(kept, work, heldBack);
  // What was changed of one case's view means nothing in another; what was done on earlier visits can be undone.
  useHistoryStore.getState().setHistory(steps, []);
  useCaseStore.setState({ loaded: { status: 'ready', openCase: shown }, file: null, searchable });
  return true;
}

/** Never rejects: work that cannot be laid over the case is told of, and the case is shown without it. */
async function layWork(openCase: OpenCase, kept: KeptWork) {
  const without = { kept, openCase, work: noWork, heldBack: [], steps: [] };
  if (kept.operations.length === 0) return without;
  try {
    const { foldLog, listUndoable } = await import('../core/log/fold-log.ts');
    const steps = listUndoable(kept.operations).map(
      ({ id, intent, about }): WorkStep => ({ intent, about, operation: id }),
    );
    return { kept, ...(await openCase.work(kept.operations)), work: foldLog(kept.operations), steps };
  } catch (error) {
    return { ...without, kept: { ...kept, keeping: describeFault(error) } };
  }
}

function findOpenCase(): OpenCase | null {
  const { loaded } = useCaseStore.getState();
  return loaded.status === 'ready' ? loaded.openCase : null;
}

function showProgress(fileName: string | null, progress: Progress): void {
  if (findOpenCase() === null) useCaseStore.setState({ loaded: { status: 'loading', progress } });
  else useCaseStore.setState({ file: { status: 'opening', fileName, progress } });
}

function showFailure(fileName: string | null, outcome: NoCase): void {
  if (findOpenCase() === null) useCaseStore.setState({ loaded: outcome });
  else useCaseStore.setState({ file: { status: 'refused', fileName, problems: listProblems(outcome) } });
}

function listProblems(outcome: NoCase) {
  if (outcome.status === 'rejected') return outcome.problems;
  return [{ path: '', expected: 'a file that can be read', found: outcome.detail }];
}

function discard(outcome: OpenOutcome): void {
  if (outcome.status === 'ready') outcome.openCase.close();
}
