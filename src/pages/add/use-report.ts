import { useEffect, useEffectEvent, useMemo } from 'react';
import type { HeadingHints } from '../../core/intake/heading.ts';
import type { Decision, WorkReport } from '../../core/log/operation.ts';
import type { Work } from '../../core/log/work.ts';
import type { ReportId } from '../../core/model/case.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useAddress } from '../../io/address.ts';
import { newId } from '../../io/new-id.ts';
import { commitWork } from '../../store/work-desk.ts';
import { useWorkStore } from '../../store/work-store.ts';
import {
  describeReport,
  fieldsOf,
  joinFields,
  listSaid,
  makeReport,
  type ReportFields,
  type SaidFields,
  saidOfHints,
} from './report-fields.ts';
import { type ReadText, useReading } from './use-reading.ts';
import { type Typed, useTyped } from './use-typed.ts';

export interface ReportInHand {
  /** Of the report that is, or will be, kept; null where there is none. */
  readonly id: ReportId | null;
  /** As it is kept; null before. */
  readonly report: WorkReport | null;
  /** The address names a report that is not among the user's. */
  readonly isLost: boolean;
  /** In the text box. */
  readonly text: string;
  readonly fields: ReportFields;
  /** The latest; of an earlier text while a newer one is read. */
  readonly read: ReadText | null;
  readonly isReading: boolean;
  readonly error: unknown;
  readonly decisions: readonly Decision[];
  /** The report of which a newer version stands in the box, not kept yet. */
  readonly replaces: ReportId | null;
  /** `from` is what the page or file says of a text that comes whole. */
  readonly setText: (text: string, from?: HeadingHints) => void;
  readonly setFields: (fields: ReportFields) => void;
  /** Clears the box for a newer version of the report. */
  readonly startVersion: () => void;
  readonly cancelVersion: () => void;
  /** Keeps what is not kept yet; null where there is nothing to keep. */
  readonly keep: () => Promise<WorkReport | null>;
}

/** After the reading, so that a text is kept 0.8 s after the last key. */
const restBeforeKeeping = 650;

const noAsides: WorkReport['asides'] = [];
const nothing: SaidFields = {};

/** The report that the address names, or that is on its way to being one: its text, how it reads, what was decided. */
export function useReport(openCase: OpenCase): ReportInHand {
  const [{ report: named }, changeAddress] = useAddress();
  const work = useWorkStore((state) => state.work);
  const [typed, setTyped] = useTyped(named);
  const kept = findReport(work, named);
  const { id, text, said, asides } = typed === null ? describeKept(work, kept) : { ...typed, asides: noAsides };
  const { read, isCurrent, error } = useReading(openCase, { id, text, said, asides });
  const heading = read?.reading.heading ?? null;
  const isEmpty = text.trim() === '';
  // Read once, though with other fields maybe: its heading is known, and its words stand where they are marked.
  const unkept = typed === null || typed.isKept || isEmpty || read?.text !== text ? null : typed;

  const keep = async (): Promise<WorkReport | null> => {
    if (unkept === null || heading === null)
      return typed === null ? kept : findReport(useWorkStore.getState().work, typed.id);
    const report = makeReport({ ...unkept, heading });
    // What is decided next builds upon it at once, and need not wait for the case.
    void commitWork('add-report', { texts: [{ id: report.text, text: unkept.text }], reports: [report] });
    setTyped((now) => now && { ...now, isKept: now === unkept });
    changeAddress({ report: report.id }, 'replace');
    return report;
  };
  useKeeping(unkept, keep);

  const decisions = useMemo(() => [...work.decisions.values()].filter(({ report }) => report === id), [work, id]);
  const put = (parts: Pick<Typed, 'id' | 'text' | 'said' | 'replaces'> & Partial<Typed>) =>
    setTyped({ at: named, language: undefined, isWhole: false, isKept: false, ...parts });

  return {
    id,
    report: typed === null ? kept : null,
    isLost: named !== null && kept === null && typed === null,
    text,
    fields: typed === null && kept !== null ? fieldsOf(kept) : joinFields(said, heading),
    read: isEmpty ? null : read,
    isReading: !isCurrent && error === null,
    error,
    decisions,
    replaces: typed?.replaces ?? null,
    setText: (next, from) => {
      // What was decided rests on the words it was decided on: a file that is dropped then is a report of its own.
      const isOther = decisions.length > 0;
      const before = typed === null ? (kept?.replaces ?? null) : typed.replaces;
      put({
        id: id === null || isOther ? (newId('report') as ReportId) : id,
        text: next,
        said: from === undefined ? listSaidBefore(typed, kept, heading) : saidOfHints(from),
        replaces: isOther ? null : before,
        language: from?.language,
        isWhole: from !== undefined,
      });
    },
    setFields: (fields) => {
      if (typed !== null) setTyped({ ...typed, said: listSaid(fields, heading) });
      else if (kept !== null) void commitWork('describe-report', { reports: [describeReport(kept, fields, text)] });
    },
    startVersion: () => {
      if (kept !== null) put({ id: newId('report') as ReportId, text: '', said: nothing, replaces: kept.id });
    },
    cancelVersion: () => setTyped(null),
    keep,
  };
}

function findReport({ reports }: Work, id: string | null): WorkReport | null {
  const report = id === null ? undefined : reports.get(id as ReportId);
  return report === undefined || report.isDropped ? null : report;
}

function describeKept({ texts }: Work, report: WorkReport | null) {
  if (report === null) return { id: null, text: '', said: nothing, asides: noAsides };
  const { id, asides } = report;
  return { id, text: texts.get(report.text)?.text ?? '', said: fieldsOf(report), asides };
}

/** What holds on when the text becomes another. */
function listSaidBefore(
  typed: Typed | null,
  kept: WorkReport | null,
  heading: Parameters<typeof listSaid>[1],
): SaidFields {
  if (typed !== null) return typed.said;
  return kept === null ? nothing : listSaid(fieldsOf(kept), heading);
}

/** Keeps it once it has been read and nothing more is typed: at once, if it came whole. */
function useKeeping(unkept: Typed | null, keep: () => Promise<unknown>): void {
  const keepNow = useEffectEvent(() => void keep());
  useEffect(() => {
    if (unkept === null) return;
    const timer = setTimeout(keepNow, unkept.isWhole ? 0 : restBeforeKeeping);
    return () => clearTimeout(timer);
  }, [unkept]);
}
