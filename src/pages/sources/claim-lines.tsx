import { Fragment } from 'react';
import type { PlacedClaim, SaidClaim } from '../../core/analysis/describe-source.ts';
import type { Case } from '../../core/model/case.ts';
import { groupBy } from '../../core/model/group-by.ts';
import { joinParts } from '../../parts/join-parts.ts';
import { isolateName } from '../../parts/text-direction.ts';
import { sayRelay, sayWhat } from '../comparison/say-claim-here.ts';
import { Link } from '../link.tsx';
import { ClaimLink } from './claim-link.tsx';

interface ClaimLinesProps {
  readonly theCase: Case;
  readonly claims: readonly (PlacedClaim | SaidClaim)[];
}

/** What was said on one question: what stands a line for each answer, then what no longer does, in one. */
export function ClaimLines({ theCase, claims }: ClaimLinesProps) {
  const replaced = claims.filter((each) => 'isStanding' in each && !each.isStanding);
  const standing = claims.filter((each) => !replaced.includes(each));
  const alike = groupBy(standing, ({ question, claim }) => sayWhat(theCase, question, claim));
  return (
    <>
      {[...alike].map(([what, sharing]) => (
        <ClaimLine key={what} theCase={theCase} what={what} sharing={sharing} />
      ))}
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

interface ClaimLineProps {
  readonly theCase: Case;
  readonly what: string;
  /** The claims that say it. */
  readonly sharing: readonly PlacedClaim[];
}

/** Several that say the same are told apart by where they stand. */
function ClaimLine({ theCase, what, sharing }: ClaimLineProps) {
  const [first, ...others] = sharing;
  if (first === undefined) return null;
  if (others.length === 0) {
    const relay = sayRelay(theCase, first.claim);
    return (
      <p>
        <ClaimLink theCase={theCase} placed={first} />
        {relay !== null && <span className="source"> {relay}</span>}
      </p>
    );
  }
  return (
    <p>
      <span className="font-semibold">{what}</span>{' '}
      <span className="source">
        {sharing.map((each, index) => (
          <Fragment key={each.claim.id}>
            {index > 0 && '; '}
            <Link to={{ incident: each.incident.id, claim: each.claim.id }}>{sayWhere(theCase, each)}</Link>
          </Fragment>
        ))}
      </span>
    </p>
  );
}

/** "Haaretz, AP, passed on by SANA". */
function sayWhere(theCase: Case, { claim, outlets }: PlacedClaim): string {
  return joinParts([...outlets.map(isolateName), sayRelay(theCase, claim)], ', ') || 'without a report';
}
