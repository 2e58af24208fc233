import type { WrittenDraft } from '../core/draft/written-draft.ts';
import type { DraftStorage } from '../io/draft-storage.ts';
import { type KeptDraft, newVersion } from '../io/kept-draft.ts';
import { newId } from '../io/new-id.ts';
import { listenForHiding } from '../io/page-hiding.ts';
import { readUnkeptDrafts, writeUnkeptDrafts } from '../io/unkept-drafts.ts';
import { isSameDraft, mergeDraft } from './merge-draft.ts';
import { describeFault, type Keeping } from './work-store.ts';

/** The drafts on one case, as long as it is open. */
export interface DraftShelf {
  /** When what was kept before is there, or cannot be had. Never rejects. */
  readonly ready: Promise<void>;
  readonly put: (draft: KeptDraft) => void;
  readonly find: (id: string) => KeptDraft | undefined;
  /** Those that are not dropped, the last changed first. */
  readonly list: () => readonly KeptDraft[];
  /** Without waiting for a pause. Never rejects. */
  readonly keepNow: () => Promise<void>;
  /** Once what is on the shelf has been kept. */
  readonly close: () => void;
}

interface ShelfOptions {
  readonly caseKey: string;
  readonly storage: DraftStorage;
  /** By the case's file. What became of them in this browser stands in their place. */
  readonly carried: readonly WrittenDraft[];
  readonly onChanged: () => void;
  /** `isLosing`: what the page has would be gone with it. */
  readonly onKeeping: (keeping: Keeping, isLosing: boolean) => void;
  /** What was written here has become a draft of its own. */
  readonly onCopied: (of: string, id: string) => void;
}

/** So long after a change, in milliseconds, those that came meanwhile are kept with it. */
const pause = 400;

/**
 * Three stand behind each draft: as the page has it, as the browser has it, and, for a page that is loaded
 * anew before the second has become the first, as the tab has it.
 */
export function openShelf({ caseKey, storage, carried, ...on }: ShelfOptions): DraftShelf {
  const drafts = new Map<string, KeptDraft>();
  const kept = new Map<string, KeptDraft>();
  /** What those that are not kept yet were changed from. */
  const origins = new Map(
    carried.map((draft) => [draft.id, { ...draft, version: 0, isDropped: false, copyOf: null }] as const),
  );
  const restored = new Map<string, readonly number[]>();
  let underway: { readonly id: string; readonly version: number } | null = null;
  let isRead = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settled: Promise<void> = Promise.resolve();

  for (const draft of origins.values()) drafts.set(draft.id, draft);
  for (const { draft, versions } of readUnkeptDrafts(caseKey)) {
    drafts.set(draft.id, draft);
    restored.set(draft.id, versions);
  }
  const stopHiding = listenForHiding(() => void keepNow());
  const ready = keepNow();
  storage.listen((theirs) => {
    takeIn(theirs);
    changed();
  });

  /** One in which nothing was done yet is not worth keeping. */
  function isUnkept(own: KeptDraft): boolean {
    const there = kept.get(own.id);
    return there === undefined ? own.text !== '' || own.incident !== null : !isSameDraft(own, there);
  }

  function listUnkept(): readonly KeptDraft[] {
    return [...drafts.values()].filter(isUnkept);
  }

  function setKept(theirs: KeptDraft, own = theirs): void {
    kept.set(theirs.id, theirs);
    drafts.set(theirs.id, own);
    restored.delete(theirs.id);
  }

  function changed(): void {
    mirror();
    if (listUnkept().length > 0) timer ??= setTimeout(keepNow, pause);
    on.onChanged();
  }

  /** So that a page loaded anew finds what the browser has not yet. */
  function mirror(): void {
    const unkept = listUnkept().map((draft) => ({
      draft,
      versions: [
        ...(restored.get(draft.id) ?? []),
        kept.get(draft.id)?.version ?? 0,
        ...(underway?.id === draft.id ? [underway.version] : []),
      ],
    }));
    writeUnkeptDrafts(caseKey, unkept);
  }

  /** Whether one draft can hold what is here and what another tab has made of it. */
  function accept(theirs: KeptDraft): boolean {
    const { id } = theirs;
    const own = drafts.get(id);
    if (own === undefined) setKept(theirs);
    else if (!kept.has(id) && restored.get(id)?.includes(theirs.version)) setKept(theirs, own);
    else {
      const merged = mergeDraft(kept.get(id) ?? origins.get(id) ?? null, own, theirs);
      if (merged === null) return false;
      setKept(theirs, merged);
    }
    return true;
  }

  /** What cannot be taken in waits until it is this tab's turn to keep its own. */
  function takeIn(theirs: readonly KeptDraft[]): void {
    for (const each of theirs) if (each.version !== kept.get(each.id)?.version) accept(each);
  }

  async function keep(id: string): Promise<void> {
    const own = drafts.get(id);
    // What another tab did while those before were kept may have settled it.
    if (own === undefined || !isUnkept(own)) return;
    const version = newVersion();
    underway = { id, version };
    mirror();
    const outcome = await storage.put({ ...own, version }, kept.get(id)?.version ?? 0);
    if (outcome.status === 'kept') setKept({ ...own, version }, drafts.get(id));
    else if (outcome.by === null || !accept(outcome.by)) makeCopy(id, outcome.by);
  }

  /** Another hand has the draft, so that what was written here needs one of its own. */
  function makeCopy(of: string, theirs: KeptDraft | null): void {
    const own = drafts.get(of);
    drafts.delete(of);
    if (theirs !== null) setKept(theirs);
    if (own === undefined) return;
    const id = newId('draft');
    drafts.set(id, { ...own, id, version: 0, isDropped: false, copyOf: of });
    on.onCopied(of, id);
  }

  async function keepAll(): Promise<void> {
    let keeping: Keeping = { status: 'kept' };
    try {
      if (!isRead) takeIn(await storage.read());
      isRead = true;
      for (const { id } of listUnkept()) await keep(id);
    } catch (error) {
      keeping = describeFault(error);
    }
    underway = null;
    on.onKeeping(keeping, keeping.status === 'not-kept' && listUnkept().length > 0);
    // What was written meanwhile has its own pause; what failed is tried again with the next change.
    if (keeping.status === 'kept') changed();
  }

  function keepNow(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    settled = settled.then(keepAll);
    return settled;
  }

  return {
    ready,
    put: (draft) => {
      drafts.set(draft.id, draft);
      changed();
    },
    find: (id) => drafts.get(id),
    list: () =>
      [...drafts.values()]
        .filter(({ isDropped }) => !isDropped)
        .sort((a, b) => Date.parse(b.changedAt) - Date.parse(a.changedAt)),
    keepNow,
    close: () => {
      stopHiding();
      void keepNow().then(storage.close);
    },
  };
}
