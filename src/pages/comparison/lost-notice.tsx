import type { Case, Incident } from '../../core/model/case.ts';
import { isDateText } from '../../core/model/dates.ts';
import type { Address } from '../../io/address.ts';
import { Link } from '../link.tsx';

interface LostNoticeProps {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly address: Address;
}

/** Says so when a link names what is not there; the rest of the page stands. */
export function LostNotice({ theCase, incident, address }: LostNoticeProps) {
  const lost = findLost(theCase, incident, address);
  if (lost.length === 0) return null;
  return (
    <p className="notice" role="status">
      The link asks for {lost.join(' and ')}, which this incident does not have. It may have been renamed or withdrawn.
      What the sources say stands below; <Link to={{}}>see all incidents</Link> to look elsewhere.
    </p>
  );
}

/** Each once: a link may name the same thing twice, or nothing between two commas. */
function findLost(theCase: Case, { questions, claims }: Incident, address: Address): readonly string[] {
  const { question, claim, beside, asof, without } = address;
  const lost: string[] = [];
  if (question && !questions.some(({ id }) => id === question)) lost.push(`the question “${question}”`);
  if (claim && !claims.some(({ id }) => id === claim)) lost.push(`the claim “${claim}”`);
  if (beside && !claims.some(({ id }) => id === beside)) lost.push(`the claim “${beside}”`);
  if (asof && !isDateText(asof)) lost.push(`what was known on “${asof}”`);
  for (const source of without) {
    if (source !== '' && !theCase.sources.some(({ id }) => id === source)) lost.push(`the source “${source}”`);
  }
  return [...new Set(lost)];
}
