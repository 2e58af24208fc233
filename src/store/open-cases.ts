import type { Progress } from '../desk/desk-worker.ts';
import type { CaseOrigin, NoCase } from '../desk/load-case.ts';
import { type OpenCase, type OpenOutcome, openCase } from '../desk/open-case.ts';
import { useCaseStore } from './case-store.ts';
import { useHistoryStore } from './history-store.ts';

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
      if (opened !== null && opened === findOpenCase()) useCaseStore.setState({ searchable });
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
  opened = outcome.openCase;
  findOpenCase()?.close();
  // What was changed of one case's view means nothing in another.
  useHistoryStore.getState().setHistory([], []);
  useCaseStore.setState({ loaded: outcome, file: null, searchable });
  return true;
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
