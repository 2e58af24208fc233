import type { Case, IncidentId } from '../core/model/case.ts';
import { joinWords } from '../words/say-list.ts';
import { UsageError } from './command.ts';
import { findNear } from './find-near.ts';

/** An incident of the case by its id; a slip is answered with what is near it. */
export function findIncident({ incidents }: Case, typed: string): IncidentId {
  const ids = incidents.map(({ id }) => id);
  const incident = ids.find((id) => id === typed);
  if (incident !== undefined) return incident;
  throw new UsageError(
    `--incident takes the id of an incident of the case; there is no “${typed}”.${hintAt(typed, ids)}`,
  );
}

/** Empty where nothing is near. */
export function hintAt(typed: string, known: readonly string[]): string {
  const near = findNear(typed, known);
  return near.length === 0 ? '' : ` Near it: ${joinWords(near)}.`;
}
