import { type CSSProperties, useId, useMemo, useRef, useState } from 'react';
import { binDates, type DateBin, spanDates } from '../../core/overview/bin-dates.ts';
import type { Digest } from '../../core/overview/digest.ts';
import { useElementWidth } from '../../io/element-width.ts';
import { useRovingFocus } from '../../io/roving-focus.ts';
import { countOf, sayMarkCounts } from '../../parts/mark-count.ts';
import { MarkDot } from '../../parts/mark-style.tsx';
import { sayDates } from '../../words/say-date.ts';
import { DateFields } from './date-fields.tsx';
import { labelAxis } from './label-axis.ts';
import { chooseDotSize, countDots, listStops, type Stop, stackDots, sumCounts } from './timeline-dots.ts';

type Dated = Pick<Digest, 'date' | 'marks'>;

interface TimelineProps {
  readonly digests: readonly Dated[];
  /** Of them, those in the list; the others are drawn faintly. Absent: all. */
  readonly matched?: readonly Dated[];
  /** Days, both within what is chosen; null is open on that side. */
  readonly from: string | null;
  readonly to: string | null;
  readonly onChoose: (from: string | null, to: string | null) => void;
}

/** When the incidents began, a dot each, stacked; a stack is a button that chooses its span. Draws nothing without incidents. */
export function Timeline({ digests, matched = digests, from, to, onChoose }: TimelineProps) {
  const headingId = useId();
  const span = useMemo(() => spanDates(digests), [digests]);
  const bins = useMemo(() => binDates(digests, span), [digests, span]);
  const stops = useMemo(
    () => listStops(bins, matched === digests ? bins : binDates(matched, span)),
    [bins, digests, matched, span],
  );
  const dotSize = useMemo(() => chooseDotSize(bins), [bins]);
  if (bins.length === 0) return null;
  return (
    <section className="timeline" aria-labelledby={headingId}>
      <h2 id={headingId} className="overview-title">
        When
      </h2>
      <Stacks bins={bins} stops={stops} dotSize={dotSize} from={from} to={to} onChoose={onChoose} />
      <Axis bins={bins} />
      {dotSize > 1 && <p className="overview-note">One dot stands for up to {countOf(dotSize, 'incident')}.</p>}
      <DateFields from={from} to={to} onChoose={onChoose} />
    </section>
  );
}

interface StacksProps extends Pick<TimelineProps, 'from' | 'to' | 'onChoose'> {
  readonly bins: readonly DateBin[];
  readonly stops: readonly Stop[];
  readonly dotSize: number;
}

function Stacks({ bins, stops, dotSize, from, to, onChoose }: StacksProps) {
  const hintId = useId();
  // Where a span that Shift draws out began: the stack last chosen by itself.
  const [anchor, setAnchor] = useState<string | null>(null);
  const hasChoice = from !== null || to !== null;
  const isWithin = (bin: DateBin) => hasChoice && (from ?? '') <= bin.from && (to ?? bin.to) >= bin.to;
  const isTouched = (bin: DateBin) => (from ?? '') <= bin.to && (to ?? bin.from) >= bin.from;
  const find = (key: string | null) => stops.find(({ bin }) => bin.from === key)?.bin;
  const start = stops.find(({ bin }) => bin.from === anchor && isWithin(bin))?.bin;

  const choose = (bin: DateBin) => {
    const isAll = from === bin.from && to === bin.to;
    setAnchor(isAll ? null : bin.from);
    onChoose(isAll ? null : bin.from, isAll ? null : bin.to);
  };
  const extend = (bin: DateBin, first: DateBin) => {
    setAnchor(first.from);
    onChoose(first.from < bin.from ? first.from : bin.from, first.to > bin.to ? first.to : bin.to);
  };
  const roving = useRovingFocus(
    stops.map(({ bin }) => bin.from),
    stops.find(({ bin }) => isWithin(bin))?.bin.from,
    (key, left) => {
      const [bin, first] = [find(key), start ?? find(left)];
      if (bin !== undefined && first !== undefined) extend(bin, first);
    },
  );
  const tallest = Math.max(...bins.map(({ counts }) => countDots(counts, dotSize)));
  const chosen = hasChoice ? bins.flatMap((bin, index) => (isTouched(bin) ? [index] : [])) : [];
  return (
    <>
      <p id={hintId} className="sr-only">
        The arrow keys lead from one to the next; with Shift they draw out the span.
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form. */}
      <div
        className="timeline-stacks"
        role="group"
        aria-label="Incidents by date"
        aria-describedby={hintId}
        style={{ '--bins': bins.length, '--tallest': tallest } as CSSProperties}
        onKeyDown={roving.onKeyDown}
      >
        {stops.map(({ bin, matched, centre, room }) => (
          <button
            key={bin.from}
            type="button"
            className="timeline-stack"
            style={{ left: percent(centre / bins.length), width: `min(${percent(room / bins.length)}, 1.5rem)` }}
            aria-label={nameStack(bin, sumCounts(matched))}
            title={nameStack(bin, sumCounts(matched))}
            aria-pressed={isWithin(bin)}
            data-outside={!isTouched(bin) || undefined}
            {...roving.buttonOf(bin.from)}
            onClick={({ shiftKey }) => {
              if (shiftKey && start !== undefined) extend(bin, start);
              else choose(bin);
            }}
          >
            {stackDots(bin.counts, matched, dotSize).map(({ mark, isMatched }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a dot is no more than its place in the stack.
              <span key={at} data-outside={!isMatched || undefined}>
                <MarkDot mark={mark} size="timeline-dot" />
              </span>
            ))}
          </button>
        ))}
        {chosen[0] !== undefined && (
          <span
            className="timeline-span"
            style={{ left: percent(chosen[0] / bins.length), width: percent(chosen.length / bins.length) }}
          />
        )}
      </div>
    </>
  );
}

function Axis({ bins }: { bins: readonly DateBin[] }) {
  const axis = useRef<HTMLDivElement>(null);
  const width = useElementWidth(axis, 320);
  return (
    <div className="timeline-axis" ref={axis} aria-hidden="true">
      {labelAxis(bins, width).map(({ text, x }) => (
        <span key={text} style={{ left: percent(x / width) }}>
          {text}
        </span>
      ))}
    </div>
  );
}

/** "May 2020: 3 in conflict, 1 agreed; 2 in the list". */
function nameStack(bin: DateBin, inList: number): string {
  const all = `${sayDates(bin)}: ${sayMarkCounts(bin.counts)}`;
  if (inList === sumCounts(bin.counts)) return all;
  return `${all}; ${inList === 0 ? 'none' : inList} in the list`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
