import { create } from 'zustand';
import type { Choices } from '../core/compare/choices.ts';
import type { Case } from '../core/model/case.ts';
import type { Problem } from '../core/model/problem.ts';

/** Where the case stands. It is whole or absent: a file with a problem changes nothing. */
type CaseStatus =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly theCase: Case }
  | { readonly status: 'rejected'; readonly problems: readonly Problem[] }
  | { readonly status: 'unreachable'; readonly address: string; readonly detail: string };

interface CaseStore {
  readonly loaded: CaseStatus;
  readonly choices: Choices;
  readonly receive: (loaded: CaseStatus) => void;
}

const noChoices: Choices = {};

export const useCaseStore = create<CaseStore>((set) => ({
  loaded: { status: 'loading' },
  choices: noChoices,
  receive: (loaded) => set({ loaded }),
}));
