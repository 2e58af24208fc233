import type { Case, Incident } from './case.ts';
import type { CaseChange, IncidentHead } from './case-change.ts';
import { indexCase } from './index-case.ts';

/** The case as it was before the entries were put in: each gives way to the one in whose place it stands. */
export function liftChanges(theCase: Case, changes: readonly CaseChange[]): Case {
  if (changes.length === 0) return theCase;
  const before = new Map<string, Map<string, CaseChange['before']>>();
  const touched = new Set<string | null>();
  for (const { list, incident, entry, before: was } of changes) {
    const key = `${list} ${incident}`;
    before.set(key, (before.get(key) ?? new Map<string, CaseChange['before']>()).set(entry.id, was));
    touched.add(incident);
  }
  const pick = (list: CaseChange['list'], incident: string | null = null) => before.get(`${list} ${incident}`);
  const heads = pick('incidents');
  const incidents = theCase.incidents.flatMap((incident): Incident[] => {
    const was = heads?.get(incident.id);
    if (was === null) return [];
    const head = was === undefined ? incident : { ...incident, ...(was as IncidentHead) };
    if (!touched.has(incident.id)) return [head];
    const questions = putBack(incident.questions, pick('questions', incident.id));
    return [{ ...head, questions, claims: putBack(incident.claims, pick('claims', incident.id)) }];
  });
  return indexCase({
    parties: putBack(theCase.parties, pick('parties')),
    sources: putBack(theCase.sources, pick('sources')),
    concepts: putBack(theCase.concepts, pick('concepts')),
    reports: putBack(theCase.reports, pick('reports')),
    incidents,
  });
}

function putBack<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  before: ReadonlyMap<string, unknown> | undefined,
): readonly Entry[] {
  if (before === undefined) return entries;
  return entries.flatMap((entry) => {
    const was = before.get(entry.id);
    return was === undefined ? [entry] : was === null ? [] : [was as Entry];
  });
}
