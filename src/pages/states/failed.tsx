import { Frame, PageTitle } from '../frame.tsx';

export function Failed({ message }: { message: string }) {
  return (
    <Frame title="This page failed">
      <PageTitle>This page failed</PageTitle>
      <p className="lede" role="alert">
        The fault is the app’s, not the case’s: {message}
      </p>
      <p className="mt-4">
        <a href="./">See all incidents</a>
      </p>
    </Frame>
  );
}
