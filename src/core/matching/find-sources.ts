import type { SourceId } from '../model/case.ts';
import {
  canonicalKeys,
  findCountry,
  foldName,
  type SourceEntry,
  type SourceIndex,
  skeletonOf,
} from './index-sources.ts';
import { bodies, telling } from './source-words.ts';
import { countries, countryOfAdjective } from './spelling.ts';
import { findWords, type Word } from './word.ts';

/** One of those who speak together: "Syria and intelligence sources" are two. */
export interface FoundSource {
  /** As the text names it. */
  readonly name: string;
  /** Null where the case has none that is surely meant. */
  readonly id: SourceId | null;
}

/**
 * The sources a speaker's name stands for. `homeCountry` is whose army "the army" is:
 * the country of the incident. A source is only found if nothing in the name speaks for another.
 */
export function findSources(index: SourceIndex, speaker: string, homeCountry: string | null): readonly FoundSource[] {
  const whole = findSource(index, speaker, homeCountry);
  const parts = splitSpeakers(speaker);
  if (parts.length < 2 || (whole !== null && isExactName(index, speaker))) return [{ name: speaker.trim(), id: whole }];
  const head = /\s(\S+)\s*$/.exec(parts.at(-1) ?? '')?.[1] ?? '';
  const found = parts.map((name, at) => findPart(index, name, at === parts.length - 1 ? '' : head, homeCountry));
  // "The minister of defence and armed forces": two names only if each is one.
  return found.every(({ id }) => id === null) ? [{ name: speaker.trim(), id: whole }] : found;
}

function findPart(index: SourceIndex, name: string, head: string, homeCountry: string | null): FoundSource {
  const alone = findSource(index, name, homeCountry);
  if (alone !== null || head === '') return { name, id: alone };
  const withHead = `${name} ${head}`;
  const shared = findSource(index, withHead, homeCountry);
  return shared === null ? { name, id: null } : { name: withHead, id: shared };
}

function isExactName(index: SourceIndex, speaker: string): boolean {
  return index.byName.has(foldName(findWords(speaker)));
}

const joint = /\s+(?:and|as well as|along with|together with)\s+|\s*[;&]\s*/i;

function splitSpeakers(speaker: string): readonly string[] {
  const parts = speaker.split(joint).map((part) => part.trim().replace(/,$/, ''));
  return parts.filter((part) => part !== '');
}

