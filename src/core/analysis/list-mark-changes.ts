import type { IncidentComparison, Mark, QuestionComparison } from '../compare/comparison.ts';
import { keyAnswer } from '../compare/same-answer.ts';

/** A question that a reader's choices have changed. */
export interface MarkChange {
  readonly question: QuestionComparison['question'];
  readonly from: Mark;
  /** The same as `from` where only the reason or the answers are others. */
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

function describe({ question, mark, reason, agreed, deniedTogether, claims, decidedBy }: QuestionComparison): string {
  const sides = mark === 'conflict' ? claims.filter(({ id }) => decidedBy.includes(id)) : [];
  const answers = new Set(sides.map(({ stance, answer }) => `${stance} ${answer && keyAnswer(answer, question)}`));
  return JSON.stringify([mark, reason, agreed && keyAnswer(agreed, question), deniedTogether, [...answers].sort()]);
}
