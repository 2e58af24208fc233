import { Frame, PageTitle } from '../frame.tsx';
import { Link } from '../link.tsx';

export function NoSuchIncident({ wanted }: { wanted: string }) {
  return (
    <Frame title="Not found">
      <PageTitle>Nothing here by that name</PageTitle>
      <p className="lede">
        The link asks for <code>{wanted}</code>, which this case does not have. It may have been renamed, or the link
        cut short on its way. If it is in a case file that you had opened, open the file again: it is kept only until
        the page is closed.
      </p>
      <p className="mt-4">
        <Link to={{}}>See all incidents</Link>
      </p>
    </Frame>
  );
}
