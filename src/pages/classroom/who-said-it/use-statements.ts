import { useMemo } from 'react';
import { buildStatements } from '../../../core/lesson/attribution/build-statements.ts';
import type { Statement } from '../../../core/lesson/attribution/statement.ts';
import type { AttributionLesson } from '../../../core/lesson/lesson.ts';
import type { Case } from '../../../core/model/case.ts';
import type { Desk } from '../../../desk/desk.ts';
import { useAnswer } from '../../../io/use-answer.ts';

const none: readonly string[] = [];

/** The sentences that the lesson asks, with their key; null until the report is read. */
export function useStatements(desk: Desk, lesson: AttributionLesson, theCase: Case): readonly Statement[] | null {
  const passages = theCase.reportById.get(lesson.report)?.passages ?? none;
  const { value, isCurrent } = useAnswer(desk, `passages ${JSON.stringify(passages)}`, ({ readPassages }) =>
    readPassages(passages),
  );
  return useMemo(
    () => (value === null || !isCurrent ? null : buildStatements(theCase, lesson, value)),
    [value, isCurrent, theCase, lesson],
  );
}
