import type { ReactNode } from 'react';
import type { Claim, Question } from '../../core/model/case.ts';
import { nameClaim, sayWhat } from './say-claim-here.ts';
import { evidenceId, idOfClaim, type TableView } from './table-view.ts';

interface ClaimButtonProps {
  readonly view: TableView;
  readonly question: Question;
  readonly claim: Claim;
  readonly className: string;
  /** Whether the text on it names the speaker already, so that the rest of its name follows on. */
  readonly namesSpeaker?: boolean;
  readonly isReplaced?: boolean;
  /** The side of the conflict that is drawn on it. */
  readonly camp?: string | null;
  readonly children: ReactNode;
}

/** Opens and closes a claim's evidence. Its hit area is the whole claim (by CSS), its text only what names it. */
export function ClaimButton({
  view,
  question,
  claim,
  className,
  namesSpeaker = false,
  isReplaced = false,
  camp = null,
  children,
}: ClaimButtonProps) {
  const isOpen = view.openClaim === claim.id;
  const action = `${camp === null ? '' : `, side ${camp}`}${isReplaced ? ', since replaced' : ''}. ${isOpen ? 'Close' : 'Open'} evidence`;
  return (
    <button
      type="button"
      id={idOfClaim(claim.id)}
      className={className}
      aria-expanded={isOpen}
      aria-controls={isOpen ? evidenceId : undefined}
      aria-label={namesSpeaker ? undefined : `${nameClaim(view.theCase, question, claim)}${action}`}
      onClick={() => view.toggleClaim(claim)}
    >
      {children}
      {namesSpeaker && <span className="sr-only">{`: ${sayWhat(view.theCase, question, claim)}${action}`}</span>}
    </button>
  );
}
