import { compareIncident } from '../core/compare/compare-case.ts';
import type { IncidentComparison } from '../core/compare/comparison.ts';
import type { WrittenDraft } from '../core/draft/written-draft.ts';
import type { HeldBack } from '../core/log/apply-work.ts';
import type { Operation } from '../core/log/operation.ts';
import { noWork, type Work } from '../core/log/work.ts';
import type { Case, CaseLists, Incident } from '../core/model/case.ts';
import { type Digest, digestIncident } from '../core/overview/digest.ts';
import { type AskedQuestion, listAskedQuestions } from '../core/overview/list-asked-questions.ts';
import { createDesk, type Desk } from './desk.ts';
import { type CaseOrigin, loadCase, type NoCase } from './load-case.ts';

/** How far the opening of a case has come. `share` runs from 0 to 1; null where it cannot be told. */
export interface Progress {
  readonly step: 'reading' | 'checking' | 'comparing' | 'listing' | 'indexing';
  readonly share: number | null;
}

/** What incidents share; they and their reports are asked for one by one. */
type SharedLists = Omit<CaseLists, 'reports' | 'incidents'>;

export interface Opened extends SharedLists {
  readonly status: 'ready';
  /** Tells this case from others, so that the user's work on it is found again. */
  readonly caseKey: string;
  readonly questions: readonly AskedQuestion[];
  readonly incidentCount: number;
  /** The work that its file carries; it is not laid over the case yet. */
  readonly operations: readonly Operation[];
  /** The drafts that it carries. */
  readonly drafts: readonly WrittenDraft[];
}

/** What the user's work has made of the case since the last time. */
export interface Reworked extends SharedLists {
  readonly questions: readonly AskedQuestion[];
  readonly incidentCount: number;
  /** Of the incidents that are new or not as they were, by their place in the case. */
  readonly changed: readonly (readonly [index: number, digest: Digest])[];
  readonly heldBack: readonly HeldBack[];
}

/** A case with the user's work laid over it, and the desk that answers out of both. */
export interface DeskHost {
  /** On an empty case until `open` has come to `ready`; a new one after each `work` that changes the case. */
  readonly desk: () => Desk;
  readonly open: (from: CaseOrigin, onProgress: (progress: Progress) => void) => Promise<Opened | NoCase>;
  /** Adds to what was added before; null where that is nothing to the case, as what is said of drafts or answered in a lesson is. */
  readonly work: (operations: readonly Operation[]) => Promise<Reworked | null>;
}

export function createHost(empty: Case): DeskHost {
  let base = empty;
  let current = empty;
  let log: readonly Operation[] = [];
  /** Those of them that the case rests upon. */
  let ground: readonly Operation[] = [];
  let desk = createDesk(empty);
  let compared = new WeakMap<Incident, IncidentComparison>();
  let onProgress: (progress: Progress) => void = () => {};

  const compare = (theCase: Case, incident: Incident) => {
    const comparison = compared.get(incident) ?? compareIncident(theCase, incident);
    compared.set(incident, comparison);
    return comparison;
  };
  const show = (theCase: Case, work: Work, onCompared?: (share: number) => void) => {
    if (!isExtending(current, theCase)) compared = new WeakMap();
    desk.close();
    current = theCase;
    desk = createDesk(theCase, {
      compare,
      work,
      readLog: () => log,
      findHandSet: async () =>
        work.wordValues.size === 0 ? [] : (await import('./find-hand-set.ts')).findHandSet(base, work),
      ...(onCompared && { onCompared }),
      onIndexed: (share) => onProgress({ step: 'indexing', share }),
    });
  };

  return {
    desk: () => desk,
    open: async (from, report) => {
      report({ step: 'reading', share: null });
      const loaded = await loadCase(from, () => report({ step: 'checking', share: null }));
      if (loaded.status !== 'ready') return loaded;
      const { theCase, caseKey, operations, drafts } = loaded;
      onProgress = report;
      [base, log, ground] = [theCase, [], []];
      show(theCase, noWork, (share) => report({ step: 'comparing', share }));
      const incidentCount = theCase.incidents.length;
      const questions = listAskedQuestions(theCase);
      return { status: 'ready', caseKey, ...shareOf(theCase), questions, incidentCount, operations, drafts };
    },
    work: async (operations) => {
      log = [...log, ...operations];
      const { applyWork, foldLog, pickGround } = await loadWork();
      const before = current;
      const longer = pickGround(log);
      if (isSameLog(longer, ground)) return null;
      const done = foldLog(longer);
      const { theCase, heldBack } = applyWork(base, done);
      const areAllNew = !isExtending(before, theCase);
      show(theCase, done);
      ground = longer;
      const changed = theCase.incidents.flatMap((incident, index) =>
        incident === before.incidents[index] && !areAllNew
          ? []
          : [[index, digestIncident(theCase, compare(theCase, incident))] as const],
      );
      const incidentCount = theCase.incidents.length;
      return { ...shareOf(theCase), questions: listAskedQuestions(theCase), incidentCount, changed, heldBack };
    },
  };
}

/** Comes with the first operation: most visits have none. */
async function loadWork() {
  const [apply, fold, pick] = await Promise.all([
    import('../core/log/apply-work.ts'),
    import('../core/log/fold-log.ts'),
    import('../core/log/pick-puts.ts'),
  ]);
  return { ...apply, ...fold, ...pick };
}

/** No operation is ever another under the same id. */
function isSameLog(a: readonly Operation[], b: readonly Operation[]): boolean {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}

/** Whether the later case only adds to what incidents share: what was compared before holds on then. */
function isExtending(before: Case, after: Case): boolean {
  const isPrefix = (a: readonly unknown[], b: readonly unknown[]) =>
    a.length <= b.length && a.every((entry, index) => entry === b[index]);
  const isLonger = (a: readonly unknown[], b: readonly unknown[]) => isPrefix(a, b) || isPrefix(b, a);
  return (
    isLonger(before.parties, after.parties) &&
    isLonger(before.sources, after.sources) &&
    isLonger(before.concepts, after.concepts)
  );
}

function shareOf({ parties, sources, concepts }: Case): SharedLists {
  return { parties, sources, concepts };
}
