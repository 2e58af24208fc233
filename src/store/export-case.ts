import type { WrittenDraft } from '../core/draft/written-draft.ts';
import { saveFile } from '../io/save-file.ts';
import { useCaseStore } from './case-store.ts';
import { useDraftStore } from './draft-store.ts';
import { whenTakenIn } from './work-desk.ts';

interface ExportOptions {
  /** Drafts, and what was waved through in them, leave the browser only when that is asked for. */
  readonly withDrafts: boolean;
}

/** Hands the reader the case that is open, the user's work in it, as one case file. */
export async function exportCase({ withDrafts }: ExportOptions): Promise<void> {
  await whenTakenIn();
  const drafts = withDrafts ? await listWrittenDrafts() : [];
  const { loaded } = useCaseStore.getState();
  if (loaded.status !== 'ready') return;
  const { desk, fileName } = loaded.openCase;
  saveFile(nameExport(fileName, new Date()), 'application/json', await desk.write(drafts));
}

/** Without what means something in this browser alone. */
export async function listWrittenDrafts(): Promise<readonly WrittenDraft[]> {
  const { startDrafts } = await import('./draft-desk.ts');
  await startDrafts();
  const written = useDraftStore.getState().drafts.filter(({ text }) => text !== '');
  return written.map(({ id, text, incident, startedAt, changedAt }) => ({ id, text, incident, startedAt, changedAt }));
}

/** The date of an earlier export gives way to the new one. */
function nameExport(fileName: string | null, now: Date): string {
  const name = (fileName ?? 'sources-say.json').replace(/(-\d{4}-\d\d-\d\d)?\.json$/i, '');
  const [day] = now.toISOString().split('T');
  return `${name}-${day}.json`;
}
