import type { Case, ConceptId, ConceptKind, TimeSpan } from '../model/case.ts';
import type { Span } from '../text/span.ts';
import type { ConceptPhrases } from './concept-phrases.ts';
import { findHedges, type Hedge } from './hedges.ts';
import { findPhrases } from './phrase-index.ts';
import { type Counted, readQuantities } from './read-quantities.ts';
import { type Dated, readTimes } from './read-times.ts';
import { countries } from './spelling.ts';
import {
  blasts,
  captureWords,
  harmWords,
  killWords,
  modals,
  strikeBases,
  strikeNouns,
  strikeVerbs,
  woundWords,
} from './strike-words.ts';
import type { Word } from './word.ts';
import type { WordValues } from './word-values.ts';

/** A concept named in a row of words: `from` to `to`, the end excluded. */
export interface Mention {
  readonly ids: readonly ConceptId[];
  readonly from: number;
  readonly to: number;
  /** A country's adjective alone: "Israeli". */
  readonly adjective: boolean;
}

/** The words of a content with all that the readers find in them. */
export interface Content {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: Readonly<Record<ConceptKind, readonly Mention[]>>;
  readonly counts: readonly Counted[];
  readonly times: readonly Dated[];
  readonly hedges: readonly Hedge[];
  /** Indexes of strike verbs, and of what is struck or goes off. */
  readonly verbs: readonly number[];
  readonly nouns: readonly number[];
  readonly hasHarm: boolean;
  /** Who "we" and "they" are: the actors that the speakers are. */
  readonly self: readonly ConceptId[];
}

export interface ContentFrame {
  readonly text: string;
  readonly published: string | null;
  readonly sameDay: TimeSpan | null;
  readonly self: readonly ConceptId[];
}

/** What of a case its readers look things up in. */
export interface ContentIndex {
  readonly phrases: ConceptPhrases;
  readonly actorsOfCountries: ActorsOfCountries;
  readonly values: WordValues;
}

export function readContent(
  { phrases, actorsOfCountries: actors, values }: ContentIndex,
  words: readonly Word[],
  { text, published, sameDay, self }: ContentFrame,
): Content {
  const find = (kind: ConceptKind): readonly Mention[] =>
    findPhrases(phrases[kind], words).map(({ value, from, to }) => {
      const adjective = to === from + 1 && words[from]?.adjective === true;
      return { ids: value, from, to, adjective };
    });
  const places = find('place').filter(({ adjective }) => !adjective);
  return {
    text,
    words,
    mentions: {
      actor: addCountries(find('actor'), words, actors).filter(
        (actor) => !places.some((place) => isWithin(actor, place)),
      ),
      place: places,
      target: find('target'),
      cause: find('cause'),
      unit: [],
    },
    counts: readQuantities(words, values),
    times: readTimes(words, published, sameDay),
    hedges: findHedges(words, ({ start }) => text[start]?.toLowerCase() === text[start]),
    verbs: listIndexes(words, isStrikeVerb),
    nouns: listIndexes(words, (all, at) => strikeNouns.has(all[at]?.key ?? '') || blasts.has(all[at]?.key ?? '')),
    hasHarm: words.some(({ lower, key }) => isHarmWord(lower, key)),
    self,
  };
}

/** "the Israeli Golan Heights" is a place, and nobody. */
function isWithin(inner: Mention, outer: Mention): boolean {
  return inner.from >= outer.from && inner.to <= outer.to && outer.to - outer.from > 1;
}

/** "Syria", where it acts: the actor that is its government. */
export type ActorsOfCountries = ReadonlyMap<string, ConceptId>;

export function mapActorsOfCountries({ concepts }: Case, phrases: ConceptPhrases): ActorsOfCountries {
  const actors = new Map<string, ConceptId>();
  for (const country of countries) {
    const own = [[country], [country, 'government', 'force'], [country, 'army'], [country, 'force']];
    for (const keys of own) {
      const id = lookUp(phrases, 'actor', keys);
      const isActor = id !== undefined && concepts.some((concept) => concept.id === id && concept.kind === 'actor');
      if (isActor && !actors.has(country)) actors.set(country, id);
    }
  }
  return actors;
}

