import { lazy, Suspense } from 'react';
import type { OpenCase } from '../desk/open-case.ts';
import { useAddress } from '../io/address.ts';
import { FaultBoundary } from '../parts/fault-boundary.tsx';
import { useCaseStore } from '../store/case-store.ts';
import { IncidentGate } from './incident-gate.tsx';
import { IncidentsPage } from './incidents/incidents-page.tsx';
import { Failed } from './states/failed.tsx';
import { Loading } from './states/loading.tsx';
import { Unreachable } from './states/unreachable.tsx';

const Rejected = lazy(async () => ({ default: (await import('./states/rejected.tsx')).Rejected }));
const SourcesPages = lazy(async () => ({ default: (await import('./sources/sources-pages.tsx')).SourcesPages }));

export function App() {
  const loaded = useCaseStore((state) => state.loaded);
  switch (loaded.status) {
    case 'loading':
      return <Loading progress={loaded.progress} />;
    case 'rejected':
      return (
        <Suspense fallback={<Loading progress={null} />}>
          <Rejected problems={loaded.problems} />
        </Suspense>
      );
    case 'unreachable':
      return <Unreachable address={loaded.address} detail={loaded.detail} />;
    case 'ready':
      return (
        <FaultBoundary fallback={(message) => <Failed message={message} />}>
          <Suspense fallback={<Loading progress={null} />}>
            <CasePage openCase={loaded.openCase} />
          </Suspense>
        </FaultBoundary>
      );
  }
}

function CasePage({ openCase }: { openCase: OpenCase }) {
  const [address] = useAddress();
  if (address.page === 'sources') return <SourcesPages openCase={openCase} />;
  if (address.incident)
    return <IncidentGate key={address.incident} openCase={openCase} wanted={{ incident: address.incident }} />;
  if (address.claim) return <IncidentGate key={address.claim} openCase={openCase} wanted={{ claim: address.claim }} />;
  return <IncidentsPage openCase={openCase} />;
}
