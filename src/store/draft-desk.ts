import { openDraftStorage } from '../io/draft-storage.ts';
import { guardLeaving } from '../io/guard-leaving.ts';
import type { KeptDraft } from '../io/kept-draft.ts';
import { newId } from '../io/new-id.ts';
import { useCaseStore } from './case-store.ts';
import { type DraftShelf, openShelf } from './draft-shelf.ts';
import { noDrafts, useDraftStore } from './draft-store.ts';

/** The drafts on the case that is open, once they were asked for. */
let current: { readonly caseKey: string; readonly shelf: DraftShelf } | null = null;
let isWatching = false;

/** Reads the drafts on the case that is open, and from then on those of each that is opened. Never rejects. */
export async function startDrafts(): Promise<void> {
  if (!isWatching) useCaseStore.subscribe(takeUpDrafts);
  isWatching = true;
  takeUpDrafts();
  await current?.shelf.ready;
}

/** Without waiting for a pause. Never rejects. */
export async function keepDrafts(): Promise<void> {
  await current?.shelf.keepNow();
}

function takeUpDrafts(): void {
  const { loaded } = useCaseStore.getState();
  if (loaded.status !== 'ready' || loaded.openCase.caseKey === current?.caseKey) return;
  const { caseKey, carriedDrafts } = loaded.openCase;
  current?.shelf.close();
  useDraftStore.setState(noDrafts);
  const isOpen = () => current?.shelf === shelf;
  const shelf = openShelf({
    caseKey,
    storage: openDraftStorage(caseKey),
    carried: carriedDrafts,
    onChanged: () => {
      if (isOpen()) useDraftStore.setState({ drafts: shelf.list() });
    },
    onKeeping: (keeping, isLosing) => {
      if (!isOpen()) return;
      useDraftStore.setState({ keeping, isReady: true });
      guardLeaving('drafts', isLosing);
    },
    onCopied: (of, id) => {
      if (isOpen()) useDraftStore.setState({ copied: { of, id } });
    },
  });
  current = { caseKey, shelf };
  useDraftStore.setState({ drafts: shelf.list() });
}

/** An empty one; its id. It is kept from its first word or choice on. */
export function startDraft(): string {
  const id = newId('draft');
  const now = new Date().toISOString();
  findShelf().put({
    id,
    text: '',
    incident: null,
    startedAt: now,
    changedAt: now,
    version: 0,
    isDropped: false,
    copyOf: null,
  });
  return id;
}

/** It stands so at once, and is kept at the next pause. */
export function writeDraft(id: string, change: Partial<Pick<KeptDraft, 'text' | 'incident'>>): void {
  const { copied } = useDraftStore.getState();
  changeDraft(copied?.of === id ? copied.id : id, { ...change, changedAt: new Date().toISOString() });
}

/** It can be brought back, on a later visit too. */
export function dropDraft(id: string): void {
  changeDraft(id, { isDropped: true });
  void findShelf().keepNow();
}

export function bringBack(id: string): void {
  changeDraft(id, { isDropped: false });
  void findShelf().keepNow();
}

/** Whoever writes has seen that the draft has become another: what is written to the old one goes there again. */
export function settleCopy(): void {
  useDraftStore.setState({ copied: null });
}

function changeDraft(id: string, change: Partial<KeptDraft>): void {
  const shelf = findShelf();
  const draft = shelf.find(id);
  if (draft !== undefined) shelf.put({ ...draft, ...change });
}

function findShelf(): DraftShelf {
  if (current === null) throw new Error('startDrafts comes first.');
  return current.shelf;
}
