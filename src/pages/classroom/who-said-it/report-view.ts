import { gradeStatement } from '../../../core/lesson/attribution/grade-statement.ts';
import type { Statement } from '../../../core/lesson/attribution/statement.ts';
import type { StatementFeedback } from '../../../core/lesson/attribution/statement-feedback.ts';
import type { AttributionLesson } from '../../../core/lesson/lesson.ts';
import type { AttributionAnswer, Place } from '../../../core/lesson/lesson-answer.ts';
import type { Case, Report } from '../../../core/model/case.ts';
import type { Sat } from '../use-sitting.ts';

/** What every part of a report that is worked through shares. */
export interface ReportView {
  readonly theCase: Case;
  readonly lesson: AttributionLesson;
  readonly report: Report;
  readonly statements: readonly Statement[];
  readonly sat: Sat;
}

export function readWords({ passages }: Pick<Report, 'passages'>, { passage, words: [start, end] }: Place): string {
  return passages[passage]?.slice(start, end) ?? '';
}

export function placeOf({ passage, sentence }: Statement): Place {
  return { passage, words: sentence };
}

export function findAnswer(
  { sat }: Pick<ReportView, 'sat'>,
  { passage, sentence }: Statement,
): AttributionAnswer | null {
  return (
    sat.attributions.find(
      (each) => each.passage === passage && each.sentence[0] === sentence[0] && each.sentence[1] === sentence[1],
    ) ?? null
  );
}

/** An answer that nothing was chosen in yet. */
export function startAnswer({ sat }: Pick<ReportView, 'sat'>, { passage, sentence }: Statement): AttributionAnswer {
  return {
    sitting: sat.sitting.id,
    passage,
    sentence,
    speaker: null,
    stance: null,
    certainty: null,
    isChecked: false,
  };
}

/** Null before it is checked: nothing of the key is on the page until then. */
export function findFeedback(statement: Statement, answer: AttributionAnswer | null): StatementFeedback | null {
  return answer?.isChecked === true ? gradeStatement(statement, answer) : null;
}

export function isBegun(answer: AttributionAnswer | null): boolean {
  return answer !== null && (answer.speaker !== null || answer.stance !== null || answer.certainty !== null);
}
