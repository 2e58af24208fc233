import type { Case, Incident } from '../../model/case.ts';
import { createIdMaker } from './make-id.ts';
import type { RawClaim } from './raw-claim.ts';

interface Unnamed {
  readonly incident: Incident | undefined;
  readonly claim: RawClaim;
}

/**
 * Gives an id to each claim that has none: that of the claim of its incident which says the same word for word,
 * so that a table read twice brings its claims once; else one of its own.
 */
export function nameClaims<Entry extends Unnamed>(theCase: Case, entries: readonly Entry[]): readonly Entry[] {
  if (entries.every(({ claim }) => claim.id !== undefined)) return entries;
  const inCase = theCase.incidents.flatMap(({ claims }) => claims.map(({ id }): string => id));
  const inTable = entries.flatMap(({ claim }) => claim.id ?? []);
  const makeId = createIdMaker(new Set([...inCase, ...inTable]));
  const unused = new Map<Incident, Map<string, string>>();
  return entries.map((entry) => {
    const { incident, claim } = entry;
    if (claim.id !== undefined) return entry;
    const same = incident === undefined ? undefined : takeSame(incident, claim);
    const parts = [incident?.id, claim.question, claim.source].filter((part) => typeof part === 'string');
    return { ...entry, claim: { ...claim, id: same ?? makeId(parts, 'claim') } };
  });

  function takeSame(incident: Incident, claim: RawClaim): string | undefined {
    const claims = unused.get(incident) ?? keyClaims(incident, new Set(inTable));
    unused.set(incident, claims);
    const key = keyContent(claim);
    const id = claims.get(key);
    claims.delete(key);
    return id;
  }
}

function keyClaims({ claims }: Incident, inTable: ReadonlySet<string>): Map<string, string> {
  return new Map(claims.filter(({ id }) => !inTable.has(id)).map((claim) => [keyContent(claim), claim.id]));
}

/** All that a claim says, whatever the order of its fields; what is absent and what is undefined are the same. */
function keyContent({ id, evidence, ...said }: RawClaim): string {
  const kept = Array.isArray(evidence) && evidence.length === 0 ? undefined : evidence;
  return JSON.stringify(sortFields({ ...said, evidence: kept }));
}

function sortFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortFields);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([key, each]) => [key, sortFields(each)]));
}
