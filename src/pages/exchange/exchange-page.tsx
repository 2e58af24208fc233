import type { OpenCase } from '../../desk/open-case.ts';
import { Frame, PageTitle } from '../frame.tsx';
import { ExportPart } from './export-part.tsx';
import { ImportPart } from './import-part.tsx';

/** What leaves the page for others, and what others bring to it. */
export function ExchangePage({ openCase }: { openCase: OpenCase }) {
  return (
    <Frame title="Exchange" page="exchange">
      <div className="exchange">
        <div className="exchange-head">
          <PageTitle>Exchange</PageTitle>
          <p className="lede">
            Hand the case on, whole or in part, to people and programs; take in what others have added to theirs.
          </p>
        </div>
        <ExportPart openCase={openCase} />
        <ImportPart openCase={openCase} />
      </div>
    </Frame>
  );
}
