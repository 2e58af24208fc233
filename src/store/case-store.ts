import { create } from 'zustand';
import type { Problem } from '../core/model/problem.ts';
import type { Progress } from '../desk/desk-host.ts';
import type { NoCase } from '../desk/load-case.ts';
import type { OpenCase } from '../desk/open-case.ts';

/** Where the case stands. It is whole or absent: a file with a problem changes nothing. */
type CaseStatus =
  | { readonly status: 'loading'; readonly progress: Progress | null }
  | { readonly status: 'ready'; readonly openCase: OpenCase }
  | NoCase;

/** A case that is being opened while another stands, or that was refused; without a name it is the one that ships. */
type FileStatus =
  | { readonly status: 'opening'; readonly fileName: string | null; readonly progress: Progress | null }
  | { readonly status: 'refused'; readonly fileName: string | null; readonly problems: readonly Problem[] };

interface CaseStore {
  readonly loaded: CaseStatus;
  readonly file: FileStatus | null;
  /** How much of the case that is shown can be searched, from 0 to 1. */
  readonly searchable: number;
}

export const useCaseStore = create<CaseStore>(() => ({
  loaded: { status: 'loading', progress: null },
  file: null,
  searchable: 0,
}));
