import type { Case, Incident } from '../core/model/case.ts';
import { type Address, useAddress } from '../io/address.ts';
import { FaultBoundary } from '../parts/fault-boundary.tsx';
import { useCaseStore } from '../store/case-store.ts';
import { ComparisonPage } from './comparison/comparison-page.tsx';
import { IncidentsPage } from './incidents/incidents-page.tsx';
import { Failed } from './states/failed.tsx';
import { Loading } from './states/loading.tsx';
import { NoSuchIncident } from './states/no-such-incident.tsx';
import { Rejected } from './states/rejected.tsx';
import { Unreachable } from './states/unreachable.tsx';

export function App() {
  const loaded = useCaseStore((state) => state.loaded);
  switch (loaded.status) {
    case 'loading':
      return <Loading />;
    case 'rejected':
      return <Rejected problems={loaded.problems} />;
    case 'unreachable':
      return <Unreachable address={loaded.address} detail={loaded.detail} />;
    case 'ready':
      return (
        <FaultBoundary fallback={(message) => <Failed message={message} />}>
          <CasePage theCase={loaded.theCase} />
        </FaultBoundary>
      );
  }
}

function CasePage({ theCase }: { theCase: Case }) {
  const [address, changeAddress] = useAddress();
  const wanted = address.incident || address.claim;
  if (!wanted) return <IncidentsPage theCase={theCase} />;
  const incident = findIncident(theCase, address);
  if (incident === undefined) return <NoSuchIncident wanted={wanted} />;
  return (
    <ComparisonPage
      key={incident.id}
      theCase={theCase}
      incident={incident}
      address={address}
      changeAddress={changeAddress}
    />
  );
}

/** A claim's id is unique in the whole case, so a link may name a claim alone. */
function findIncident(theCase: Case, { incident, claim }: Address): Incident | undefined {
  return incident
    ? theCase.incidents.find(({ id }) => id === incident)
    : theCase.incidents.find(({ claims }) => claims.some(({ id }) => id === claim));
}
