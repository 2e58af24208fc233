import type { IncidentComparison, Mark, QuestionComparison } from '../compare/comparison.ts';

/** A question that a reader's choices have changed. */
export interface MarkChange {
  readonly question: QuestionComparison['question'];
  readonly from: Mark;
  /** The same as `from` where only the reason or the shared answer is another. */
  readonly to: Mark;
}

/** What became of an incident's questions, of which `before` and `after` hold the same in the same order. */
export function listMarkChanges(before: IncidentComparison, after: IncidentComparison): readonly MarkChange[] {
  return after.questions.flatMap((now, index) => {
    const then = before.questions[index];
    if (then === undefined || describe(then) === describe(now)) return [];
    return [{ question: now.question, from: then.mark, to: now.mark }];
  });
}

function describe({ mark, reason, agreed, deniedTogether }: QuestionComparison): string {
  return JSON.stringify([mark, reason, agreed, deniedTogether]);
}
