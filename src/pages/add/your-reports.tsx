import { useState } from 'react';
import type { WorkReport } from '../../core/log/operation.ts';
import type { Work } from '../../core/log/work.ts';
import type { ReportId } from '../../core/model/case.ts';
import { joinParts, separator } from '../../parts/join-parts.ts';
import { countOf } from '../../parts/mark-count.ts';
import { isolateName } from '../../parts/text-direction.ts';
import { commitWork } from '../../store/work-desk.ts';
import { useWorkStore } from '../../store/work-store.ts';
import { sayMoment } from '../../words/say-date.ts';
import { Link } from '../link.tsx';
import { fieldsOf } from './report-fields.ts';

/** The reports that the user has added; the latest first. */
export function YourReports() {
  const work = useWorkStore((state) => state.work);
  const [dropped, setDropped] = useState<WorkReport | null>(null);
  const reports = [...work.reports.values()].filter(({ isDropped }) => !isDropped).reverse();
  const put = (report: WorkReport) =>
    commitWork(report.isDropped ? 'drop-report' : 'describe-report', { reports: [report] });
  const isGone = dropped !== null && work.reports.get(dropped.id)?.isDropped === true;
  if (reports.length === 0 && !isGone) return null;
  return (
    <section className="your-reports" aria-labelledby="your-reports-title">
      <h2 id="your-reports-title" tabIndex={-1}>
        Your reports
      </h2>
      <p role="status" className="claim-note">
        {isGone && (
          <>
            Dropped: {dropped.headline}. Its claims are out of the comparison.{' '}
            <button
              type="button"
              className="text-button"
              onClick={() => {
                void put({ ...dropped, isDropped: false });
                setDropped(null);
                document.getElementById('your-reports-title')?.focus();
              }}
            >
              Take it back
            </button>
          </>
        )}
      </p>
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            <p className="your-report-title">
              <Link to={{ page: 'add', report: report.id }}>{report.headline}</Link>
            </p>
            <p className="claim-note">
              {joinParts(
                [
                  isolateName(fieldsOf(report).outlet),
                  report.published === null ? 'undated' : sayMoment(report.published),
                  sayDone(work, report.id),
                ],
                separator,
              )}
            </p>
            <button
              type="button"
              className="text-button"
              aria-label={`Drop ${report.headline}`}
              onClick={() => {
                void put({ ...report, isDropped: true });
                setDropped(report);
                document.getElementById('your-reports-title')?.focus();
              }}
            >
              Drop
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many are proposed is known only while the report is open. */
function sayDone({ decisions }: Work, id: ReportId): string {
  const of = (status: string) =>
    [...decisions.values()].filter((decision) => decision.report === id && decision.status === status).length;
  const [accepted, rejected] = [of('accepted'), of('rejected')];
  if (accepted + rejected === 0) return 'nothing decided yet';
  return `${countOf(accepted, 'claim')} accepted, ${rejected} rejected`;
}
