import { useState } from 'react';
import type { PartyMatrix } from '../../core/analysis/compare-parties.ts';
import type { Case } from '../../core/model/case.ts';
import { useNarrowScreen } from '../../io/layout.ts';
import { Frame, PageTitle } from '../frame.tsx';
import { arrangeMatrix } from './arrange-matrix.ts';
import { MatrixTable } from './matrix-table.tsx';
import { PartyList } from './party-list.tsx';
import { SourceList } from './source-list.tsx';

interface SourcesPageProps {
  readonly theCase: Case;
  readonly matrix: PartyMatrix;
}

/** As many columns as a wide window holds; one or two more are not worth a button. */
const mostAtFirst = 10;
const worthHiding = 3;

export function SourcesPage({ theCase, matrix }: SourcesPageProps) {
  const isNarrow = useNarrowScreen();
  const [isWhole, setWhole] = useState(false);
  const rows = arrangeMatrix(theCase, matrix);
  const isCut = !isNarrow && !isWhole && rows.length >= mostAtFirst + worthHiding;
  const hasMore = rows.length >= mostAtFirst + worthHiding;
  return (
    <Frame title="Sources" page="sources">
      <PageTitle>Who agrees with whom</PageTitle>
      <p className="lede">
        Of the questions on which two parties both took a position, how many put them in conflict and how many find them
        agreed, each marked as if only these two had been heard. Agreement is not truth: two may be wrong together, or
        have it from one another.
      </p>
      <section className="mt-7" aria-labelledby="matrix-title">
        <h2 className="section-title" id="matrix-title">
          Party by party
        </h2>
        {rows.length === 0 ? (
          <p className="mt-3">No two parties of this case have taken a position on the same question.</p>
        ) : isNarrow ? (
          <PartyList rows={rows} />
        ) : (
          <MatrixTable rows={isCut ? rows.slice(0, mostAtFirst) : rows} />
        )}
        {!isNarrow && hasMore && (
          <p className="mt-3 text-small print:hidden">
            <button type="button" className="text-button" onClick={() => setWhole(!isWhole)}>
              {isWhole ? `Show only the ${mostAtFirst} that share most` : `Show all ${rows.length} parties`}
            </button>
          </p>
        )}
      </section>
      <SourceList theCase={theCase} />
    </Frame>
  );
}
