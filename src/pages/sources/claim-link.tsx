import type { PlacedClaim } from '../../core/analysis/describe-source.ts';
import type { Case } from '../../core/model/case.ts';
import { sayWhat } from '../comparison/say-claim-here.ts';
import { Link } from '../link.tsx';

interface ClaimLinkProps {
  readonly theCase: Case;
  readonly placed: Omit<PlacedClaim, 'outlets'>;
  readonly isReplaced?: boolean;
}

/** What a claim says, leading to its place in the comparison. */
export function ClaimLink({ theCase, placed: { incident, question, claim }, isReplaced = false }: ClaimLinkProps) {
  const what = sayWhat(theCase, question, claim);
  return (
    <Link className="quiet-link" to={{ incident: incident.id, claim: claim.id }}>
      {isReplaced ? <s>{what}</s> : what}
    </Link>
  );
}
