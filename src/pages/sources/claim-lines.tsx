import type { PlacedClaim, SaidClaim } from '../../core/analysis/describe-source.ts';
import type { Case } from '../../core/model/case.ts';
import { sayRelay } from '../comparison/say-claim-here.ts';
import { ClaimLink } from './claim-link.tsx';

interface ClaimLinesProps {
  readonly theCase: Case;
  readonly claims: readonly (PlacedClaim | SaidClaim)[];
}

/** What was said on one question: what stands a line each, then what no longer does, in one. */
export function ClaimLines({ theCase, claims }: ClaimLinesProps) {
  const replaced = claims.filter((each) => 'isStanding' in each && !each.isStanding);
  return (
    <>
      {claims.map((each) => {
        if (replaced.includes(each)) return null;
        const relay = sayRelay(theCase, each.claim);
        return (
          <p key={each.claim.id}>
            <ClaimLink theCase={theCase} placed={each} />
            {relay !== null && <span className="source"> {relay}</span>}
          </p>
        );
      })}
      {replaced.length > 0 && (
        <p className="earlier">
          Earlier:{' '}
          {replaced.map((each) => (
            <ClaimLink key={each.claim.id} theCase={theCase} placed={each} isReplaced />
          ))}
        </p>
      )}
    </>
  );
}