function findSource(index: SourceIndex, speaker: string, homeCountry: string | null): SourceId | null {
  const trimmed = speaker.replace(/[“”"«»]/g, ' ').trim();
  const whole = findOne(index, findWords(trimmed), homeCountry);
  if (whole !== null || !trimmed.includes(',')) return whole;
  // "Naftali Bennett, the defence minister": the name first, then what it is called.
  for (const part of trimmed.split(',')) {
    const found = findOne(index, findWords(part), homeCountry);
    if (found !== null) return found;
  }
  return null;
}

function findOne(index: SourceIndex, words: readonly Word[], homeCountry: string | null): SourceId | null {
  if (words.length === 0 || words.length > 40) return null;
  return (
    index.byName.get(foldName(words)) ??
    findPerson(index, words) ??
    findOffice(index, words) ??
    findGovernment(index, words) ??
    findAgency(index, words, homeCountry) ??
    findAcronym(index, words) ??
    findByKeys(index, words, homeCountry)
  );
}

const roles = new Set(
  'minister president spokesman secretary general gen col colonel lt adm admiral brig maj major rear governor director ambassador envoy premier commander mr mrs ms dr analyst'.split(
    ' ',
  ),
);

/** By the whole name however it is spelt, or by surname, unless another given name stands before it. */
function findPerson(index: SourceIndex, words: readonly Word[]): SourceId | null {
  const spelt = findSpelt(index, words);
  if (spelt !== null) return spelt;
  for (const [at, word] of words.entries())
    for (const entry of index.bySurname.get(word.key) ?? []) {
      const given = entry.keys.filter((key) => key !== entry.surname && !roles.has(key));
      const before = words[at - 1];
      const isGiven = given.some((key) => words.some((other) => other.key === key));
      if (isGiven || before === undefined || roles.has(before.key)) return entry.source.id;
    }
  return null;
}

const ofMonitor = new Set(['syria', 'human', 'right']);

/** "the Observatory's director": who holds the office, where no other name stands there. */
function findOffice({ offices }: SourceIndex, words: readonly Word[]): SourceId | null {
  const said = canonicalKeys(words).map((key) => (key === 'head' || key === 'chief' ? 'director' : key));
  const found = offices.find(
    ({ keys }) =>
      keys.every((key) => said.includes(key)) && said.every((key) => keys.includes(key) || ofMonitor.has(key)),
  );
  return found?.id ?? null;
}

function findSpelt({ bySkeleton }: SourceIndex, words: readonly Word[]): SourceId | null {
  for (const [at] of words.entries())
    for (const length of [4, 3, 2]) {
      const found = at + length > words.length ? undefined : bySkeleton.get(skeletonOf(words.slice(at, at + length)));
      if (found !== undefined) return found;
    }
  return null;
}

/** "Damascus", "Syria", "the Syrian government": the state as such. */
function findGovernment(index: SourceIndex, words: readonly Word[]): SourceId | null {
  const keys = canonicalKeys(words);
  const country = findCountry(words) ?? findPeople(words);
  const others = keys.filter((key) => key !== country && countryOfAdjective[key] !== country);
  const isAlone = others.length === 0 && words.every(({ adjective, key }) => !adjective || key === 'america');
  if (country === null || !(isAlone || (others.length === 1 && others[0] === 'government'))) return null;
  const found = index.entries.find(
    ({ source, keys: own, country: of }) =>
      of === country && source.kind === 'official' && own.every((key) => key === country || key === 'government'),
  );
  return found?.source.id ?? null;
}

/** "What the Syrians said": a people, where nothing else is said of them. */
function findPeople(words: readonly Word[]): string | null {
  const [last] = words.slice(-1);
  return last !== undefined && words.length <= 2 && last.lower.endsWith('s')
    ? (countryOfAdjective[last.key] ?? null)
    : null;
}

/** "Syria's state news agency": the one such agency of the country, by its description. */
function findAgency({ entries }: SourceIndex, words: readonly Word[], homeCountry: string | null): SourceId | null {
  const said = words.map(({ lower }) => lower).join(' ');
  if (!/(?:state|official)(?: run)? news agency$/.test(said)) return null;
  const country = findCountry(words) ?? homeCountry;
  const agencies = entries.filter(
    ({ source, country: of }) =>
      source.kind === 'state-media' && of === country && / news agency/i.test(source.description ?? ''),
  );
  return agencies.length === 1 ? (agencies[0]?.source.id ?? null) : null;
}

/** "the monitoring group SOHR": an id of one word that is the letters of its source's name. */
function findAcronym({ entries }: SourceIndex, words: readonly Word[]): SourceId | null {
  const found = entries.find(
    ({ source, acronym }) => acronym === source.id && words.some(({ lower }) => lower === acronym),
  );
  return found?.source.id ?? null;
}

function findByKeys(index: SourceIndex, words: readonly Word[], homeCountry: string | null): SourceId | null {
  const keys = new Set(canonicalKeys(words));
  const country = findCountry(words);
  const isBody = [...keys].some((key) => bodies.has(key) || key === 'observatory' || key === 'opposition');
  const context = country === null && isBody ? homeCountry : country;
  const isPlural = words.at(-1)?.lower.endsWith('s') ?? false;
  const candidates = new Set([...keys].flatMap((key) => index.byKey.get(key) ?? []));
  let best: SourceEntry | null = null;
  let isTied = false;
  for (const entry of candidates) {
    if (!fits(entry, keys, context, isPlural, words)) continue;
    const order = best === null ? 1 : compareFit(entry, best);
    if (order > 0) [best, isTied] = [entry, false];
    else if (order === 0) isTied = true;
  }
  return best === null || isTied ? null : best.source.id;
}

function fits(
  { source, keys, country, surname, isPlural }: SourceEntry,
  said: ReadonlySet<string>,
  context: string | null,
  isSaidPlural: boolean,
  words: readonly Word[],
): boolean {
  if (surname !== null || keys.length === 0) return false;
  if (!keys.every((key) => said.has(key) || (key === context && key === country))) return false;
  if (!keys.some((key) => said.has(key) && !countries.has(key))) return false;
  const others = [...said].filter((key) => !keys.includes(key));
  if (source.kind === 'outlet') return others.length === 0 && words.every(({ adjective }) => !adjective);
  if (others.some((key) => isTellingApart(key, source.kind, country))) return false;
  const isCounted = keys.some((key) => key === 'source' || key === 'official');
  return !isCounted || isPlural === isSaidPlural;
}

/** A monitor that is called one of the opposition is still that monitor. */
function isTellingApart(key: string, kind: string, country: string | null): boolean {
  if (countries.has(key)) return key !== country && kind !== 'monitor' && !(kind === 'expert' && country === null);
  if (kind === 'monitor') return key === 'ministry' || key === 'army';
  if (kind === 'state-media' && ['state', 'official', 'government', 'media', 'television'].includes(key)) return false;
  return telling.has(key);
}

function compareFit(a: SourceEntry, b: SourceEntry): number {
  return a.keys.length - b.keys.length || Number(b.qualified) - Number(a.qualified);
}
