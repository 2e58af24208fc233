import { type ComponentType, lazy, Suspense, useId, useMemo } from 'react';
import type { ConceptId } from '../../core/model/case.ts';
import type { Digest } from '../../core/overview/digest.ts';
import { findPoint, gatherPlaces } from '../../core/overview/gather-places.ts';
import { countOf } from '../../parts/mark-count.ts';
import type { PlaceMapProps } from './place-map.tsx';

type Placed = Pick<Digest, 'place' | 'marks'>;

interface PlacesProps extends Pick<PlaceMapProps, 'theCase' | 'chosen' | 'onChoose'> {
  readonly digests: readonly Placed[];
  /** Of them, those in the list; the others are drawn faintly. Absent: all. */
  readonly matched?: readonly Placed[];
}

/** The list is whole without the map: one that does not arrive is left out. */
const PlaceMap = lazy<ComponentType<PlaceMapProps>>(() =>
  import('./place-map.tsx').then(
    ({ PlaceMap: loaded }) => ({ default: loaded }),
    () => ({ default: () => null }),
  ),
);

/** Where the incidents were, on a map that is loaded when the rest stands. Draws nothing if no place has coordinates. */
export function Places({ theCase, digests, matched = digests, chosen, onChoose }: PlacesProps) {
  const headingId = useId();
  const { places, unplaced } = useMemo(() => gatherPlaces(theCase.conceptById, digests), [theCase, digests]);
  const inList = useMemo(() => {
    const gathered = gatherPlaces(theCase.conceptById, matched).places;
    return new Map<ConceptId, number>(gathered.map(({ place, count }) => [place, count]));
  }, [theCase, matched]);
  if (places.length === 0) return null;
  const point = chosen === null ? null : findPoint(theCase.conceptById, chosen)?.place;
  const pressed = places.find(({ place }) => place === point)?.place ?? null;
  return (
    <section className="places" aria-labelledby={headingId}>
      <h2 id={headingId} className="sr-only">
        Where
      </h2>
      <Suspense fallback={<div className="place-map-room" />}>
        <PlaceMap theCase={theCase} places={places} inList={inList} chosen={pressed} onChoose={onChoose} />
      </Suspense>
      {unplaced > 0 && <p className="overview-note">{countOf(unplaced, 'incident')} without a place on the map.</p>}
    </section>
  );
}
