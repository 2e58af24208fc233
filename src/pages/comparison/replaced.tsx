import type { Claim, Question } from '../../core/model/case.ts';
import { ClaimButton } from './claim-button.tsx';
import { nameSpeaker, sayWhat, sayWhenBriefly } from './say-claim-here.ts';
import type { TableView } from './table-view.ts';

interface ReplacedProps {
  readonly view: TableView;
  readonly question: Question;
  readonly label: string;
  readonly claims: readonly Claim[];
  /** The claim that stands in their stead: its speaker is not named again. */
  readonly after?: Claim;
}

/** Figures that no longer stand, struck through, under the one that does. */
export function Replaced({ view, question, label, claims, after }: ReplacedProps) {
  if (claims.length === 0) return null;
  const { theCase, incident } = view;
  const speaker = after && nameSpeaker(theCase, after);
  return (
    <div className="replaced">
      {label}:
      {claims.map((claim) => {
        const name = nameSpeaker(theCase, claim);
        const about = [name === speaker ? null : name, sayWhenBriefly(theCase, incident, claim)];
        return (
          <ClaimButton
            key={claim.id}
            view={view}
            question={question}
            claim={claim}
            className="replaced-button"
            isReplaced
          >
            <s>{sayWhat(theCase, question, claim)}</s>
            {about.map((part) => part !== null && `, ${part}`)}
          </ClaimButton>
        );
      })}
    </div>
  );
}
