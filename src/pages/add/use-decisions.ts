import type { Decision, Intent, WorkReport } from '../../core/log/operation.ts';
import { mergeDrafts, splitDraft } from '../../core/log/reshape-drafts.ts';
import type { ClaimDraft } from '../../core/matching/proposal.ts';
import type { ReportId } from '../../core/model/case.ts';
import { newId } from '../../io/new-id.ts';
import { useHistoryStore } from '../../store/history-store.ts';
import { commitWork } from '../../store/work-desk.ts';
import { countProgress, decide, findMergeable, type Item, isPlaced } from './list-items.ts';

interface Decisions {
  /** Whether it was accepted; not, if it has no place in the comparison yet. */
  readonly accept: (item: Item) => boolean;
  readonly reject: (item: Item) => void;
  readonly reopen: (item: Item) => void;
  readonly merge: (item: Item) => void;
  readonly split: (item: Item, at: number) => void;
  readonly assignAll: (items: readonly Item[], incident: NonNullable<ClaimDraft['incident']>) => void;
}

/** Puts what the user decides into the work, and says it. `isStale`: a newer text is being read, in which the words stand elsewhere. */
export function useDecisions(
  id: ReportId,
  items: readonly Item[],
  text: string,
  keep: () => Promise<WorkReport | null>,
  isStale: boolean,
): Decisions {
  const say = useHistoryStore((state) => state.say);
  const commit = async (intent: Intent, decisions: readonly Decision[]) => {
    // The report first: a claim rests on it.
    if ((await keep()) === null) return;
    await commitWork(intent, { decisions });
  };
  const sayCount = (done: string, { id: changed }: Item, status: Item['status']) => {
    const { decided, all } = countProgress(items.map((item) => (item.id === changed ? { ...item, status } : item)));
    say(`${done}. ${decided} of ${all} decided.`);
  };
  if (isStale) {
    const wait = () => {
      say('The text is being read anew: one moment.');
      return true;
    };
    return { accept: wait, reject: wait, reopen: wait, merge: wait, split: wait, assignAll: wait };
  }
  return {
    accept: (item) => {
      if (!isPlaced(item.draft)) return false;
      void commit('accept', [decide(id, item, 'accepted')]);
      sayCount('Accepted', item, 'accepted');
      return true;
    },
    reject: (item) => {
      void commit('reject', [decide(id, item, 'rejected')]);
      sayCount('Rejected', item, 'rejected');
    },
    reopen: (item) => {
      void commit('reopen', [decide(id, item, 'open')]);
      sayCount('Open again', item, 'open');
    },
    merge: (item) => {
      const next = findMergeable(items, item.id);
      if (next === null) return;
      const merged = decide(id, item, 'open', mergeDrafts(item.draft, next.draft));
      void commit('merge', [merged, decide(id, next, 'merged')]);
      say(`Claim ${next.number} merged into claim ${item.number}.`);
    },
    split: (item, at) => {
      const halves = splitDraft(text, item.draft, at);
      if (halves === null) return;
      const [first, second] = halves;
      const rest: Decision = { ...decide(id, item, 'open', second), proposal: newId('own') };
      void commit('split', [decide(id, item, 'open', first), rest]);
      say(`Claim ${item.number} is two claims now. What the second one answers is to be said.`);
    },
    assignAll: (chosen, incident) => {
      const decisions = chosen.map((item) => decide(id, item, item.status, { ...item.draft, incident }));
      void commit('mend', decisions);
      say(`${decisions.length} ${decisions.length === 1 ? 'claim belongs' : 'claims belong'} to it now.`);
    },
  };
}
