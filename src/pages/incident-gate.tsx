import { useEffect, useMemo } from 'react';
import type { Case } from '../core/model/case.ts';
import { indexCase } from '../core/model/index-case.ts';
import type { Excerpt, WantedIncident } from '../desk/desk.ts';
import type { OpenCase } from '../desk/open-case.ts';
import { useAddress } from '../io/address.ts';
import { useAnswer } from '../io/use-answer.ts';
import { ComparisonPage } from './comparison/comparison-page.tsx';
import { Frame } from './frame.tsx';
import { NoSuchIncident } from './states/no-such-incident.tsx';

interface IncidentGateProps {
  readonly openCase: OpenCase;
  readonly wanted: WantedIncident;
}

/**
 * Fetches one incident from the desk; its comparison is then worked out here,
 * so that it follows each move of a slider. A link that names a claim alone is made
 * to name the incident too, so that the page stays the same when the claim is closed.
 */
export function IncidentGate({ openCase, wanted }: IncidentGateProps) {
  const key = `excerpt ${JSON.stringify(wanted)}`;
  const { value, isCurrent } = useAnswer(openCase.desk, key, (desk) => desk.excerpt(wanted));
  const excerptCase = useMemo(() => value && joinExcerpt(openCase.shared, value), [openCase.shared, value]);
  const [incident] = excerptCase?.incidents ?? [];
  const isClaimAlone = 'claim' in wanted && isCurrent;
  const [, changeAddress] = useAddress();
  useEffect(() => {
    if (isClaimAlone && incident !== undefined) changeAddress({ incident: incident.id }, 'replace');
  }, [isClaimAlone, incident, changeAddress]);
  if (!isCurrent) return <Frame title="Sources Say" isStillLoading />;
  if (!excerptCase || incident === undefined) {
    return <NoSuchIncident wanted={'incident' in wanted ? wanted.incident : wanted.claim} />;
  }
  return <ComparisonPage theCase={excerptCase} incident={incident} />;
}

/** A case of one incident. */
function joinExcerpt({ parties, sources, concepts }: Case, { incident, reports }: Excerpt): Case {
  return indexCase({ parties, sources, concepts, reports, incidents: [incident] });
}
