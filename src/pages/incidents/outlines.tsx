import { box, lines } from 'virtual:outlines/region';
import { type GeoProjection, geoPath } from 'd3-geo';
import { lazy, Suspense } from 'react';
import type { PlaceCount } from '../../core/overview/gather-places.ts';

interface OutlinesProps {
  readonly places: readonly PlaceCount[];
  readonly projection: GeoProjection;
}

const World = lazy(async () => {
  const world = await import('virtual:outlines/world');
  return {
    default: ({ projection }: { projection: GeoProjection }) => <Lines lines={world.lines} projection={projection} />,
  };
});

/** Coasts and borders as Natural Earth has them; they take no position on whose land is whose. Of places beyond the region, the world's coasts. */
export function Outlines({ places, projection }: OutlinesProps) {
  const [west, south, east, north] = box;
  const areWithin = places.every(({ lat, lon }) => lon >= west && lon <= east && lat >= south && lat <= north);
  if (areWithin) return <Lines lines={lines} projection={projection} />;
  return (
    <Suspense fallback={null}>
      <World projection={projection} />
    </Suspense>
  );
}

function Lines({ lines, projection }: { lines: [number, number][][]; projection: GeoProjection }) {
  const path = geoPath(projection).digits(1)({ type: 'MultiLineString', coordinates: lines });
  return <path className="place-map-outline" d={path ?? ''} />;
}
