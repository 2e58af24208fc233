import { isSameAnswer } from '../../../core/compare/same-answer.ts';
import type { Claim, Question } from '../../../core/model/case.ts';
import type { listAnswers } from './list-answers.ts';

interface AnswerSelectProps {
  readonly question: Question;
  readonly claim: Claim;
  readonly choices: ReturnType<typeof listAnswers>;
  readonly name: string;
  readonly onChange: (claim: Claim) => void;
}

/** Any of the answers that are given to the question, or none. */
export function AnswerSelect({ question, claim, choices, name, onChange }: AnswerSelectProps) {
  const chosen = choices.find(({ answer }) => isSameAnswer(answer, claim.answer, question));
  return (
    <select
      className="example-select print:hidden"
      aria-label={`Answer of ${name}`}
      value={chosen?.key ?? ''}
      onChange={({ target }) => onChange({ ...claim, answer: choices.find(({ key }) => key === target.value)?.answer })}
    >
      {choices.map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
      <option value="">names none</option>
    </select>
  );
}
