import type { Report } from '../../../core/model/case.ts';
import { citeIsolated } from '../cite-report.ts';
import type { MakeView } from './make-view.ts';

/** Which reports the claims may rest on. */
export function ReportFields({ view: { lesson, change, theCase, faultAt } }: { view: MakeView }) {
  const { reports } = lesson;
  const known = theCase?.reports ?? [];
  if (known.length === 0) return null;
  const toggle = ({ id }: Report, isIn: boolean) => {
    const rest = (reports ?? known.map((report) => report.id)).filter((other) => other !== id);
    change({ reports: isIn ? [...rest, id] : rest });
  };
  return (
    <section className="make-part" aria-labelledby="make-reports">
      <h2 id="make-reports" className="section-title">
        Reports
      </h2>
      <label className="form-check">
        <input
          type="checkbox"
          checked={reports === null}
          onChange={(event) => change({ reports: event.target.checked ? null : known.map(({ id }) => id) })}
        />
        <span>{known.length === 1 ? 'The one report' : `All ${known.length} reports`}</span>
      </label>
      {reports !== null && (
        <ul className="make-reports">
          {known.map((report) => (
            <li key={report.id}>
              <label className="form-check">
                <input
                  type="checkbox"
                  checked={reports.includes(report.id)}
                  onChange={(event) => toggle(report, event.target.checked)}
                />
                <span>
                  <bdi>{report.headline}</bdi> <span className="claim-note">{citeIsolated(report)}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {faultAt('reports') !== undefined && <p className="answer-fault">{faultAt('reports')}</p>}
    </section>
  );
}
