import type { Case, QuestionId } from '../model/case.ts';

/** A question by the id under which several incidents ask it. */
export interface AskedQuestion {
  readonly id: QuestionId;
  /** As most incidents word it; of two as frequent, the first in the file. */
  readonly text: string;
}

/** In the order in which they first come up. */
export function listAskedQuestions(theCase: Case): readonly AskedQuestion[] {
  const wordings = new Map<QuestionId, Map<string, number>>();
  for (const { questions } of theCase.incidents) {
    for (const { id, text } of questions) {
      const counts = wordings.get(id) ?? new Map<string, number>();
      wordings.set(id, counts.set(text, (counts.get(text) ?? 0) + 1));
    }
  }
  return [...wordings].map(([id, counts]) => {
    const most = Math.max(...counts.values());
    const [text = ''] = [...counts].find(([, count]) => count === most) ?? [];
    return { id, text };
  });
}
