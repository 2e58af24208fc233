import type { Progress } from '../../desk/desk-host.ts';
import { Frame, PageTitle } from '../frame.tsx';
import { OpeningProgress } from './opening-progress.tsx';

export function Loading({ progress }: { progress: Progress | null }) {
  return (
    <Frame title="Sources Say" isStillLoading>
      <PageTitle>Sources Say</PageTitle>
      <p className="lede">
        <OpeningProgress progress={progress} />
      </p>
    </Frame>
  );
}
