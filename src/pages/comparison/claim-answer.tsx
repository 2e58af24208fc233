import type { Case, Claim, Question } from '../../core/model/case.ts';
import { CampLetter } from './camp-letter.tsx';
import { findSilence, sayAnswerHere, sayUnlessPlain } from './say-claim-here.ts';
import { SilenceSign } from './silence-sign.tsx';

interface ClaimAnswerProps {
  readonly theCase: Case;
  readonly question: Question;
  readonly claim: Claim;
  /** The letter of its side; null where it is on none, or that is not to be seen. */
  readonly camp: string | null;
}

/** What a claim comes to: its answer, with the position where that is not plain; or which kind of silence it is. */
export function ClaimAnswer({ theCase, question, claim, camp }: ClaimAnswerProps) {
  const silence = findSilence(claim);
  const position = sayUnlessPlain(claim);
  const answer = sayAnswerHere(theCase, question, claim);
  if (silence !== null) {
    return (
      <span className="silence">
        <SilenceSign silence={silence} />
        <span>
          {position}
          {answer !== null && <span className="silence-about">: {answer}</span>}
        </span>
      </span>
    );
  }
  return (
    <>
      {position !== null && <span className="stance">{position}</span>}
      <span className={position === null ? 'answer' : 'answer answer-qualified'}>
        {camp !== null && <CampLetter letter={camp} />}
        {answer}
      </span>
    </>
  );
}
