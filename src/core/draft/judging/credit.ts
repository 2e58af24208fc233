import { canonicalKeys, findCountry, type SourceEntry } from '../../matching/index-sources.ts';
import { kindWords } from '../../matching/source-words.ts';
import { countries } from '../../matching/spelling.ts';
import { strikeNouns } from '../../matching/strike-words.ts';
import { findWords, type Word } from '../../matching/word.ts';
import type { Claim, Incident, ReportId, SourceId } from '../../model/case.ts';
import { isNamelessPlural } from '../reading/nameless-plural.ts';
import type { KnownClaims } from './known-claims.ts';

/** Whom a draft credits, as far as its name for them tells. */
export interface Credit {
  /** All that the name may stand for: "Damascus" its army and its ministries too, "intelligence sources" Western ones. */
  readonly sources: ReadonlySet<SourceId>;
  /** Reports of the outlet or agency that is named: what they carry, it reported. */
  readonly reports: ReadonlySet<ReportId>;
  /** "sources", "monitors", "several outlets": more than one, and none by name. */
  readonly isPlural: boolean;
  /** Nobody is told from others: "sources", "reports". */
  readonly isVague: boolean;
}

export function readCredit(known: KnownClaims, incident: Incident, name: string, id: SourceId | null): Credit {
  const key = `${incident.id} ${id} ${name}`;
  const credits = remembered.get(known) ?? new Map<string, Credit>();
  const credit = credits.get(key) ?? findCredit(known, incident, name, id);
  if (credits.size >= mostCredits) credits.clear();
  remembered.set(known, credits.set(key, credit));
  return credit;
}

/** The same few are credited all along. */
const remembered = new WeakMap<KnownClaims, Map<string, Credit>>();

/** More than any draft credits; then they are a hostile one's. */
const mostCredits = 2000;

function findCredit(known: KnownClaims, incident: Incident, name: string, id: SourceId | null): Credit {
  const words = findWords(name);
  if (strikeNouns.has(words.at(-1)?.key ?? '') || isEvent(words)) return nobody;
  const entry = id === null ? undefined : known.entryOf(id);
  const speaksAsMany =
    entry !== undefined &&
    isNamelessPlural(findWords(entry.source.name)) &&
    incident.claims.some(({ source }) => source === id);
  const isPlural = isNamelessPlural(words) && !speaksAsMany && !namesOutlet(known, words);
  if (entry !== undefined) return { sources: coverOf(known, entry), reports: none, isPlural, isVague: false };
  const alike = findAlike(known, incident, words, isPlural);
  const sources = alike.length > 0 ? new Set(alike) : sourcesLike(known, words);
  return { sources, reports: reportsOf(known, words), isPlural, isVague: isPlural && findCountry(words) === null };
}

/** "Unconfirmed reports passed on by RT". */
function namesOutlet({ matching }: KnownClaims, words: readonly Word[]): boolean {
  const said = new Set(canonicalKeys(words));
  return matching.sources.entries.some(
    ({ source, keys }) =>
      source.named && source.kind === 'outlet' && keys.length > 0 && keys.every((key) => said.has(key)),
  );
}

/** Of two who are credited together, or of whom one hands on the other's word. */
export function joinCredits(a: Credit, b: Credit): Credit {
  return {
    sources: new Set([...a.sources, ...b.sources]),
    reports: new Set([...a.reports, ...b.reports]),
    isPlural: a.isPlural && b.isPlural,
    isVague: a.isVague && b.isVague,
  };
}

/** Words of names that tell who speaks, and not of what or where. */
const telling: ReadonlySet<string> = new Set(
  kindWords.flatMap(([, words]) => [...words, 'correspondent', 'reporter', 'source', 'director', 'head', 'chief']),
);

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
    const source = known.theCase.sourceById.get(id);
    // "Sources on the ground" are those; "field sources" are not one field source.
    if (source === undefined || (isPlural && known.entryOf(id)?.isPlural !== true)) return [];
    return [{ id, share: shareOf(said, canonicalKeys(findWords(`${source.name} ${source.description ?? ''}`))) }];
  });
  const most = Math.max(0, ...scored.map(({ share }) => share));
  return most < (isPlural ? 0.7 : 0.5) ? [] : scored.filter(({ share }) => share === most).map(({ id }) => id);
}

