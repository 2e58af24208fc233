import { create } from 'zustand';
import type { Intent } from '../core/log/operation.ts';
import type { Address } from '../io/address.ts';

/** One change that the user made to what is shown, and the view before and after it. */
export interface ViewStep {
  /** What was done, in words for the user: "SOHR dropped". */
  readonly label: string;
  readonly before: Address;
  readonly after: Address;
  readonly changed: readonly (keyof Address)[];
}

/** One operation of the user's work; it is undone by another that takes it back. */
export interface WorkStep {
  readonly intent: Intent;
  readonly about?: string | undefined;
  /** Of the operation that is to be taken back: once undone, that which undid it. */
  readonly operation: string;
}

export type Step = ViewStep | WorkStep;

interface HistoryStore {
  readonly done: readonly Step[];
  /** The last is redone first. */
  readonly undone: readonly Step[];
  /** What was undone can then no longer be redone. */
  readonly record: (step: Step) => void;
  /** Puts the step in the place of the last one, which it goes on with. */
  readonly extend: (step: Step) => void;
  /** What was undone or done again last, and how often that was said: the same twice is news both times. */
  readonly said: { readonly text: string; readonly times: number };
  readonly say: (text: string) => void;
  readonly setHistory: (done: readonly Step[], undone: readonly Step[]) => void;
}

const mostSteps = 200;

export const useHistoryStore = create<HistoryStore>((set) => ({
  done: [],
  undone: [],
  record: (step) => set(({ done }) => ({ done: [...done, step].slice(-mostSteps), undone: [] })),
  extend: (step) => set(({ done }) => ({ done: [...done.slice(0, -1), step], undone: [] })),
  said: { text: '', times: 0 },
  say: (text) => set(({ said }) => ({ said: { text, times: said.times + 1 } })),
  setHistory: (done, undone) => set({ done: done.slice(-mostSteps), undone }),
}));
