import type { TaggedText, Token } from '../text/tagged-text.ts';
import {
  armedGroups,
  bodies,
  calendar,
  countries,
  groupNames,
  honorifics,
  manTitles,
  men,
  outletNames,
  outlets,
  persons,
  plurals,
  womanTitles,
  women,
} from './name-words.ts';
import { listWords } from './word-list.ts';

export type Kind = 'person' | 'body' | 'many' | 'name';
export type Gender = 'man' | 'woman';

/** A noun phrase that may name a source, without what follows its noun but for "of" and "for" in a name. */
export interface Mention {
  /** Token indexes, the end excluded. */
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
  /** Null where no title and no first name tells it. */
  readonly gender: Gender | null;
  /** In lower case, without articles, honorifics and small words. */
  readonly words: ReadonlySet<string>;
  /** "Katz", "observatory", "spokeswoman". */
  readonly head: string;
  readonly article: 'the' | 'a' | 'none';
  /** Holds a name, its own or another's: "Katz", "the Observatory’s director". */
  readonly isNamed: boolean;
}

/** Longer noun phrases than any name are cut: it bounds the work. */
const longest = 14;

const the = listWords('the this that these those');
const articles = listWords('the a an this that these those some any another');
const inside = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM']);
const heads = new Set(['NOUN', 'PROPN', 'NUM']);
const linking = listWords('of for on');
const owners = listWords('his her its their our my');
const idle = listWords(`of for on 's ' his her its their our my`);

/** The mention that starts at a token, if the noun phrase there names somebody. */
export function readMention(tagged: TaggedText, from: number, stop: number): Mention | null {
  return describeMention(tagged, from, endOfNoun(tagged.tokens, from, stop));
}

/** One past the noun phrase that starts at a token; `from` itself if none does. */
export function endOfNoun(tokens: readonly Token[], from: number, stop: number): number {
  const last = Math.min(stop, from + longest);
  let to = from;
  while (to < last && continues(tokens, to, from, stop)) to += 1;
  while (to > from && !endsNoun(tokens[to - 1])) to -= 1;
  return to;
}

function endsNoun(token: Token | undefined): boolean {
  return token !== undefined && (heads.has(token.tag) || isCalling(token));
}

function continues(tokens: readonly Token[], at: number, from: number, stop: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (inside.has(token.tag)) return true;
  if (at === from) return opensNoun(token);
  if (token.tag === 'DET') return false;
  // "The monitor" may be tagged a verb.
  if (isCalling(token)) return true;
  if (isPossessive(token)) return inside.has(tokens[at + 1]?.tag ?? '') && at + 1 < stop;
  // "Observatory for Human Rights", "Ministry of the Interior"
  if (!linking.has(token.lower) || tokens[at - 1]?.tag !== 'PROPN') return false;
  const next = tokens[at + 1];
  return next?.tag === 'PROPN' && at + 1 < stop && !calendar.has(next.lower);
}

function opensNoun({ tag, lower }: Token): boolean {
  return tag === 'DET' ? !lower.startsWith('wh') : articles.has(lower) || owners.has(lower);
}

/** Of "Syria’s" and of "the rebels’". */
export function isPossessive(token: Token | undefined): boolean {
  return token?.lower === "'s" || (token?.lower === "'" && token.tag === 'PART');
}

function isCalling(token: Token | undefined): boolean {
  return token !== undefined && (persons.has(token.lower) || bodies.has(token.lower));
}

/** Of "in a recent interview Katz" and "at 4 p.m. Haddad" past the noun that is none of theirs. */
function skipOthers(tokens: readonly Token[], from: number, to: number): number {
  let name = to;
  while (name > from && tokens[name - 1]?.tag === 'PROPN') name -= 1;
  const before = tokens[name - 1];
  if (name === to || name === from || before === undefined) return from;
  // "said that President Assad": the conjunction may be tagged an article.
  if (tokens[from]?.lower === 'that' && tokens[from + 1]?.tag === 'PROPN') return from + 1;
  const isOther =
    before.tag === 'NUM' ||
    (before.tag === 'ADJ' && before.lower.endsWith('ing')) ||
    before.lower === 'both' ||
    (before.tag === 'NOUN' && !isTitle(before));
  return isOther ? name : from;
}

