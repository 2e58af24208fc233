import type { Progress } from '../../desk/desk-host.ts';
import { Frame, PageTitle } from '../frame.tsx';
import { OverviewHead } from '../incidents/overview-head.tsx';
import { OpeningProgress } from './opening-progress.tsx';

interface LoadingProps {
  readonly progress: Progress | null;
  /** Whether it is the first page that is to come: what that says of itself needs no case. */
  readonly isOverview?: boolean;
}

export function Loading({ progress, isOverview = false }: LoadingProps) {
  const opening = (
    <p className="lede">
      <OpeningProgress progress={progress} />
    </p>
  );
  return (
    <Frame title="Sources Say" {...(isOverview && { page: 'incidents' as const })} isStillLoading>
      {isOverview ? (
        <div className="overview">
          <OverviewHead>{opening}</OverviewHead>
        </div>
      ) : (
        <>
          <PageTitle>Sources Say</PageTitle>
          {opening}
        </>
      )}
    </Frame>
  );
}
