import { saveFile } from '../io/save-file.ts';
import { useCaseStore } from './case-store.ts';
import { whenTakenIn } from './work-desk.ts';

/** Hands the reader the case that is open, the user's work in it, as one case file. */
export async function exportCase(): Promise<void> {
  await whenTakenIn();
  const { loaded } = useCaseStore.getState();
  if (loaded.status !== 'ready') return;
  const { desk, fileName } = loaded.openCase;
  saveFile(nameExport(fileName, new Date()), 'application/json', await desk.write());
}

/** The date of an earlier export gives way to the new one. */
function nameExport(fileName: string | null, now: Date): string {
  const name = (fileName ?? 'sources-say.json').replace(/(-\d{4}-\d\d-\d\d)?\.json$/i, '');
  const [day] = now.toISOString().split('T');
  return `${name}-${day}.json`;
}
