import type { Feedback } from '../../../core/lesson/feedback.ts';
import type { Case } from '../../../core/model/case.ts';
import { findRule } from '../../../words/lesson/name-rule.ts';
import { sayMisconception } from '../../../words/lesson/say-misconception.ts';
import { RuleLink } from '../rule-link.tsx';

/** What the answer did not see, the gravest first; with a right mark too. */
export function Overlooked({ theCase, feedback }: { theCase: Case; feedback: Feedback }) {
  const { misconceptions } = feedback;
  if (misconceptions.length === 0) return <p className="key-nothing">Nothing was overlooked.</p>;
  return (
    <>
      <h4 className="answer-label">{feedback.isMarkRight ? 'Right, and yet' : 'What this overlooks'}</h4>
      <ul className="overlooked">
        {misconceptions.map((misconception) => {
          const rule = findRule(misconception.code);
          return (
            <li key={`${misconception.code} ${misconception.claims.join(' ')}`}>
              {sayMisconception(theCase, feedback.comparison, misconception)}{' '}
              {rule !== null && <RuleLink rule={rule.number} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}
