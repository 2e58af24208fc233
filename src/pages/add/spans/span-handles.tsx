import { type PointerEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Span } from '../../../core/text/span.ts';
import { type Edge, findParagraphOf, placeEdge } from './move-edge.ts';
import { type EdgePlace, findEdgePlace, findOffsetAt, findRange } from './text-places.ts';

interface SpanHandlesProps {
  /** Holds the text; what stands in it scrolls with it. */
  readonly pane: HTMLElement;
  readonly text: string;
  readonly passages: readonly Span[];
  readonly evidence: readonly Span[];
  readonly onMove: (index: number, span: Span) => void;
}

/** A handle that is held: how far from the end itself, and what would stand if it were let go. */
interface Held {
  readonly index: number;
  readonly edge: Edge;
  readonly dx: number;
  readonly dy: number;
  readonly span: Span;
}

const edges: readonly Edge[] = ['start', 'end'];

/**
 * Handles at both ends of the words, in the report itself, for mouse and finger: they move by
 * words, with Alt by letters. Keys have the sliders of the form, so these are not read out.
 */
export function SpanHandles({ pane, text, passages, evidence, onMove }: SpanHandlesProps) {
  const origin = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const spans = held === null ? evidence : evidence.with(held.index, held.span);
  const shown = useSameSpans(spans);
  const places = useEdgePlaces(pane, shown, origin);
  useHighlight(pane, shown);

  const take = (event: PointerEvent<HTMLElement>, index: number, edge: Edge) => {
    const span = evidence[index];
    const place = places.get(`${index} ${edge}`);
    const from = origin.current?.getBoundingClientRect();
    if (span === undefined || place === undefined || from === undefined || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const middle = from.top + (place.top + place.bottom) / 2;
    setHeld({ index, edge, dx: event.clientX - from.left - place.x, dy: event.clientY - middle, span });
  };
  const drag = (event: PointerEvent) => {
    if (held === null) return;
    const offset = findOffsetAt(event.clientX - held.dx, event.clientY - held.dy);
    if (offset === null) return;
    const paragraph = findParagraphOf(text, passages, held.span);
    const step = event.altKey ? 'letter' : 'word';
    const span = placeEdge({ text, paragraph, span: held.span }, held.edge, step, offset);
    if (span.join() !== held.span.join()) setHeld({ ...held, span });
  };
  const letGo = () => {
    if (held === null) return;
    setHeld(null);
    if (held.span.join() !== evidence[held.index]?.join()) onMove(held.index, held.span);
  };
  return (
    <div ref={origin} className="span-handles" aria-hidden="true" data-held={held !== null || undefined}>
      {spans.flatMap((_, index) =>
        edges.map((edge) => {
          const name = `${index} ${edge}`;
          const place = places.get(name);
          return (
            place !== undefined && (
              <span
                key={name}
                className="span-handle"
                data-edge={edge}
                data-side={place.side}
                style={{ left: place.x, top: place.top, height: place.bottom - place.top }}
                onPointerDown={(event) => take(event, index, edge)}
                onPointerMove={drag}
                onPointerUp={letGo}
                onPointerCancel={() => setHeld(null)}
              />
            )
          );
        }),
      )}
    </div>
  );
}

/** The same list as long as it holds the same spans, however often it is made anew. */
function useSameSpans(spans: readonly Span[]): readonly Span[] {
  const key = JSON.stringify(spans);
  return useMemo(() => JSON.parse(key) as readonly Span[], [key]);
}

/** From the pane's own corner, measured anew whenever it is laid out anew. */
function useEdgePlaces(
  pane: HTMLElement,
  spans: readonly Span[],
  origin: { readonly current: HTMLElement | null },
): ReadonlyMap<string, EdgePlace> {
  const [places, setPlaces] = useState<ReadonlyMap<string, EdgePlace>>(new Map());
  useLayoutEffect(() => {
    const measure = () => {
      const from = origin.current?.getBoundingClientRect();
      if (from === undefined) return;
      const found = spans.flatMap((span, index) => {
        const range = findRange(pane, span);
        return edges.flatMap((edge): [string, EdgePlace][] => {
          const place = range === null ? null : findEdgePlace(range, edge);
          if (place === null) return [];
          const { x, top, bottom } = place;
          return [[`${index} ${edge}`, { ...place, x: x - from.left, top: top - from.top, bottom: bottom - from.top }]];
        });
      });
      setPlaces(new Map(found));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(pane);
    pane.addEventListener('toggle', measure, true);
    return () => {
      observer.disconnect();
      pane.removeEventListener('toggle', measure, true);
    };
  }, [pane, spans, origin]);
  return places;
}

const highlightName = 'claim-words';

/** Without touching the text: React's nodes stay as they are. A browser that cannot shows the handles alone. */
function useHighlight(pane: HTMLElement, spans: readonly Span[]): void {
  useEffect(() => {
    if (!('highlights' in CSS)) return;
    CSS.highlights.set(highlightName, new Highlight(...spans.flatMap((span) => findRange(pane, span) ?? [])));
    return () => {
      CSS.highlights.delete(highlightName);
    };
  }, [pane, spans]);
}
