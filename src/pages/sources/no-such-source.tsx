import { Frame, PageTitle } from '../frame.tsx';
import { Link } from '../link.tsx';

export function NoSuchSource({ wanted }: { wanted: string }) {
  return (
    <Frame title="Not found" page="sources">
      <PageTitle>No source or pair by that name</PageTitle>
      <p className="lede">
        The link asks for <code>{wanted}</code>, which this case does not have. It may have been renamed, or the link
        cut short on its way.
      </p>
      <p className="mt-4">
        <Link to={{ page: 'sources' }}>See all sources</Link>
      </p>
    </Frame>
  );
}
