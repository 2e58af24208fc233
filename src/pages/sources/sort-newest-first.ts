import type { Incident } from '../../core/model/case.ts';
import { startOf } from '../../core/model/dates.ts';

/** By when the incident began; of one incident, the order of the case. */
export function sortNewestFirst<Item extends { readonly incident: Pick<Incident, 'date'> }>(
  items: readonly Item[],
): readonly Item[] {
  return [...items].sort((one, other) => startOf(other.incident.date.from) - startOf(one.incident.date.from));
}
