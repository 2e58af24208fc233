import type { ReactNode } from 'react';
import { usePageArrival } from '../io/page-arrival.ts';
import { Link } from './link.tsx';

interface FrameProps {
  readonly title: string;
  readonly page?: 'incidents';
  readonly isStillLoading?: boolean;
  readonly children: ReactNode;
}

/** What every page stands in. */
export function Frame({ title, page, isStillLoading = false, children }: FrameProps) {
  usePageArrival(title, isStillLoading);
  return (
    <>
      <a className="skip" href="#content">
        Skip to content
      </a>
      <header className="border-b border-rule print:hidden">
        <div className="mx-auto flex max-w-[90rem] items-baseline gap-7 px-4.5 py-3.5 md:px-10">
          <Link className="font-serif text-xl leading-none font-semibold tracking-tight no-underline" to={{}}>
            Sources Say
          </Link>
          <nav className="text-small" aria-label="Pages">
            <Link className="nav-link" to={{}} isCurrent={page === 'incidents'}>
              Incidents
            </Link>
          </nav>
        </div>
      </header>
      <main
        id="content"
        className="mx-auto max-w-[90rem] px-4.5 pt-6 pb-16 md:px-10 md:pt-8 md:pb-20 print:p-0"
        tabIndex={-1}
      >
        {children}
      </main>
    </>
  );
}

export function PageTitle({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <h1 className={`page-title ${className}`} tabIndex={-1}>
      {children}
    </h1>
  );
}
