import { useId, useState } from 'react';
import type { Answer, Case, Claim, Question } from '../../../core/model/case.ts';
import { sayConcept } from '../../../words/say-concept.ts';
import { readWhole } from '../read-whole.ts';
import { setFigure } from './find-example.ts';

interface FigureFieldsProps {
  readonly theCase: Case;
  readonly question: Question;
  readonly claim: Claim;
  readonly before: Claim;
  readonly name: string;
  readonly onChange: (claim: Claim) => void;
}

const most = 999_999;

/** From and to; without an end it is "or more", without either no figure. What is no number leaves the claim as it was. */
export function FigureFields({ theCase, question, claim, before, name, onChange }: FigureFieldsProps) {
  const id = useId();
  const quantity = claim.answer !== undefined && 'quantity' in claim.answer ? claim.answer.quantity : null;
  const [from, setFrom] = useState(quantity === null ? '' : String(quantity.min));
  const [to, setTo] = useState(quantity?.max == null ? '' : String(quantity.max));
  const read = readFigure(from, to);
  const unit =
    quantity?.unit !== undefined && quantity.unit !== question.unit ? sayConcept(theCase, quantity.unit) : null;
  const type = (nextFrom: string, nextTo: string) => {
    setFrom(nextFrom);
    setTo(nextTo);
    const next = readFigure(nextFrom, nextTo);
    if (next !== 'wrong') onChange({ ...claim, answer: writeAnswer(before, next) });
  };
  const field = { type: 'text', inputMode: 'numeric', autoComplete: 'off', className: 'example-number' } as const;
  const fault = read === 'wrong' ? { 'aria-invalid': true, 'aria-describedby': id } : {};
  return (
    <div className="example-figure print:hidden">
      <input
        {...field}
        {...fault}
        aria-label={`Figure of ${name}, from`}
        value={from}
        onChange={({ target }) => type(target.value, to)}
      />
      <span aria-hidden="true">to</span>
      <input
        {...field}
        {...fault}
        aria-label={`Figure of ${name}, to; empty for “or more”`}
        placeholder={from === '' ? '' : 'more'}
        value={to}
        onChange={({ target }) => type(from, target.value)}
      />
      {unit !== null && <span className="example-unit">{unit}</span>}
      {read === 'wrong' && (
        <p className="example-fault" id={id}>
          Whole numbers, the first not above the second.
        </p>
      )}
    </div>
  );
}

interface ReadFigure {
  readonly min: number;
  readonly max: number | null;
}

/** Null where no figure is given. */
function readFigure(from: string, to: string): ReadFigure | null | 'wrong' {
  if (from.trim() === '' && to.trim() === '') return null;
  const min = readWhole(from, most);
  const max = to.trim() === '' ? null : readWhole(to, most);
  const isWrong = min === null || (to.trim() !== '' && max === null) || (max !== null && max < min);
  return isWrong ? 'wrong' : { min, max };
}

/** The very answer of the data where it is the same again, words and all. */
function writeAnswer(before: Claim, read: ReadFigure | null): Answer | undefined {
  if (read === null) return undefined;
  const { answer } = before;
  const isAsBefore =
    answer !== undefined &&
    'quantity' in answer &&
    answer.quantity.min === read.min &&
    answer.quantity.max === read.max;
  return isAsBefore ? answer : setFigure(answer, read.min, read.max);
}
