import { useMemo, useRef } from 'react';
import { listHeard } from '../../../core/lesson/rounds.ts';
import { useOverflow } from '../../../io/layout.ts';
import { arrangeColumns, type Column } from '../../comparison/columns.ts';
import type { MarkingView } from './marking-view.ts';
import { QuestionRows } from './question-rows.tsx';

/** The comparison's table without its marks: questions down, in the lesson's order, parties across. Under each question, the answer. */
export function MarkingTable({ view }: { view: MarkingView }) {
  const { incident, isNarrow } = view;
  const box = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(box);
  const columns = useColumns(view);
  const roleIfNarrow = (role: string) => (isNarrow ? role : undefined);
  return (
    <div
      ref={box}
      className="table-box"
      data-overflows={overflows || undefined}
      {...(overflows && { role: 'region', tabIndex: 0, 'aria-label': `${incident.title}: table, scrolls sideways` })}
    >
      {overflows && <p className="scroll-hint">Wider than the page: scroll sideways for more</p>}
      <table
        className="comparison marking"
        data-columns={columns.length}
        aria-label={`${incident.title}: what each source said`}
        role={roleIfNarrow('table')}
      >
        <colgroup>
          <col className="question-column" />
          {columns.map(({ id, weight }) => (
            <col key={id} className={`${weight}-column`} />
          ))}
        </colgroup>
        <thead role={roleIfNarrow('rowgroup')}>
          <tr role={roleIfNarrow('row')}>
            <th scope="col" role={roleIfNarrow('columnheader')}>
              Question
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" role={roleIfNarrow('columnheader')}>
                {column.title}
              </th>
            ))}
          </tr>
          {!isNarrow && <SpeakersRow columns={columns} />}
        </thead>
        <tbody role={roleIfNarrow('rowgroup')}>
          {view.topic.questions.map((asked, index) => (
            <QuestionRows key={asked.question} view={view} asked={asked} number={index + 1} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Who speaks, below the titles, which stay in sight without it. */
function SpeakersRow({ columns }: { columns: readonly Column[] }) {
  return (
    <tr className="voices-row">
      <td />
      {columns.map(({ id, speakers }) => (
        <td key={id}>{speakers.join('; ')}</td>
      ))}
    </tr>
  );
}

/** Those who speak to what is asked, as far as they are heard by now. */
function useColumns({ theCase, lesson, topic, incident, round }: MarkingView): readonly Column[] {
  return useMemo(() => {
    const claims = topic.questions.flatMap(({ question }) => listHeard(theCase, lesson, incident.id, question, round));
    return arrangeColumns(theCase, { ...incident, claims }).columns;
  }, [theCase, lesson, topic, incident, round]);
}
