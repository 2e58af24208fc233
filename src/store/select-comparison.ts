import type { Choices } from '../core/compare/choices.ts';
import { compareIncident } from '../core/compare/compare-case.ts';
import type { IncidentComparison } from '../core/compare/comparison.ts';
import type { Case, Incident } from '../core/model/case.ts';

type ByIncident = WeakMap<Incident, IncidentComparison>;

/** A case and its choices never change in place, so what was compared once holds for as long as they are kept. */
const kept = new WeakMap<Case, WeakMap<Choices, ByIncident>>();

export function selectComparison(theCase: Case, incident: Incident, choices: Choices): IncidentComparison {
  const byIncident = getOrAdd(getOrAdd(kept, theCase), choices);
  let comparison = byIncident.get(incident);
  if (comparison === undefined) {
    comparison = compareIncident(theCase, incident, choices);
    byIncident.set(incident, comparison);
  }
  return comparison;
}

function getOrAdd<K extends WeakKey, L extends WeakKey, V>(map: WeakMap<K, WeakMap<L, V>>, key: K): WeakMap<L, V> {
  let inner = map.get(key);
  if (inner === undefined) {
    inner = new WeakMap();
    map.set(key, inner);
  }
  return inner;
}
