import type { ReactNode } from 'react';
import { PageTitle } from '../frame.tsx';

/** What the first page says before any case is there. */
export function OverviewHead({ children }: { children: ReactNode }) {
  return (
    <div className="overview-head">
      <PageTitle className="max-w-[18ch]">Who says what, and where they part</PageTitle>
      <p className="lede">
        What every source said of an incident, question by question, each claim with its report and, where it may be
        quoted, its exact words: marked where sources agree, where they conflict, and what nobody has confirmed.
      </p>
      {children}
    </div>
  );
}