/** "defense minister Naftali Bennett", "news agency SANA", "co-founder", "anchorwoman" */
function isTitle(token: Token): boolean {
  return isCalling(token) || /(?:man|woman|er|or|ist)$/.test(token.lower);
}

/** "al-Assad" counts. */
function isCapital(text: string, { start, end }: Token): boolean {
  const first = text.charAt(start);
  if (first >= 'A' && first <= 'Z') return true;
  return /^(?:\p{L}{1,3}['’-])?\p{Lu}/u.test(text.slice(start, Math.min(end, start + 6)));
}

/** Null where the phrase names nobody: "the strike", "two days". */
export function describeMention(tagged: TaggedText, start: number, to: number): Mention | null {
  const end = tagged.tokens[to - 1];
  // Most phrases: told at a glance.
  if (start >= to || end === undefined || calendar.has(end.lower)) return null;
  if (end.tag !== 'PROPN' && !isCalling(end) && !plurals.has(end.lower)) return null;
  const from = skipOthers(tagged.tokens, start, to);
  const all = tagged.tokens.slice(from, to);
  const own = all.slice(all.findLastIndex(isPossessive) + 1);
  const link = own.findIndex(({ lower }) => linking.has(lower));
  const base = link === -1 ? own : own.slice(0, link);
  const last = base.at(-1);
  const head = last?.lower ?? '';
  const isName = last?.tag === 'PROPN' && isCapital(tagged.text, last);
  if (!isName && !persons.has(head) && !bodies.has(head) && !plurals.has(head)) return null;
  const named = own.filter((token) => token.tag === 'PROPN' && isCapital(tagged.text, token)).length;
  const lowers = base.map(({ lower }) => lower);
  const first = all[0]?.lower ?? '';
  return {
    from,
    to,
    kind: findKind(lowers, head, named, link !== -1, isAcronym(tagged.text, last)),
    gender: findGender(lowers),
    words: new Set((isCalledAgain(all) ? own : all).map(({ lower }) => lower).filter(isTelling)),
    head,
    article: the.has(first) ? 'the' : articles.has(first) ? 'a' : 'none',
    isNamed: named > 0,
  };
}

/** "its director", "the group's director": who owns is told by another name. */
function isCalledAgain(all: readonly Token[]): boolean {
  const owner = all.findLastIndex(isPossessive) - 1;
  return groupNames.has(all[owner]?.lower ?? '') || outletNames.has(all[owner]?.lower ?? '');
}

function isTelling(word: string): boolean {
  return !articles.has(word) && !honorifics.has(word) && !idle.has(word);
}

function isAcronym(text: string, token: Token | undefined): boolean {
  return (
    token !== undefined && /^\p{Lu}{2,}$/u.test(text.slice(token.start, Math.min(token.end, token.start + longest)))
  );
}

function findKind(words: readonly string[], head: string, named: number, isLinked: boolean, isShort: boolean): Kind {
  if (plurals.has(head)) return 'many';
  if (persons.has(head)) return 'person';
  if (bodies.has(head) || isLinked || isShort || countries.has(head) || armedGroups.has(head) || outlets.has(head))
    return 'body';
  const before = words.slice(0, -1);
  if (before.some((word) => persons.has(word) || manTitles.has(word) || womanTitles.has(word))) return 'person';
  const given = words.find((word) => men.has(word) || women.has(word));
  if (given !== undefined && named >= 2 && given !== head) return 'person';
  return 'name';
}

function findGender(words: readonly string[]): Gender | null {
  for (const word of words) {
    if (manTitles.has(word)) return 'man';
    if (womanTitles.has(word)) return 'woman';
  }
  if (words.length < 2) return null;
  const given = words.slice(0, -1).find((word) => men.has(word) || women.has(word));
  if (given === undefined) return null;
  return men.has(given) ? 'man' : 'woman';
}

/** "sohr" of "Britain-based Syrian Observatory for Human Rights", "bsohr" and "ohr" too: where the name starts cannot be told. */
export function listInitials({ text, tokens }: TaggedText, { from, to }: Mention): readonly string[] {
  if (to - from < 3) return [];
  const capitals = tokens
    .slice(from, to)
    .filter((token) => token.tag !== 'DET' && token.tag !== 'ADP' && isCapital(text, token));
  const letters = capitals.map(({ lower }) => lower.charAt(0)).join('');
  return Array.from({ length: Math.max(0, letters.length - 2) }, (_, index) => letters.slice(index));
}
