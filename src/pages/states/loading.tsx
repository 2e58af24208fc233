import { Frame, PageTitle } from '../frame.tsx';

export function Loading() {
  return (
    <Frame title="Sources Say" isStillLoading>
      <PageTitle>Sources Say</PageTitle>
      <p className="lede" role="status">
        Reading the case…
      </p>
    </Frame>
  );
}
