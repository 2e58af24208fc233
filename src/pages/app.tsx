import { lazy, Suspense } from 'react';
import type { OpenCase } from '../desk/open-case.ts';
import { useAddress } from '../io/address.ts';
import { FaultBoundary } from '../parts/fault-boundary.tsx';
import { useCaseStore } from '../store/case-store.ts';
import { useHistoryStore } from '../store/history-store.ts';
import { IncidentsPage } from './incidents/incidents-page.tsx';
import { Failed } from './states/failed.tsx';
import { Loading } from './states/loading.tsx';
import { Unreachable } from './states/unreachable.tsx';

const IncidentGate = lazy(async () => ({ default: (await import('./incident-gate.tsx')).IncidentGate }));
const Rejected = lazy(async () => ({ default: (await import('./states/rejected.tsx')).Rejected }));
const AddPage = lazy(async () => ({ default: (await import('./add/add-page.tsx')).AddPage }));
const CopyDeskPage = lazy(async () => ({ default: (await import('./copy-desk/copy-desk-page.tsx')).CopyDeskPage }));
const ClassroomPage = lazy(async () => ({ default: (await import('./classroom/classroom-page.tsx')).ClassroomPage }));
const SourcesPages = lazy(async () => ({ default: (await import('./sources/sources-pages.tsx')).SourcesPages }));

export function App() {
  return (
    <>
      <Page />
      <Announcer />
    </>
  );
}

/** Stands outside the pages: what is undone may lead from one to another. */
function Announcer() {
  const { text, times } = useHistoryStore((state) => state.said);
  return (
    <p className="sr-only" role="status">
      {text}
      {times % 2 === 0 && '\u00a0'}
    </p>
  );
}

function Page() {
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
  if (address.page === 'add') return <AddPage openCase={openCase} />;
  if (address.page === 'copy-desk') return <CopyDeskPage openCase={openCase} />;
  if (address.page === 'classroom') return <ClassroomPage openCase={openCase} />;
  if (address.incident)
    return <IncidentGate key={address.incident} openCase={openCase} wanted={{ incident: address.incident }} />;
  if (address.claim) return <IncidentGate key={address.claim} openCase={openCase} wanted={{ claim: address.claim }} />;
  return <IncidentsPage openCase={openCase} />;
}
