import type { Operation, Puts } from './operation.ts';
import { keyAttributionAnswer, keyMarkAnswer } from './work.ts';

/**
 * Of a sorted log those that change nothing but answers that are checked by now, and their undoings: a checked
 * answer stays, so that to undo them would do nothing.
 */
export function listSealed(sorted: readonly Operation[]): ReadonlySet<string> {
  const sealed = new Set<string>();
  const checked = new Set(sorted.flatMap(({ puts }) => (puts === undefined ? [] : listAnswers(puts, true))));
  if (checked.size === 0) return sealed;
  for (const { id, puts = {}, takesBack } of sorted) {
    const answers = listAnswers(puts, false);
    const isOfAnswers =
      Object.values(puts).flatMap((entries) => entries ?? []).length === answers.length &&
      answers.every((key) => checked.has(key));
    const isOfSealed = takesBack === undefined ? answers.length > 0 : sealed.has(takesBack);
    if (isOfAnswers && isOfSealed) sealed.add(id);
  }
  return sealed;
}

/** The places of the answers, or of those alone that are checked. */
function listAnswers({ markAnswers = [], attributionAnswers = [] }: Puts, isCheckedOnly: boolean): readonly string[] {
  const isMeant = ({ isChecked }: { readonly isChecked: boolean }) => isChecked || !isCheckedOnly;
  return [
    ...markAnswers.filter(isMeant).map((answer) => `mark ${keyMarkAnswer(answer)}`),
    ...attributionAnswers.filter(isMeant).map((answer) => `attribution ${keyAttributionAnswer(answer)}`),
  ];
}
