import type { Incident } from '../../core/model/case.ts';
import type { Address } from '../../io/address.ts';
import { Link } from '../link.tsx';

/** Says so when a link names a question or claim that the incident does not have; the rest of the page stands. */
export function LostNotice({ incident, address }: { incident: Incident; address: Address }) {
  const lost = findLost(incident, address);
  if (lost.length === 0) return null;
  return (
    <p className="notice" role="status">
      The link asks for {lost.join(' and ')}, which this incident does not have. It may have been renamed or withdrawn.
      What the sources say stands below; <Link to={{}}>see all incidents</Link> to look elsewhere.
    </p>
  );
}

function findLost({ questions, claims }: Incident, { question, claim, beside }: Address): readonly string[] {
  const lost: string[] = [];
  if (question && !questions.some(({ id }) => id === question)) lost.push(`the question “${question}”`);
  if (claim && !claims.some(({ id }) => id === claim)) lost.push(`the claim “${claim}”`);
  if (beside && !claims.some(({ id }) => id === beside)) lost.push(`the claim “${beside}”`);
  return lost;
}
