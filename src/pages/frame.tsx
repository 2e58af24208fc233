import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useKeys } from '../io/keys.ts';
import { usePageArrival } from '../io/page-arrival.ts';
import { useWorkStore } from '../store/work-store.ts';
import { HeaderSearch } from './header-search.tsx';
import { Link } from './link.tsx';
import { searchFieldId } from './search-field-id.ts';
import { UndoButtons } from './undo-buttons.tsx';
import { useHistory } from './use-view.ts';

const WorkNotices = lazy(async () => ({ default: (await import('./work-notices.tsx')).WorkNotices }));
const KeysHelp = lazy(async () => ({ default: (await import('./keys-help.tsx')).KeysHelp }));

interface FrameProps {
  readonly title: string;
  readonly page?: 'incidents' | 'sources' | 'add' | 'copy-desk' | 'classroom' | 'exchange' | 'method';
  readonly isStillLoading?: boolean;
  readonly children?: ReactNode;
}

/** What every page stands in. */
export function Frame({ title, page, isStillLoading = false, children }: FrameProps) {
  usePageArrival(title, isStillLoading);
  const isKept = useWorkStore(({ keeping, operations }) => keeping.status === 'kept' || operations.length === 0);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const openHelp = () => setHelpOpen(true);
  return (
    <>
      <a className="skip" href="#content">
        Skip to content
      </a>
      <header className="site-header">
        <div className="site-bar">
          <Link className="site-name" to={{}}>
            Sources Say
          </Link>
          <nav className="site-nav" aria-label="Pages">
            <Link className="nav-link" to={{}} isCurrent={page === 'incidents'}>
              Incidents
            </Link>
            <Link className="nav-link" to={{ page: 'sources' }} isCurrent={page === 'sources'}>
              Sources
            </Link>
            <Link className="nav-link" to={{ page: 'add' }} isCurrent={page === 'add'}>
              Add a report
            </Link>
            <Link className="nav-link" to={{ page: 'copy-desk' }} isCurrent={page === 'copy-desk'}>
              Copy desk
            </Link>
            <Link className="nav-link" to={{ page: 'classroom' }} isCurrent={page === 'classroom'}>
              Classroom
            </Link>
            <Link className="nav-link" to={{ page: 'exchange' }} isCurrent={page === 'exchange'}>
              Exchange
            </Link>
            <Link className="nav-link" to={{ page: 'method' }} isCurrent={page === 'method'}>
              Method
            </Link>
          </nav>
          <div className="site-tools">
            {page !== 'incidents' && !isStillLoading && <HeaderSearch />}
            <UndoButtons />
            <button type="button" className="tool-button" aria-label="Keys" title="Keys (?)" onClick={openHelp}>
              ?
            </button>
          </div>
        </div>
      </header>
      <main
        id="content"
        className="mx-auto max-w-[90rem] px-4.5 pt-6 pb-16 md:px-10 md:pt-8 md:pb-20 print:p-0"
        tabIndex={-1}
      >
        {!isKept && page !== 'add' && (
          <Suspense fallback={null}>
            <WorkNotices />
          </Suspense>
        )}
        {children}
      </main>
      <PageKeys onHelp={openHelp} />
      {isHelpOpen && (
        <Suspense fallback={null}>
          <KeysHelp onClose={() => setHelpOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

function PageKeys({ onHelp }: { onHelp: () => void }) {
  const { undo, redo } = useHistory();
  useKeys({
    '?': onHelp,
    '/': () => document.getElementById(searchFieldId)?.focus(),
    'mod+z': undo,
    'mod+shift+z': redo,
    'mod+y': redo,
  });
  return null;
}

export function PageTitle({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <h1 className={`page-title ${className}`} tabIndex={-1}>
      {children}
    </h1>
  );
}