/** The concept called by just these words. */
export function lookUp(phrases: ConceptPhrases, kind: ConceptKind, keys: readonly string[]): ConceptId | undefined {
  const phrase = phrases[kind].get(keys[0] ?? '')?.find((each) => each.keys.join(' ') === keys.join(' '));
  return phrase?.value[0];
}

const directions = new Set(
  'southern northern eastern western central in inside into across within throughout near of'.split(' '),
);

/** Countries that act, where no longer name holds them: not "in Syria", not "southern Syria". */
function addCountries(
  found: readonly Mention[],
  words: readonly Word[],
  actors: ActorsOfCountries,
): readonly Mention[] {
  const taken = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));
  const added: Mention[] = [];
  for (const [at, word] of words.entries()) {
    const actor = actors.get(word.key);
    if (actor === undefined || taken.has(at)) continue;
    added.push({ ids: [actor], from: at, to: at + 1, adjective: word.adjective });
  }
  return [...found, ...added]
    .filter(({ from, to }) => !isOwnerOnly(words, from, to, taken) && !isPartOfWord(words, to))
    .filter((mention) => mention.adjective || mention.to - mention.from > 1 || isActing(words, mention.from))
    .sort((a, b) => a.from - b.from);
}

/** "Lebanon's Hezbollah" is Hezbollah. */
function isOwnerOnly(words: readonly Word[], from: number, to: number, taken: ReadonlySet<number>): boolean {
  return words[from]?.possessive === true && to - from === 1 && taken.has(to);
}

/** "Israeli-held" tells of the next word. */
function isPartOfWord(words: readonly Word[], to: number): boolean {
  return words[to - 1]?.adjective === true && words[to]?.gap === '-';
}

function isActing(words: readonly Word[], at: number): boolean {
  return !directions.has(words[at - 1]?.lower ?? '') || isMember(words, at);
}

/** "loyal to Hezbollah" and "of Iran" keep their actor; "of Syria's war" is no one. */
function isMember(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return words[at - 1]?.lower === 'of' && word !== undefined && !word.possessive && !countries.has(word.key);
}

function isStrikeVerb(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower;
  if (lower === 'carried' || lower === 'carrying' || lower === 'carry') return next === 'out';
  if (lower === 'fire' || lower === 'launch') return modals.has(words[at - 1]?.lower ?? '');
  // "the bombing of", "the shelling": nouns.
  if (lower.endsWith('ing') && (isNounBefore(words[at - 1]?.lower) || next === 'of')) return false;
  return strikeVerbs.has(lower) || (strikeBases.has(lower) && modals.has(words[at - 1]?.lower ?? ''));
}

function isNounBefore(before: string | undefined): boolean {
  return before === 'the' || before === 'a';
}

function isHarmWord(lower: string, key: string): boolean {
  return (
    killWords.has(lower) || woundWords.has(lower) || captureWords.has(lower) || harmWords.has(key) || killWords.has(key)
  );
}

function listIndexes(words: readonly Word[], test: (words: readonly Word[], at: number) => boolean): readonly number[] {
  return words.flatMap((_, at) => (test(words, at) ? [at] : []));
}

/** A strike, a blast or harm to people is spoken of. */
export function isOfStrike({ verbs, nouns, hasHarm }: Content): boolean {
  return verbs.length > 0 || nouns.length > 0 || hasHarm;
}

/** What is longer says more than one thing, and is not read to its end: the time it takes must not grow with its square. */
const mostWords = 200;

/** The words of the spans, in order. */
export function wordsIn(words: readonly Word[], spans: readonly Span[]): readonly Word[] {
  const found: Word[] = [];
  for (const [start, end] of spans)
    for (let at = firstAtOrAfter(words, start); found.length < mostWords; at += 1) {
      const word = words[at];
      if (word === undefined || word.end > end) break;
      found.push(word);
    }
  return found;
}

function firstAtOrAfter(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
