import type { QuestionComparison } from '../../core/compare/comparison.ts';
import type { Case, Claim } from '../../core/model/case.ts';
import { listSpeakers } from '../name-speakers.ts';
import { phraseClaimAnswer } from '../say-answer.ts';

/** "7 (SOHR)", "none (SANA, Syrian army)": each answer once, with whose it is, in the order of the claims. */
export function tellAnswers(
  theCase: Case,
  { question }: Pick<QuestionComparison, 'question'>,
  claims: readonly Claim[],
): readonly string[] {
  const byAnswer = new Map<string, { readonly answer: string; readonly those: readonly Claim[] }>();
  for (const claim of claims) {
    if (claim.answer === undefined) continue;
    // Of a figure in the very words of its range, once.
    const answer = phraseClaimAnswer(theCase, question, claim, claim.answer).replace(/^[“]?(.+?)”?, \1$/u, '$1');
    // The same words, quoted from one report and told of another, are one answer.
    const plain = answer.replaceAll(/[“”]/g, '');
    const known = byAnswer.get(plain);
    const isQuoted = known === undefined || known.answer === answer;
    byAnswer.set(plain, { answer: isQuoted ? answer : plain, those: [...(known?.those ?? []), claim] });
  }
  return [...byAnswer.values()].map(({ answer, those }) => `${answer} (${listSpeakers(theCase, those)})`);
}

/** Of a conflict, side against side; where the claims are not on sides, each answer against the others. */
export function tellSides(theCase: Case, comparison: QuestionComparison, claims: readonly Claim[]): string {
  const ids = new Set(claims.map(({ id }) => id));
  const camps = comparison.camps.map((camp) => camp.filter((id) => ids.has(id)));
  const sides = camps
    .filter((camp) => camp.length > 0)
    .map((camp) => claims.filter(({ id }) => camp.includes(id)))
    .map((those) => tellAnswers(theCase, comparison, those).join(', '));
  return sides.length > 1 ? sides.join(' against ') : tellAnswers(theCase, comparison, claims).join(' against ');
}
