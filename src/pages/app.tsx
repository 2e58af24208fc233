import { lazy, Suspense, useDeferredValue, useEffect } from 'react';
import type { OpenCase } from '../desk/open-case.ts';
import { type Address, useAddress } from '../io/address.ts';
import { FaultBoundary } from '../parts/fault-boundary.tsx';
import { useCaseStore } from '../store/case-store.ts';
import { useHistoryStore } from '../store/history-store.ts';
import { IncidentsPage } from './incidents/incidents-page.tsx';
import { Failed } from './states/failed.tsx';
import { Loading } from './states/loading.tsx';
import { Unreachable } from './states/unreachable.tsx';

type PageName = NonNullable<Address['page']>;

const Rejected = lazy(async () => ({ default: (await import('./states/rejected.tsx')).Rejected }));

/** The code of each page but the first, which comes when it is asked for. */
const pageCode = {
  incident: async () => ({ default: (await import('./incident-gate.tsx')).IncidentGate }),
  sources: async () => ({ default: (await import('./sources/sources-pages.tsx')).SourcesPages }),
  add: async () => ({ default: (await import('./add/add-page.tsx')).AddPage }),
  'copy-desk': async () => ({ default: (await import('./copy-desk/copy-desk-page.tsx')).CopyDeskPage }),
  classroom: async () => ({ default: (await import('./classroom/classroom-page.tsx')).ClassroomPage }),
  method: async () => ({ default: (await import('./method/method-page.tsx')).MethodPage }),
  exchange: async () => ({ default: (await import('./exchange/exchange-page.tsx')).ExchangePage }),
};

const IncidentGate = lazy(pageCode.incident);
const pages = {
  sources: lazy(pageCode.sources),
  add: lazy(pageCode.add),
  'copy-desk': lazy(pageCode['copy-desk']),
  classroom: lazy(pageCode.classroom),
  method: lazy(pageCode.method),
  exchange: lazy(pageCode.exchange),
} satisfies Record<PageName, unknown>;

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
  const loaded = useLoaded();
  const [{ page, incident, claim }] = useAddress();
  const name = page ?? (incident || claim ? 'incident' : null);
  // It comes together with the case and not after it; should it fail, `lazy` tells.
  const isAhead = loaded.status === 'loading' && name !== null;
  useEffect(() => {
    if (isAhead) pageCode[name]().catch(() => {});
  }, [isAhead, name]);
  switch (loaded.status) {
    case 'loading':
      return <Loading progress={loaded.progress} isOverview={name === null} />;
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

/** The page of a case that has just come is drawn in slices, between which the browser answers; a change of it at once. */
function useLoaded() {
  const loaded = useCaseStore((state) => state.loaded);
  const before = useDeferredValue(loaded);
  return before.status === 'loading' ? before : loaded;
}

function CasePage({ openCase }: { openCase: OpenCase }) {
  const [address] = useAddress();
  if (address.page !== null) {
    const Page = pages[address.page];
    return <Page openCase={openCase} />;
  }
  if (address.incident)
    return <IncidentGate key={address.incident} openCase={openCase} wanted={{ incident: address.incident }} />;
  if (address.claim) return <IncidentGate key={address.claim} openCase={openCase} wanted={{ claim: address.claim }} />;
  return <IncidentsPage openCase={openCase} />;
}
