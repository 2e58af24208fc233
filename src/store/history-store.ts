import { create } from 'zustand';
import type { Address } from '../io/address.ts';

/** One change that the user made to what is shown, and the view before and after it. */
export interface Step {
  /** What was done, in words for the user: "SOHR dropped". */
  readonly label: string;
  readonly before: Address;
  readonly after: Address;
  readonly changed: readonly (keyof Address)[];
}

interface HistoryStore {
  readonly done: readonly Step[];
  /** The last is redone first. */
  readonly undone: readonly Step[];
  /** A step that continues the last one takes its place. What was undone can then no longer be redone. */
  readonly record: (step: Step, continues: boolean) => void;
  /** What was undone or done again last, and how often that was said: the same twice is news both times. */
  readonly said: { readonly text: string; readonly times: number };
  readonly say: (text: string) => void;
  readonly setHistory: (done: readonly Step[], undone: readonly Step[]) => void;
}

const mostSteps = 200;

export const useHistoryStore = create<HistoryStore>((set) => ({
  done: [],
  undone: [],
  record: (step, continues) =>
    set(({ done }) => {
      const last = done.at(-1);
      if (!continues || last === undefined) return { done: [...done, step].slice(-mostSteps), undone: [] };
      return { done: [...done.slice(0, -1), { ...step, before: last.before }], undone: [] };
    }),
  said: { text: '', times: 0 },
  say: (text) => set(({ said }) => ({ said: { text, times: said.times + 1 } })),
  setHistory: (done, undone) => set({ done, undone }),
}));
