import { useMemo } from 'react';
import { listHeard } from '../../../core/lesson/rounds.ts';
import { arrangeColumns, type Column } from '../../comparison/columns.ts';
import { QuestionTable } from '../../comparison/question-table.tsx';
import type { MarkingView } from './marking-view.ts';
import { QuestionRows } from './question-rows.tsx';

/** The comparison's table without its marks: questions down, in the lesson's order, parties across. Under each question, the answer. */
export function MarkingTable({ view }: { view: MarkingView }) {
  const { incident, isNarrow } = view;
  const columns = useColumns(view);
  return (
    <QuestionTable
      incident={incident}
      columns={columns}
      isNarrow={isNarrow}
      className="comparison marking"
      drawTitle={({ title }) => title}
      voices={<SpeakersRow columns={columns} />}
    >
      {view.topic.questions.map((asked, index) => (
        <QuestionRows key={asked.question} view={view} asked={asked} number={index + 1} columns={columns} />
      ))}
    </QuestionTable>
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
