import type { QuestionComparison } from '../../core/compare/comparison.ts';
import type { Case, Claim, Incident } from '../../core/model/case.ts';
import { joinParts, separator } from '../../parts/join-parts.ts';
import { Quote } from '../../parts/quote.tsx';
import { findReports } from '../../parts/speaker.ts';
import { takeClaims } from '../../words/name-speakers.ts';
import { findWording } from '../comparison/claim-wording.ts';
import { nameClaim, sayOutlets, sayWhenBriefly } from '../comparison/say-claim-here.ts';

interface DecidingClaimsProps {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly comparison: QuestionComparison;
}

/** Which claims caused the mark, each with its exact words. */
export function DecidingClaims({ theCase, incident, comparison }: DecidingClaimsProps) {
  const deciding = takeClaims(comparison.claims, comparison.decidedBy);
  if (deciding.length === 0) return null;
  return (
    <>
      <h4 className="answer-label">Decided by</h4>
      <ul className="deciding">
        {deciding.map((claim) => (
          <li key={claim.id}>
            {nameClaim(theCase, comparison.question, claim)}
            <Words theCase={theCase} claim={claim} />
            <span className="source">
              {joinParts(
                [sayWhenBriefly(theCase, incident, claim), sayOutlets(findReports(theCase, claim))],
                separator,
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Words({ theCase, claim }: { theCase: Case; claim: Claim }) {
  const wording = findWording(theCase, claim);
  if (wording === null) return null;
  if (!wording.isQuoted) return <p className="statement">{wording.words}</p>;
  return <Quote className="cell-quote" words={wording.words} language={wording.language} />;
}
