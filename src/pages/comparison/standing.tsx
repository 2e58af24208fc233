import type { QuestionComparison } from '../../core/compare/comparison.ts';
import type { Case } from '../../core/model/case.ts';
import { takeClaims } from '../../words/name-speakers.ts';
import { sayCamp, sayStanding } from '../../words/say-mark.ts';
import { CampLetter, letterOfCamp } from './camp-letter.tsx';

interface StandingProps {
  readonly theCase: Case;
  readonly comparison: QuestionComparison;
}

/** What the sources share or, in a conflict, each side by the letter that its claims carry. */
export function Standing({ theCase, comparison }: StandingProps) {
  if (comparison.mark === 'conflict') {
    return (
      <ul className="question-standing">
        {comparison.camps.map((camp, index) => (
          <li key={camp.join(' ')} className="question-camp">
            <CampLetter letter={letterOfCamp(index)} />
            {sayCamp(theCase, comparison, takeClaims(comparison.claims, camp))}
          </li>
        ))}
      </ul>
    );
  }
  const standing = sayStanding(theCase, comparison);
  return standing === null ? null : <p className="question-standing">{standing}</p>;
}
