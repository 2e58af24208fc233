import type { Case, Source, SourceId } from '../model/case.ts';
import { fillers, otherNames } from './source-words.ts';
import { countries, countryOfSeat } from './spelling.ts';
import { findWords, type Word } from './word.ts';

/** A source as it is looked for. */
export interface SourceEntry {
  readonly source: Source;
  /** Keys of its name, without what tells nobody apart. */
  readonly keys: readonly string[];
  /** Singular and plural kept apart: "source" is not "sources". */
  readonly isPlural: boolean;
  readonly country: string | null;
  /** The last word of a person's name; null of others. */
  readonly surname: string | null;
  readonly qualified: boolean;
  /** The first letters of its name, those of small words left out. */
  readonly acronym: string;
}

export interface SourceIndex {
  readonly entries: readonly SourceEntry[];
  /** By the folded whole name, and by an acronym that is the source's id. */
  readonly byName: ReadonlyMap<string, SourceId>;
  readonly bySurname: ReadonlyMap<string, readonly SourceEntry[]>;
  /** Persons by the consonants of their names. */
  readonly bySkeleton: ReadonlyMap<string, SourceId>;
  readonly byKey: ReadonlyMap<string, readonly SourceEntry[]>;
  /** Persons whose office names a body or a place: "director of the Observatory". */
  readonly offices: readonly { readonly keys: readonly string[]; readonly id: SourceId }[];
}

export function indexSources(theCase: Case): SourceIndex {
  const entries = theCase.sources.map(makeEntry);
  const byName = new Map<string, SourceId>();
  const bySurname = new Map<string, SourceEntry[]>();
  const bySkeleton = new Map<string, SourceId>();
  const byKey = new Map<string, SourceEntry[]>();
  for (const entry of entries) {
    const { source, surname, keys } = entry;
    for (const name of [nameOf(source), source.id.replaceAll('-', ' ')]) {
      const folded = foldName(findWords(name));
      if (!byName.has(folded)) byName.set(folded, source.id);
    }
    if (surname !== null) {
      push(bySurname, surname, entry);
      bySkeleton.set(skeletonOf(findWords(nameOf(source)).filter(({ key }) => !titles.has(key))), source.id);
    }
    for (const key of new Set(keys)) push(byKey, key, entry);
  }
  return { entries, byName, bySurname, bySkeleton, byKey, offices: entries.flatMap(readOffice) };
}

function readOffice({ source, surname }: SourceEntry): SourceIndex['offices'] {
  const office = source.name.split(',')[1]?.trim() ?? '';
  const isOfOne = surname !== null && / of (?:the )?\p{Lu}/u.test(office);
  return isOfOne ? [{ keys: canonicalKeys(findWords(office)), id: source.id }] : [];
}

const titles = new Set('lt col gen brig rear adm maj capt major general colonel admiral brigadier'.split(' '));

/** Consonants alone, none twice in a row: Abdul Rahman, Abdel Rahman and Abdulrahman are one name. */
export function skeletonOf(words: readonly Word[]): string {
  const letters = words.map(({ key }) => key).join('');
  return letters
    .replace(/[aeiouyw]/g, '')
    .replace(/bdr+hmn/, 'bdlrhmn')
    .replace(/(.)\1+/g, '$1');
}

/** The name without what is added to it: "A war monitor, unnamed". */
function nameOf({ name }: Source): string {
  return name.split(',')[0] ?? name;
}

const officials = new Set(['military', 'official', 'expert', 'monitor', 'armed-group']);

function makeEntry(source: Source): SourceEntry {
  const [first = '', ...rest] = source.name.split(',');
  const words = findWords(first);
  const isPerson = source.named && rest.length > 0 && officials.has(source.kind) && isPersonal(first);
  return {
    source,
    keys: canonicalKeys(words),
    isPlural: words.at(-1)?.lower.endsWith('s') ?? false,
    country: findCountry(findWords(`${source.name} ${source.id.replaceAll('-', ' ')} ${source.description ?? ''}`)),
    surname: isPerson ? (words.at(-1)?.key ?? null) : null,
    qualified: rest.length > 0 && !isPerson,
    acronym: (first.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase(),
  };
}

/** Two words and more, each with a capital: "Naftali Bennett", "Lt. Col. Nadav Shoshani". */
function isPersonal(name: string): boolean {
  const parts = name.trim().split(/\s+/);
  return parts.length >= 2 && parts.every((part) => /^(?:\p{Lu}|al-|bin$|al$)/u.test(part));
}

/** The keys that tell one source from another, in the order of the words. */
export function canonicalKeys(words: readonly Word[]): readonly string[] {
  let joined = ` ${words.map(({ key }) => countryOfSeat[key] ?? key).join(' ')} `;
  for (const [said, meant] of otherNames) {
    if (!joined.includes(` ${said} `) || joined.includes(` ${meant} `)) continue;
    joined = joined.replace(` ${said} `, ` ${meant} `);
  }
  const keys = joined
    .trim()
    .split(' ')
    .filter((key) => key !== '' && !fillers.has(key));
  // "The Israeli military" is its army; "a military source" is not.
  return [...new Set(keys.map((key, at) => (key === 'military' && at === keys.length - 1 ? 'army' : key)))];
}

export function findCountry(words: readonly Word[]): string | null {
  for (const { key } of words) {
    const country = countryOfSeat[key] ?? key;
    if (countries.has(country)) return country;
  }
  return null;
}

/** Letter for letter but for case, articles and accents; singular and plural stay apart. */
export function foldName(words: readonly Word[]): string {
  return words
    .map(({ lower }) => lower)
    .filter((word) => word !== 'the' && word !== 'a' && word !== 'an')
    .join(' ');
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
