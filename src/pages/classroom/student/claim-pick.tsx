import type { Case, Claim, Incident, Question } from '../../../core/model/case.ts';
import { joinParts, separator } from '../../../parts/join-parts.ts';
import { Quote } from '../../../parts/quote.tsx';
import { findReports } from '../../../parts/speaker.ts';
import { ClaimAnswer } from '../../comparison/claim-answer.tsx';
import { findWording } from '../../comparison/claim-wording.ts';
import { nameClaim, nameSpeaker, sayOutlets, sayRelay, sayWhenBriefly } from '../../comparison/say-claim-here.ts';

/** What the key says of a claim; nothing of it is there before the key is shown. */
interface ClaimKey {
  readonly camp: string | null;
  readonly isDeciding: boolean;
  readonly isReplaced: boolean;
}

interface ClaimPickProps {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly question: Question;
  readonly claim: Claim;
  readonly isPicked: boolean;
  /** Heard for the first time. */
  readonly isNew: boolean;
  /** The first of its question: what leads to the claims leads here. */
  readonly id?: string | undefined;
  readonly faultId?: string | undefined;
  readonly onPick: (isPicked: boolean) => void;
}

/** A claim to be ticked as one that decides: all of it can be pressed. */
export function ClaimPick({
  theCase,
  incident,
  question,
  claim,
  isPicked,
  isNew,
  id,
  faultId,
  onPick,
}: ClaimPickProps) {
  return (
    <label className="pick">
      <input
        id={id}
        type="checkbox"
        checked={isPicked}
        aria-label={`Decides it: ${nameClaim(theCase, question, claim)}`}
        aria-describedby={faultId}
        onChange={(event) => onPick(event.target.checked)}
      />
      <span className="pick-body">
        <ClaimText theCase={theCase} incident={incident} question={question} claim={claim} isNew={isNew} camp={null} />
      </span>
    </label>
  );
}

interface KeyedClaimProps extends Pick<ClaimPickProps, 'theCase' | 'incident' | 'question' | 'claim' | 'isPicked'> {
  readonly claimKey: ClaimKey;
}

/** The same claim once the key is shown: its side, whether it decides, and whether it was ticked. */
export function KeyedClaim({ theCase, incident, question, claim, isPicked, claimKey }: KeyedClaimProps) {
  const said = joinParts(
    [
      claimKey.isDeciding ? 'Decides it' : null,
      claimKey.isReplaced ? 'Replaced since' : null,
      isPicked ? 'you ticked it' : null,
    ],
    separator,
  );
  return (
    <div className="pick" data-deciding={claimKey.isDeciding || undefined}>
      <span className="pick-tick" aria-hidden="true">
        {isPicked ? '✓' : ''}
      </span>
      <div className="pick-body">
        <ClaimText
          theCase={theCase}
          incident={incident}
          question={question}
          claim={claim}
          isNew={false}
          camp={claimKey.camp}
        />
        {said !== '' && <span className="pick-said">{said.charAt(0).toUpperCase() + said.slice(1)}</span>}
      </div>
    </div>
  );
}

interface ClaimTextProps extends Pick<ClaimPickProps, 'theCase' | 'incident' | 'question' | 'claim' | 'isNew'> {
  readonly camp: string | null;
}

/** As a cell of the comparison has it; in a label nothing but text may stand. */
export function ClaimText({ theCase, incident, question, claim, isNew, camp }: ClaimTextProps) {
  const wording = findWording(theCase, claim);
  const source = joinParts(
    [
      nameSpeaker(theCase, claim),
      sayRelay(theCase, claim),
      sayWhenBriefly(theCase, incident, claim),
      sayOutlets(findReports(theCase, claim)),
    ],
    separator,
  );
  return (
    <>
      <ClaimAnswer theCase={theCase} question={question} claim={claim} camp={camp} />
      {wording !== null &&
        (wording.isQuoted ? (
          <Quote className="cell-quote" words={wording.words} language={wording.language} />
        ) : (
          <span className="statement">{wording.words}</span>
        ))}
      <span className="source">{source}</span>
      {isNew && <span className="pick-new">New in this round</span>}
    </>
  );
}
