import { canonicalKeys, type SourceEntry } from '../../matching/index-sources.ts';
import { countries } from '../../matching/spelling.ts';
import { findWords } from '../../matching/word.ts';
import type { SourceId } from '../../model/case.ts';

/** A source and those whom its name may mean as well: a wider name, the body that a person speaks for. */
export function coverSources(entries: readonly SourceEntry[], own: SourceEntry): ReadonlySet<SourceId> {
  return new Set(entries.filter((other) => other === own || isCovered(other, own)).map(({ source }) => source.id));
}

function isCovered(other: SourceEntry, own: SourceEntry): boolean {
  const { kind } = other.source;
  const isAlike = own.source.party === other.source.party;
  if (isAlike && isState(own)) return true;
  if (isAlike && isOfOfficials(own)) return kind === 'official' || kind === 'military';
  if (own.source.kind !== kind) return false;
  if (own.surname !== null) return isAlike && other.surname === null && isBodyOf(other, own);
  if (isAlike) return true;
  return kind !== 'outlet' && own.keys.every((key) => other.keys.includes(key));
}

/** A spokesman speaks for the body in his name; a minister is not the state. */
function isBodyOf({ keys }: SourceEntry, { source }: SourceEntry): boolean {
  const name = canonicalKeys(findWords(source.name));
  return keys.some((key) => !countries.has(key) && name.includes(key));
}

/** "Israel", "the Syrian government": whoever speaks for it. */
function isState({ source, keys, country, surname }: SourceEntry): boolean {
  return source.kind === 'official' && surname === null && keys.every((key) => key === country || key === 'government');
}

function isOfOfficials({ source, keys }: SourceEntry): boolean {
  return source.kind === 'official' && keys.includes('official');
}
