import type { Progress } from '../desk/desk-worker.ts';
import { type OpenOutcome, openCase } from '../desk/open-case.ts';
import { useCaseStore } from '../store/case-store.ts';
import { useHistoryStore } from '../store/history-store.ts';

/** Counts openings: what one comes to that was overtaken by a later one is thrown away. */
let latest = 0;

export async function openShippedCase(): Promise<void> {
  closeOpenCase();
  // Beside the page, so that the app runs under any sub-path of any file server.
  const address = new URL('case.json', document.baseURI).href;
  const outcome = await startOpening(
    (onProgress) => openCase({ address }, null, onProgress),
    (progress) => useCaseStore.setState({ loaded: { status: 'loading', progress } }),
  );
  if (outcome === null) return;
  useCaseStore.setState({ loaded: outcome, file: null });
}

/** The case that is open stays so until the file has proved to be one. */
export async function openCaseFile(file: File): Promise<boolean> {
  const fileName = file.name;
  useCaseStore.setState({ file: { status: 'opening', fileName, progress: null } });
  const outcome = await startOpening(
    (onProgress) => openCase({ file }, fileName, onProgress),
    (progress) => useCaseStore.setState({ file: { status: 'opening', fileName, progress } }),
  );
  if (outcome === null) return false;
  if (outcome.status !== 'ready') {
    const problems =
      outcome.status === 'rejected'
        ? outcome.problems
        : [{ path: '', expected: 'a file that can be read', found: outcome.detail }];
    useCaseStore.setState({ file: { status: 'refused', fileName, problems } });
    return false;
  }
  closeOpenCase();
  useCaseStore.setState({ loaded: outcome, file: null });
  return true;
}

/** What was changed of one case's view means nothing in another. */
function closeOpenCase(): void {
  const { loaded } = useCaseStore.getState();
  if (loaded.status === 'ready') loaded.openCase.close();
  useHistoryStore.getState().setHistory([], []);
}

/** Null where a later opening has overtaken this one. */
async function startOpening(
  open: (onProgress: (progress: Progress) => void) => Promise<OpenOutcome>,
  show: (progress: Progress) => void,
): Promise<OpenOutcome | null> {
  latest += 1;
  const mine = latest;
  let isOpen = false;
  const outcome = await open((progress) => {
    if (mine !== latest) return;
    if (progress.step === 'indexing') useCaseStore.setState({ searchable: progress.share ?? 0 });
    else if (!isOpen) show(progress);
  });
  isOpen = true;
  if (mine === latest) return outcome;
  if (outcome.status === 'ready') outcome.openCase.close();
  return null;
}
