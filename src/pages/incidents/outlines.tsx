import { box, lines } from 'virtual:outlines/region';
import { lazy, Suspense } from 'react';
import type { PlaceCount } from '../../core/overview/gather-places.ts';
import type { Projection } from './project-places.ts';

interface OutlinesProps {
  readonly places: readonly PlaceCount[];
  readonly projection: Projection;
}

const World = lazy(async () => {
  const world = await import('virtual:outlines/world');
  return {
    default: ({ projection }: { projection: Projection }) => <Lines lines={world.lines} projection={projection} />,
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

function Lines({ lines, projection }: { lines: [number, number][][]; projection: Projection }) {
  const path = lines.map((line) => `M${line.map((point) => drawPoint(point, projection)).join('L')}`).join('');
  return <path className="place-map-outline" d={path} />;
}

function drawPoint([lon, lat]: readonly [number, number], projection: Projection): string {
  const [x, y] = projection(lon, lat);
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
