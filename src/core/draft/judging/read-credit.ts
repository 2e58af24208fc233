import { canonicalKeys, findCountry, type SourceEntry } from '../../matching/index-sources.ts';
import { kindWords } from '../../matching/source-words.ts';
import { countries } from '../../matching/spelling.ts';
import { strikeNouns } from '../../matching/strike-words.ts';
import { findWords, type Word } from '../../matching/word.ts';
import type { Incident, SourceId } from '../../model/case.ts';
import { isNamelessPlural } from '../reading/nameless-plural.ts';
import { coverSources } from './cover-sources.ts';
import type { Credit } from './credit.ts';
import { foldOutlet } from './index-outlets.ts';
import type { KnownClaims } from './known-claims.ts';

/** The same few are credited all along. */
const remembered = new WeakMap<KnownClaims, Map<string, Credit>>();

/** More than any draft credits; then they are a hostile one's, and forgotten again. */
const mostCredits = 2000;

/** Whom a name stands for in a draft on an incident; `id` is the source that it was found to be, if one. */
export function readCredit(known: KnownClaims, incident: Incident, name: string, id: SourceId | null): Credit {
  const credits = remembered.get(known) ?? new Map<string, Credit>();
  const key = `${incident.id} ${id} ${name}`;
  const credit = credits.get(key) ?? findCredit(known, incident, name, id);
  if (credits.size >= mostCredits) credits.clear();
  remembered.set(known, credits.set(key, credit));
  return credit;
}

const none: ReadonlySet<never> = new Set();
const nobody: Credit = { sources: none, reports: none, isPlural: false, isVague: false };

function findCredit(known: KnownClaims, incident: Incident, name: string, id: SourceId | null): Credit {
  const words = findWords(name);
  if (isOfStrike(words)) return nobody;
  const entry = id === null ? undefined : known.entryOf(id);
  const isPlural = isNamelessPlural(words) && !speaksAsMany(incident, entry) && !namesOutlet(known, words);
  if (entry !== undefined)
    return { sources: coverSources(known.matching.sources.entries, entry), reports: none, isPlural, isVague: false };
  const alike = findAlike(known, incident, words, isPlural);
  const sources = alike.length > 0 ? new Set(alike) : findOfKind(known, words);
  return {
    sources,
    reports: known.outlets.get(foldOutlet(words)) ?? none,
    isPlural,
    isVague: isPlural && findCountry(words) === null,
  };
}

/** "The strike" is nobody, and "Israeli strikes around Masyaf:" is a heading. */
function isOfStrike(words: readonly Word[]): boolean {
  const isHeading = words.slice(0, 3).some(({ key, lower }) => strikeNouns.has(key) && lower.endsWith('s'));
  return isHeading || strikeNouns.has(words.at(-1)?.key ?? '');
}

/** "Intelligence sources": that is what the case itself calls the one that speaks of the incident. */
function speaksAsMany({ claims }: Incident, entry: SourceEntry | undefined): boolean {
  if (entry === undefined || !isNamelessPlural(findWords(entry.source.name))) return false;
  return claims.some(({ source }) => source === entry.source.id);
}

/** "Unconfirmed reports passed on by RT". */
function namesOutlet({ matching }: KnownClaims, words: readonly Word[]): boolean {
  const said = new Set(canonicalKeys(words));
  return matching.sources.entries.some(
    ({ source, keys }) =>
      source.named && source.kind === 'outlet' && keys.length > 0 && keys.every((key) => said.has(key)),
  );
}

/** How much of a name a source must share to be meant; more where many are named and none by name. */
const leastShare = 0.5;
const leastShareOfMany = 0.7;

/** "The city's health director": whoever of those who speak of the incident shares most of the name. */
function findAlike(
  known: KnownClaims,
  { claims }: Incident,
  words: readonly Word[],
  isPlural: boolean,
): readonly SourceId[] {
  const said = new Set(canonicalKeys(words));
  const ids = new Set(claims.flatMap(({ source, origin = source }) => [source, origin]));
  const scored = [...ids].flatMap((id) => {
    const entry = known.entryOf(id);
    // "Sources on the ground" are those; "field sources" are not one field source.
    if (entry === undefined || (isPlural && !entry.isPlural)) return [];
    const { name, description = '' } = entry.source;
    return [{ id, share: measureShare(said, canonicalKeys(findWords(`${name} ${description}`))) }];
  });
  const most = Math.max(0, ...scored.map(({ share }) => share));
  if (most < (isPlural ? leastShareOfMany : leastShare)) return [];
  return scored.filter(({ share }) => share === most).map(({ id }) => id);
}

/** Words of names that tell who speaks, and not of what or where. */
const tellingWho: ReadonlySet<string> = new Set(
  kindWords.flatMap(([, words]) => [...words, 'correspondent', 'reporter', 'source', 'director', 'head', 'chief']),
);

/** How much of a name another has; nothing, if what they share does not tell who speaks. */
function measureShare(said: ReadonlySet<string>, own: readonly string[]): number {
  const shared = [...said].filter((key) => own.includes(key) && !countries.has(key));
  return shared.some((key) => tellingWho.has(key)) ? shared.length / said.size : 0;
}

/** Sources of the kind and country that a name tells of, where it is none of the case's: "an Israeli spokesman". */
function findOfKind({ matching }: KnownClaims, words: readonly Word[]): ReadonlySet<SourceId> {
  const country = findCountry(words);
  const said = new Set(words.flatMap(({ key, lower }) => [key, lower]));
  const kinds = new Set(kindWords.filter(([, list]) => list.some((word) => said.has(word))).map(([kind]) => kind));
  const isOfAny = country !== null || ['report', 'account', 'source', 'observer'].some((word) => said.has(word));
  if (!isOfAny && kinds.size === 0) return none;
  const fits = (entry: SourceEntry) =>
    (country === null || entry.country === country) && (kinds.size === 0 || kinds.has(entry.source.kind));
  return new Set(matching.sources.entries.filter(fits).map(({ source }) => source.id));
}
