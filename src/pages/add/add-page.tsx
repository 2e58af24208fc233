import { useDeferredValue, useEffect, useRef } from 'react';
import type { OpenCase } from '../../desk/open-case.ts';
import { countOf } from '../../parts/mark-count.ts';
import { useWorkStore } from '../../store/work-store.ts';
import { Frame, PageTitle } from '../frame.tsx';
import { Link } from '../link.tsx';
import { ExportButton, WorkNotices } from '../work-notices.tsx';
import { EmptyState } from './empty-state.tsx';
import { HeadingFields } from './heading-fields.tsx';
import { IncomingNotice } from './incoming-notice.tsx';
import { countWords, Intake } from './intake.tsx';
import { ReportWork } from './report-work.tsx';
import { SameNotice } from './same-notice.tsx';
import { useIncoming } from './use-incoming.ts';
import { type ReportInHand, useReport } from './use-report.ts';
import { YourReports } from './your-reports.tsx';

/** A text becomes claims here: it is read by itself, and each claim that is found is the user's to decide upon. */
export function AddPage({ openCase }: { openCase: OpenCase }) {
  const inHand = useReport(openCase);
  const incoming = useIncoming(inHand.setText);
  const { report, fields, text } = inHand;
  // A long text takes a while to draw: typing goes before it.
  const latest = useDeferredValue(inHand.read);
  const read = latest?.id === inHand.id ? latest : null;
  const isClosed = report !== null && inHand.decisions.length > 0;
  const hasText = text.trim() !== '';
  // The page keeps its name: a change of name takes the focus, and a headline is found while one types.
  const title = report !== null && fields.headline !== '' ? fields.headline : 'Add a report';
  useReturn(inHand.id === null);
  return (
    <Frame title="Add a report" page="add">
      <div className="add-page">
        <div className="add-head">
          <PageTitle className="max-w-[28ch]">{title}</PageTitle>
          {(hasText || report !== null) && (
            <p className="claim-note print:hidden">
              <Link to={{ page: 'add' }}>Another report</Link>
            </p>
          )}
        </div>
        <WorkNotices />
        {inHand.isLost && (
          <p role="alert" className="same-notice">
            The link names a report that is not among yours: reports are kept in the browser they were added in, and one
            that was dropped or undone is gone. Add it again here, or open the case file that holds it.
          </p>
        )}
        <div className="intake-part" data-closed={isClosed || undefined}>
          <div>
            {isClosed ? <ClosedText inHand={inHand} /> : <Intake inHand={inHand} incoming={incoming} />}
            <IncomingNotice incoming={incoming} />
          </div>
          {hasText ? (
            <HeadingFields fields={fields} heading={read?.reading.heading ?? null} onChange={inHand.setFields} />
          ) : (
            <YourReports />
          )}
        </div>
        {read !== null && (
          <>
            <SameNotice inHand={inHand} read={read} />
            <ReportWork key={read.id} openCase={openCase} inHand={inHand} read={read} />
          </>
        )}
        {!hasText && <EmptyState />}
        <p className="add-foot">
          <Keeping /> <ExportButton />
        </p>
      </div>
    </Frame>
  );
}

/** Decisions count in this text: another is a report of its own, a newer version of this one. */
function ClosedText({ inHand: { text, startVersion } }: { inHand: ReportInHand }) {
  return (
    <p className="closed-text">
      Text: {countOf(countWords(text), 'word')}.{' '}
      <button type="button" className="text-button" onClick={startVersion}>
        Paste a newer version
      </button>
    </p>
  );
}

function Keeping() {
  const isKept = useWorkStore(({ keeping }) => keeping.status === 'kept');
  return isKept ? 'Your work is kept in this browser, and nowhere else.' : 'Your work is on this page alone.';
}

/** The link that led away from a report is gone with it: the focus goes to the heading. */
function useReturn(isEmpty: boolean): void {
  const wasEmpty = useRef(isEmpty);
  useEffect(() => {
    const isBack = isEmpty && !wasEmpty.current && document.activeElement === document.body;
    wasEmpty.current = isEmpty;
    if (isBack) document.querySelector<HTMLElement>('h1')?.focus();
  }, [isEmpty]);
}
