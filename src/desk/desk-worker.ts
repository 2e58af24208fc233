import { expose, type ProxyMarked, proxy } from 'comlink';
import type { CaseLists } from '../core/model/case.ts';
import { indexCase } from '../core/model/index-case.ts';
import { type AskedQuestion, listAskedQuestions } from '../core/overview/list-asked-questions.ts';
import { createDesk, type Desk } from './desk.ts';
import { type CaseOrigin, loadCase, type NoCase } from './load-case.ts';

/** How far the opening of a case has come. `share` runs from 0 to 1; null where it cannot be told. */
export interface Progress {
  readonly step: 'reading' | 'checking' | 'comparing' | 'listing' | 'indexing';
  readonly share: number | null;
}

/** What incidents share; they and their reports are asked for one by one. */
export interface Opened extends Omit<CaseLists, 'reports' | 'incidents'> {
  readonly status: 'ready';
  readonly questions: readonly AskedQuestion[];
  readonly incidentCount: number;
}

export interface DeskHost {
  /** On an empty case until `open` has come to `ready`. */
  readonly desk: () => Desk & ProxyMarked;
  readonly open: (from: CaseOrigin, onProgress: (progress: Progress) => void) => Promise<Opened | NoCase>;
}

let desk = createDesk(indexCase({ parties: [], sources: [], concepts: [], reports: [], incidents: [] }));

const host: DeskHost = {
  desk: () => proxy(desk),
  open: async (from, onProgress) => {
    onProgress({ step: 'reading', share: null });
    const loaded = await loadCase(from, () => onProgress({ step: 'checking', share: null }));
    if (loaded.status !== 'ready') return loaded;
    const { parties, sources, concepts, incidents } = loaded.theCase;
    desk = createDesk(
      loaded.theCase,
      (share) => onProgress({ step: 'comparing', share }),
      (share) => onProgress({ step: 'indexing', share }),
    );
    const questions = listAskedQuestions(loaded.theCase);
    return { status: 'ready', parties, sources, concepts, questions, incidentCount: incidents.length };
  },
};

expose(host);
