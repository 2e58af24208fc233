import { Frame, PageTitle } from '../frame.tsx';

export function Unreachable({ address, detail }: { address: string; detail: string }) {
  return (
    <Frame title="The case did not arrive">
      <PageTitle>The case did not arrive</PageTitle>
      <p className="lede" role="alert">
        {detail} The page looks for its case at <code className="wrap-anywhere">{address}</code>, beside itself.
      </p>
      <p className="mt-4 max-w-[62ch]">
        <button type="button" className="text-button" onClick={() => window.location.reload()}>
          Try again
        </button>
        . If it stays away, the file <code>case.json</code> was not put up with the page:{' '}
        <code className="whitespace-nowrap">npm run build</code> writes it to <code>dist/page/</code>, next to{' '}
        <code>index.html</code>.
      </p>
    </Frame>
  );
}
