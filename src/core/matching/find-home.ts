import type { Case, Incident } from '../model/case.ts';
import { countries } from './spelling.ts';
import { keysOf } from './word.ts';

/** Whose army "the army" is: the country that the incident is in. */
export function findHome({ conceptById }: Case, event: Incident | null): string | null {
  let at = event === null ? undefined : conceptById.get(event.place);
  let root = at;
  for (; at !== undefined; at = at.broader === undefined ? undefined : conceptById.get(at.broader)) root = at;
  const key = root === undefined ? '' : keysOf(root.label).join(' ');
  return countries.has(key) ? key : null;
}
