import { useId } from 'react';
import type { ReportId } from '../../../core/model/case.ts';
import type { Desk } from '../../../desk/desk.ts';
import { useAnswer } from '../../../io/use-answer.ts';
import { isRightToLeft } from '../../../parts/text-direction.ts';
import { citeIsolated } from '../cite-report.ts';
import type { ReportView } from './make-view.ts';

/** Which report is read, and which of its passages. */
export function PassageFields({ desk, view: { lesson, change, faultAt } }: { desk: Desk; view: ReportView }) {
  const { value: reports } = useAnswer(desk, 'quoted', ({ listQuoted }) => listQuoted());
  const [selectId, faultId] = [useId(), useId()];
  const report = reports?.find(({ id }) => id === lesson.report);
  const all = report?.passages.map((_, index) => index) ?? [];
  const shown = lesson.passages ?? all;
  const toggle = (index: number, isIn: boolean) =>
    change({ passages: all.filter((each) => (each === index ? isIn : shown.includes(each))) });
  const fault = faultAt('report');
  return (
    <section className="make-part" aria-labelledby="make-report">
      <h2 id="make-report" className="section-title">
        The report
      </h2>
      <div className="make-field">
        <label htmlFor={selectId}>Report</label>
        <select
          id={selectId}
          className="form-select"
          value={lesson.report}
          aria-invalid={fault !== undefined || undefined}
          aria-describedby={fault === undefined ? undefined : faultId}
          onChange={(event) => change({ report: event.target.value as ReportId, passages: null })}
        >
          <option value="">None chosen</option>
          {reports?.map((each) => (
            <option key={each.id} value={each.id}>
              {each.headline} · {citeIsolated(each)}
            </option>
          ))}
        </select>
        {fault !== undefined && (
          <p id={faultId} className="answer-fault">
            {fault}
          </p>
        )}
      </div>
      {report !== undefined && (
        <>
          <label className="form-check">
            <input
              type="checkbox"
              checked={lesson.passages === null}
              onChange={(event) => change({ passages: event.target.checked ? null : all })}
            />
            <span>All {all.length} passages</span>
          </label>
          {lesson.passages !== null && (
            <ul className="make-reports">
              {report.passages.map((passage, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a passage is told by its place.
                <li key={index}>
                  <label className="form-check">
                    <input
                      type="checkbox"
                      checked={shown.includes(index)}
                      onChange={(event) => toggle(index, event.target.checked)}
                    />
                    <span lang={report.language} dir={isRightToLeft(report.language) ? 'rtl' : 'auto'}>
                      {passage}
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          )}
          {faultAt('passages') !== undefined && <p className="answer-fault">{faultAt('passages')}</p>}
        </>
      )}
    </section>
  );
}
