import type { IncidentId } from '../../core/model/case.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useAddress } from '../../io/address.ts';
import { useAnswer } from '../../io/use-answer.ts';
import { filtersOf, listActive } from '../incidents/filters-of.ts';

export type ScopeName = 'incident' | 'found' | 'all';

/** What is handed on; `incidents` null for all of them. */
export interface Scope {
  readonly name: ScopeName;
  readonly incidents: readonly IncidentId[] | null;
  /** Begins the names of files. */
  readonly slug: string;
}

interface Scopes {
  /** The incident that the address names, or the first. */
  readonly incident: { readonly id: IncidentId; readonly title: string } | null;
  /** Those that the filters of the address leave; null where it has none. */
  readonly found: readonly IncidentId[] | null;
  readonly chosen: Scope;
}

/** What the address asks for: the narrowest that it names, unless it says which. */
export function useScopes({ desk, digests }: OpenCase): Scopes {
  const [address] = useAddress();
  const filters = filtersOf(address);
  const isNarrowed = listActive(filters).length > 0;
  const { value } = useAnswer(desk, `exchange-find ${JSON.stringify(filters)}`, async (asked) =>
    isNarrowed ? (await asked.find(filters, 'newest')).incidents : null,
  );
  const found = isNarrowed ? (value ?? []).flatMap((index) => digests[index]?.id ?? []) : null;
  const named = digests.find(({ id }) => id === address.incident);
  const incident = named ?? digests[0] ?? null;
  const narrowest = named !== undefined ? 'incident' : found !== null ? 'found' : 'all';
  const name = address.scope === 'found' && found === null ? narrowest : (address.scope ?? narrowest);
  return { incident, found, chosen: takeScope(name, incident, found) };
}

function takeScope(name: ScopeName, incident: Scopes['incident'], found: Scopes['found']): Scope {
  if (name === 'incident' && incident !== null) return { name, incidents: [incident.id], slug: incident.id };
  if (name === 'found' && found !== null) return { name, incidents: found, slug: `${found.length}-incidents` };
  return { name: 'all', incidents: null, slug: 'all-incidents' };
}
