import { memo, useState } from 'react';
import type { ConceptId } from '../../core/model/case.ts';
import type { Digest } from '../../core/overview/digest.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useNarrowScreen } from '../../io/layout.ts';
import type { ChangeView } from '../use-view.ts';
import { MarkLegend } from './mark-legend.tsx';
import { nameFilterValue } from './name-filter-value.ts';
import { Places } from './places.tsx';
import { Timeline } from './timeline.tsx';

interface WhereAndWhenProps {
  readonly openCase: OpenCase;
  /** Of its incidents, those in the list. */
  readonly matched: readonly Digest[];
  readonly place: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly changeView: ChangeView;
}

/** Map and timeline. Drawn anew only when they change, since with many incidents that takes longer than the list. */
export const WhereAndWhen = memo(function WhereAndWhen(props: WhereAndWhenProps) {
  const { openCase, matched, place, from, to, changeView } = props;
  const isNarrow = useNarrowScreen();
  const [wasUnfolded, setUnfolded] = useState(false);
  const drawParts = () => (
    <>
      <Places
        theCase={openCase.shared}
        digests={openCase.digests}
        matched={matched}
        chosen={place as ConceptId | null}
        onChoose={(chosen) => changeView({ place: chosen }, sayPlaceChange(openCase, chosen))}
      />
      <Timeline
        digests={openCase.digests}
        matched={matched}
        from={from}
        to={to}
        onChoose={(first, last) => changeView({ from: first, to: last }, sayDateChange(openCase, first, last))}
      />
      <MarkLegend />
    </>
  );
  if (!isNarrow) {
    return (
      <aside className="overview-side" aria-label="Where and when">
        {drawParts()}
      </aside>
    );
  }
  // Else the first incident would be a screen and a half away. Drawn when it is first unfolded.
  return (
    <details className="overview-fold" onToggle={() => setUnfolded(true)}>
      <summary>Map, timeline and dates</summary>
      {wasUnfolded && <div className="overview-side">{drawParts()}</div>}
    </details>
  );
});

function sayPlaceChange(openCase: OpenCase, place: string | null): string {
  return place === null ? 'Any place' : `Filter: ${nameFilterValue(openCase, 'place', place)}`;
}

function sayDateChange(openCase: OpenCase, from: string | null, to: string | null): string {
  const ends = [from && nameFilterValue(openCase, 'from', from), to && nameFilterValue(openCase, 'to', to)];
  const said = ends.filter((end) => end !== null);
  return said.length === 0 ? 'Any date' : `Filter: ${said.join(' ')}`;
}
