import { useId } from 'react';
import { listMoments } from '../../core/analysis/list-moments.ts';
import type { Incident } from '../../core/model/case.ts';
import { startOf } from '../../core/model/dates.ts';
import { countOf } from '../../parts/mark-count.ts';
import { sayMoment } from '../../words/say-date.ts';
import type { ChoiceControls } from './use-choices.ts';

interface AsKnownOnProps {
  readonly incident: Incident;
  readonly controls: ChoiceControls;
}

/**
 * A slider with a stop for each moment at which something was said; the last is
 * all that is known. The stops are evenly apart: by the clock, those of one
 * evening would lie under one another, months away from the next.
 */
export function AsKnownOn({ incident, controls: { choices, chooseMoment } }: AsKnownOnProps) {
  const id = useId();
  const moments = listMoments(incident.claims);
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined || moments.length < 2) return null;
  const stop = findStop(moments, choices.asOf);
  const said = choices.asOf === undefined ? `${sayMoment(last)} and since: all that is known` : sayMoment(choices.asOf);
  const untimed = incident.claims.filter(({ saidAt }) => saidAt === undefined).length;
  return (
    <div className="as-known">
      <p className="as-known-head">
        <label htmlFor={id}>As known on</label> <strong>{said}</strong>
      </p>
      <div className="as-known-track">
        <input
          id={id}
          type="range"
          min={0}
          max={moments.length - 1}
          step={1}
          value={stop}
          aria-valuetext={said}
          onChange={(event) => stepTo(Number(event.target.value), moments, chooseMoment)}
        />
        <span className="as-known-stops" aria-hidden="true">
          {moments.map((moment, index) => (
            <span key={moment} data-reached={index <= stop || undefined} />
          ))}
        </span>
      </div>
      <p className="as-known-ends" aria-hidden="true">
        <span>first word, {sayMoment(first)}</span>
        <span>last, {sayMoment(last)}</span>
      </p>
      {untimed > 0 && choices.asOf !== undefined && (
        <p className="text-note text-soft">
          {countOf(untimed, 'claim carries', 'claims carry')} no date and {untimed === 1 ? 'is' : 'are'} counted at
          every date.
        </p>
      )}
    </div>
  );
}

/** To the stop before (−1) or after (+1) what is shown, which may lie between two; nothing at either end. */
export function stepMoment(
  { claims }: Incident,
  { choices: { asOf }, chooseMoment }: ChoiceControls,
  by: -1 | 1,
): void {
  const moments = listMoments(claims);
  if (moments.length < 2 || (asOf === undefined && by === 1)) return;
  const at = asOf === undefined ? startOf(moments.at(-1) ?? '') : startOf(asOf);
  const stop =
    by === 1
      ? moments.findIndex((moment) => startOf(moment) > at)
      : moments.findLastIndex((moment) => startOf(moment) < at);
  if (stop >= 0) stepTo(stop, moments, chooseMoment);
}

function stepTo(stop: number, moments: readonly string[], chooseMoment: ChoiceControls['chooseMoment']): void {
  const moment = moments[stop];
  if (moment === undefined || stop === moments.length - 1) chooseMoment(null, 'all that is known');
  else chooseMoment(moment, sayMoment(moment));
}

/** The last stop that a date has reached, which may lie between two of them, or before the first. */
function findStop(moments: readonly string[], asOf: string | undefined): number {
  if (asOf === undefined) return moments.length - 1;
  return Math.max(
    0,
    moments.findLastIndex((moment) => startOf(moment) <= startOf(asOf)),
  );
}
