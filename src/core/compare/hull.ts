import { type Answer, extents, type Question } from '../model/case.ts';
import { endOf, startOf } from '../model/dates.ts';

/**
 * What all of some answers entail: the least that holds whichever of them is
 * true. Each function returns undefined where the answers are of another type.
 */

/** The unit is named where it is not the question's own. All are of one unit. */
export function hullQuantity(answers: readonly Answer[], question: Question): Answer | undefined {
  const quantities = answers.flatMap((answer) => ('quantity' in answer ? [answer.quantity] : []));
  const [first] = quantities;
  if (first === undefined) return undefined;
  const min = Math.min(...quantities.map((quantity) => quantity.min));
  const open = quantities.some(({ max }) => max === null);
  const max = open ? null : Math.max(...quantities.map((quantity) => quantity.max ?? 0));
  const { unit } = first;
  return { quantity: unit === undefined || unit === question.unit ? { min, max } : { min, max, unit } };
}

/** The ends keep the form in which a source gave them; of two forms of one end, the first by its letters. */
export function hullTimes(answers: readonly Answer[]): Answer | undefined {
  const spans = answers.flatMap((answer) => ('time' in answer ? [answer.time] : []));
  if (spans.length === 0) return undefined;
  const froms = spans.map(({ from }) => from).sort();
  const tos = spans.map(({ to }) => to).sort();
  return {
    time: {
      from: froms.reduce((best, from) => (startOf(from) < startOf(best) ? from : best)),
      to: tos.reduce((best, to) => (endOf(to) > endOf(best) ? to : best)),
    },
  };
}

export function uniteExtents(answers: readonly Answer[]): Answer | undefined {
  const named = answers.flatMap((answer) => ('extent' in answer ? answer.extent : []));
  return named.length === 0 ? undefined : { extent: extents.filter((extent) => named.includes(extent)) };
}