/** How much of a name another has; nothing, if what they share does not tell who speaks. */
function shareOf(said: ReadonlySet<string>, own: readonly string[]): number {
  const shared = [...said].filter((key) => own.includes(key) && !countries.has(key));
  return shared.some((key) => telling.has(key)) ? shared.length / said.size : 0;
}

const none: ReadonlySet<never> = new Set();
const nobody: Credit = { sources: none, reports: none, isPlural: false, isVague: false };

/** "Israeli strikes around Masyaf:" is a heading. */
function isEvent(words: readonly Word[]): boolean {
  return words.slice(0, 3).some(({ key, lower }) => strikeNouns.has(key) && lower.endsWith('s'));
}

/** Whether a claim is the word of whom the draft credits: said, passed on, or carried by them. */
export function isOf({ sources, reports }: Credit, { source, origin, evidence }: Claim): boolean {
  if (sources.has(source) || (origin !== undefined && sources.has(origin))) return true;
  return reports.size > 0 && (evidence ?? []).some(({ report }) => reports.has(report));
}

/** A source and those whom its name may mean as well: a wider name, the body that a person speaks for. */
function coverOf({ matching }: KnownClaims, own: SourceEntry): ReadonlySet<SourceId> {
  return new Set(
    matching.sources.entries.filter((other) => other === own || covers(own, other)).map(({ source }) => source.id),
  );
}

function covers(own: SourceEntry, other: SourceEntry): boolean {
  const isAlike = own.source.party === other.source.party;
  if (isAlike && isState(own)) return true;
  if (isAlike && isOfOfficials(own)) return other.source.kind === 'official' || other.source.kind === 'military';
  if (own.source.kind !== other.source.kind) return false;
  if (own.surname !== null) return isAlike && other.surname === null && isBodyOf(other, own);
  if (isAlike) return true;
  return own.source.kind !== 'outlet' && own.keys.every((key) => other.keys.includes(key));
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

function reportsOf({ theCase }: KnownClaims, words: readonly Word[]): ReadonlySet<ReportId> {
  const said = foldName(words);
  if (said === '') return none;
  const isNamed = (name: string | undefined) =>
    name?.split(/[,;/]| and | via /).some((part) => foldName(findWords(part)) === said) ?? false;
  return new Set(
    theCase.reports.filter(({ outlet, agency }) => isNamed(outlet) || isNamed(agency)).map(({ id }) => id),
  );
}

function foldName(words: readonly Word[]): string {
  return words
    .map(({ key }) => key)
    .filter((key) => !['the', 'a', 'an', 'news', 'agency', 'newspaper'].includes(key))
    .join(' ');
}

/** Sources of the kind and country that a name tells of, where it is none of the case's: "an Israeli spokesman". */
function sourcesLike({ matching }: KnownClaims, words: readonly Word[]): ReadonlySet<SourceId> {
  const country = findCountry(words);
  const said = new Set(words.flatMap(({ key, lower }) => [key, lower]));
  const kinds = new Set(kindWords.filter(([, list]) => list.some((word) => said.has(word))).map(([kind]) => kind));
  const isReport = ['report', 'account', 'source', 'observer'].some((word) => said.has(word));
  if (country === null && kinds.size === 0 && !isReport) return none;
  const fits = (entry: SourceEntry) =>
    (country === null || entry.country === country) &&
    (kinds.has(entry.source.kind) || (kinds.size === 0 && (country !== null || isReport)));
  return new Set(matching.sources.entries.filter(fits).map(({ source }) => source.id));
}
