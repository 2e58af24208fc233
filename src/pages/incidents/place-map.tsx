import { useMemo, useRef } from 'react';
import type { Case, ConceptId } from '../../core/model/case.ts';
import type { PlaceCount } from '../../core/overview/gather-places.ts';
import { findWorstMark } from '../../core/overview/lead-mark.ts';
import { useElementWidth } from '../../io/element-width.ts';
import { useRovingFocus } from '../../io/roving-focus.ts';
import { countOf, sayMarkCounts } from '../../parts/mark-count.ts';
import { MarkDisc } from '../../parts/mark-style.tsx';
import { sayConcept } from '../../words/say-concept.ts';
import { capitalise } from '../../words/say-list.ts';
import { labelInOrder, lineHeight, nudgeApart } from './lay-out-places.ts';
import { Outlines } from './outlines.tsx';
import { fitProjection, type PlaceSpot, projectPlaces } from './project-places.ts';

export interface PlaceMapProps {
  readonly theCase: Case;
  /** From north to south. */
  readonly places: readonly PlaceCount[];
  /** How many incidents of each are in the list; a place left out has none there. */
  readonly inList: ReadonlyMap<ConceptId, number>;
  readonly chosen: ConceptId | null;
  readonly onChoose: (place: ConceptId | null) => void;
}

/** More would lie on each other. */
const mostDrawn = 200;
const smallestTarget = 24;

export function PlaceMap({ theCase, places, inList, chosen, onChoose }: PlaceMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box, 430);
  const height = Math.round(width * (width < 400 ? 0.62 : 0.74));
  const largest = useMemo(() => takeLargest(places), [places]);
  const drawn = useMemo(() => addChosen(largest, places, chosen), [largest, places, chosen]);
  const projection = useMemo(() => fitProjection(places, { width, height }), [places, width, height]);
  const spots = useMemo(
    () => nudgeApart(projectPlaces(drawn, projection), { width, height }),
    [drawn, projection, width, height],
  );
  const labels = useMemo(() => labelSpots(theCase, spots, width, height), [theCase, spots, width, height]);
  const roving = useRovingFocus(
    spots.map(({ place }) => place.place),
    chosen ?? undefined,
  );
  const isFaint = ({ place }: PlaceCount) => (chosen === null ? !inList.has(place) : place !== chosen);
  return (
    <>
      <div className="place-map" ref={box}>
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <Outlines places={places} projection={projection} />
          {spots.map(({ place, home, x, y, radius }, at) => (
            <g key={place.place} className="place-map-place" data-faint={isFaint(place) || undefined}>
              {Math.hypot(x - home[0], y - home[1]) > radius && <path d={`M${home[0]} ${home[1]}L${x} ${y}`} />}
              <MarkDisc mark={findWorstMark(place.counts)} x={x} y={y} radius={radius} />
              {place.place === chosen && <circle cx={x} cy={y} r={radius + 2.5} />}
              <SpotLabel label={labels[at] ?? null} />
            </g>
          ))}
        </svg>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form. */}
        <div role="group" aria-label="Incidents by place" onKeyDown={roving.onKeyDown}>
          {spots.map(({ place, x, y, radius }, at) => (
            <button
              key={place.place}
              type="button"
              className="place-map-button"
              style={{
                left: `${(x / width) * 100}%`,
                top: `${(y / height) * 100}%`,
                width: Math.max(smallestTarget, radius * 2),
              }}
              aria-label={nameSpot(theCase, place, inList.get(place.place) ?? 0)}
              aria-pressed={place.place === chosen}
              {...roving.buttonOf(place.place)}
              onClick={() => onChoose(place.place === chosen ? null : place.place)}
            >
              {labels[at] === null && (
                <span className="place-map-hint" data-leftward={x > width / 2 || undefined}>
                  {namePlace(theCase, place)}
                </span>
              )}
            </button>
          ))}
        </div>
      </div>
      {drawn.length < places.length && (
        <p className="overview-note">
          {drawn.length} places drawn, those with the most incidents; {places.length - drawn.length} not drawn.
        </p>
      )}
    </>
  );
}

function SpotLabel({ label }: { label: ReturnType<typeof labelInOrder>[number] }) {
  if (label === null) return null;
  return (
    <text textAnchor={label.anchor}>
      {label.lines.map((line, at) => (
        <tspan key={line} x={label.x} y={label.y + at * lineHeight}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** In the order given. */
function takeLargest(places: readonly PlaceCount[]): readonly PlaceCount[] {
  if (places.length <= mostDrawn) return places;
  const largest = new Set([...places].sort((a, b) => b.count - a.count).slice(0, mostDrawn));
  return places.filter((place) => largest.has(place));
}

/** What is chosen can be seen and taken back, whatever its size. */
function addChosen(
  drawn: readonly PlaceCount[],
  places: readonly PlaceCount[],
  chosen: ConceptId | null,
): readonly PlaceCount[] {
  if (chosen === null || drawn.some(({ place }) => place === chosen)) return drawn;
  return places.filter((each) => each.place === chosen || drawn.includes(each));
}

/** Where names are in each other's way, that of the larger place stands. */
function labelSpots(theCase: Case, spots: readonly PlaceSpot[], width: number, height: number) {
  const largestFirst = [...spots].sort((a, b) => b.place.count - a.place.count);
  const named = largestFirst.map((spot) => ({ ...spot, name: namePlace(theCase, spot.place) }));
  const labels = labelInOrder(named, { width, height });
  return spots.map((spot) => labels[largestFirst.indexOf(spot)] ?? null);
}

function namePlace(theCase: Case, { place }: PlaceCount): string {
  return capitalise(sayConcept(theCase, place));
}

/** "Palmyra: 2 incidents, 2 in conflict; 1 in the list". */
function nameSpot(theCase: Case, place: PlaceCount, inList: number): string {
  const all = `${namePlace(theCase, place)}: ${countOf(place.count, 'incident')}, ${sayMarkCounts(place.counts)}`;
  if (inList === place.count) return all;
  return `${all}; ${inList === 0 ? 'none' : inList} in the list`;
}
