import { Fragment } from 'react';
import type { SaidClaim } from '../../core/analysis/describe-source.ts';
import type { Case } from '../../core/model/case.ts';
import { sayDay } from '../../words/say-date.ts';
import { chainRevisions } from './chain-revisions.ts';
import { ClaimLink } from './claim-link.tsx';

interface RevisionChainsProps {
  readonly theCase: Case;
  /** On one question. */
  readonly replaced: readonly SaidClaim[];
}

/** The old struck, then what took its place. */
export function RevisionChains({ theCase, replaced }: RevisionChainsProps) {
  const [place] = replaced;
  if (place === undefined) return null;
  return chainRevisions(replaced).map((chain) => (
    <p key={chain.map(({ id }) => id).join(' ')} className="revision">
      {chain.map((claim, index) => {
        const isLast = index === chain.length - 1;
        return (
          <Fragment key={claim.id}>
            {index > 0 && (
              <>
                <span aria-hidden="true"> → </span>
                <span className="sr-only">, then </span>
              </>
            )}
            <ClaimLink theCase={theCase} placed={{ ...place, claim }} isReplaced={!isLast} />
            {isLast && claim.saidAt !== undefined && <span className="source"> {sayDay(claim.saidAt)}</span>}
          </Fragment>
        );
      })}
    </p>
  ));
}
