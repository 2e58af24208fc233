import type { Span } from '../text/span.ts';
import type { TaggedText, Token } from '../text/tagged-text.ts';
import type { Attribution } from './attribution.ts';
import { type Entity, EntityList, listCalls } from './entity-list.ts';
import { describeMention, endOfNoun, isPossessive, listInitials, type Mention, readMention } from './mention.ts';
import { messages } from './name-words.ts';
import { Occurrences, readPronoun } from './pronouns.ts';
import { findSentence, findTokens } from './token-search.ts';

/** An attribution before its speaker is known. */
type Unresolved = Omit<Attribution, 'speaker' | 'speakerAt'>;

/**
 * Gives each attribution its speaker by one reading of the text from left to right. What names
 * somebody anew ("a regional source") is its own speaker; "he", "Katz" and "the group" are looked
 * up among those spoken of before. Nobody is guessed from what comes later.
 */
export function resolveSpeakers(tagged: TaggedText, attributions: readonly Unresolved[]): readonly Attribution[] {
  const reader = new SpeakerReader(tagged, attributions);
  const order = attributions.map((_, index) => index).filter((index) => attributions[index]?.source[0] !== undefined);
  order.sort((one, another) => startOf(attributions[one]) - startOf(attributions[another]) || one - another);
  const found: (Span | null)[] = attributions.map(() => null);
  const selves: number[] = [];
  for (const index of order) {
    const attribution = attributions[index];
    if (attribution === undefined) continue;
    const speaker = reader.readSource(attribution.source);
    if (speaker === 'self') selves.push(index);
    else found[index] = speaker;
  }
  // "We believe" inside a quotation: whoever is quoted, and that may be said only after it.
  for (const index of selves) found[index] = found[attributions[index]?.within ?? -1] ?? null;
  return attributions.map((attribution, index) => {
    const speakerAt = found[index] ?? null;
    return { ...attribution, speaker: speakerAt === null ? null : readName(tagged.text, speakerAt), speakerAt };
  });
}

function startOf(attribution: Unresolved | undefined): number {
  return attribution?.source[0]?.[0] ?? 0;
}

function readName(text: string, [start, end]: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}

const coordinatedWithin = 12;
const startsNoun = new Set(['DET', 'PROPN', 'ADJ', 'NOUN', 'NUM']);

/** Spans of a source that stand no further apart are one name: "Syria" and "Iran" in "Syria and Iran". */
const joint = 8;

class SpeakerReader {
  readonly #tagged: TaggedText;
  readonly #entities = new EntityList();
  readonly #occurrences = new Occurrences();
  /** Quoted words name whom they please: they are no antecedents for what stands outside. In text order. */
  readonly #quoted: readonly Span[];
  #nextQuoted = 0;
  /** Token up to which the text has been read. */
  #at = 0;

  constructor(tagged: TaggedText, attributions: readonly Unresolved[]) {
    this.#tagged = tagged;
    const direct = attributions.filter(({ quotation }) => quotation === 'direct').flatMap(({ content }) => content);
    this.#quoted = direct.sort((one, another) => one[0] - another[0]);
  }

  /** Where the full name stands; "self" for the speaker's own "I" and "we". */
  readSource(source: readonly Span[]): Span | null | 'self' {
    const { tokens } = this.#tagged;
    const [first, last] = [source[0], source.at(-1)];
    if (first === undefined || last === undefined) return null;
    const isTogether = source.every(([start], index) => start - (source[index - 1]?.[1] ?? start) <= joint);
    const whole = findTokens(tokens, [first[0], isTogether ? last[1] : first[1]]);
    const [from, to] = this.#trim(whole[0], whole[1]);
    if (from >= to) return null;
    this.#readTo(from);
    const reference = to - from === 1 ? readPronoun(tokens[from]?.lower ?? '') : null;
    if (reference === 'nobody' || (reference === 'nearest' && !this.#isRelative(from))) return null;
    if (reference === 'speaker') return 'self';
    if (reference !== null) return this.#readPronoun(reference, from);
    const speaker = this.#readNoun(from, to);
    this.#at = Math.max(this.#at, to);
    return speaker;
  }

  /** "an official who said" or "that said", not "that shows": after a noun. */
  #isRelative(at: number): boolean {
    const before = this.#tagged.tokens[at - 1];
    return before !== undefined && (before.lower === ',' || before.tag === 'NOUN' || before.tag === 'PROPN');
  }

  #readPronoun(reference: 'man' | 'woman' | 'thing' | 'many' | 'nearest', from: number): Span | null {
    const sentence = findSentence(this.#tagged, from);
    const entity =
      reference === 'nearest'
        ? this.#occurrences.findNearest(sentence, from)
        : this.#occurrences.findAntecedent(reference, sentence, from);
    if (entity === null) return null;
    if (reference === 'man' || reference === 'woman') {
      entity.kind = 'person';
      entity.gender = reference;
    }
    this.#occurrences.add(sentence, { entity, at: from, isSource: true });
    return entity.at;
  }

  #readNoun(from: number, to: number): Span {
    const { tokens } = this.#tagged;
    const own: Span = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    if (this.#isCoordinated(from, to)) return this.#enterMany(from, own);
    const mention = readMention(this.#tagged, from, to);
    if (mention === null) return own;
    const issuer = messages.has(mention.head) ? this.#findIssuer(mention, to) : null;
    const isShort = mention.to === to || tokens[mention.to]?.lower === ',';
    const known = issuer ?? (isShort ? this.#entities.find(mention) : null);
    const entity = known ?? this.#enter(mention, own);
    if (known !== null && issuer === null) this.#callAgain(known, mention);
    this.#enterAppositives(entity, mention.to, to);
    this.#occurrences.add(findSentence(this.#tagged, from), { entity, at: from, isSource: true });
    return entity.at;
  }

  /** "an army statement", "a statement from the ministry", "the statement". */
  #findIssuer(mention: Mention, to: number): Entity | null {
    const words = new Set(
      [...mention.words].filter(
        (word) => word !== mention.head && !/^(written|joint|brief|new|separate|news|press)$/.test(word),
      ),
    );
    const last = [...words].at(-1);
    if (last !== undefined) return this.#entities.findCalled(last, { words, gender: null });
    if (/^(by|from|of)$/.test(this.#tagged.tokens[mention.to]?.lower ?? '') && mention.to + 1 < to) {
      const issuer = readMention(this.#tagged, mention.to + 1, to);
      return issuer === null ? null : (this.#entities.find(issuer) ?? null);
    }
    if (mention.article !== 'the') return null;
    const sentence = findSentence(this.#tagged, mention.from);
    return this.#occurrences.findAntecedent('thing', sentence, mention.from);
  }

  /** "Syria and intelligence sources", not "the ministry, which runs Homs and Hama" nor "the ministry of trade and industry". */
  #isCoordinated(from: number, to: number): boolean {
    const words = this.#tagged.tokens.slice(from, Math.min(to, from + coordinatedWithin));
    const and = words.findIndex(({ lower }) => lower === 'and');
    const breaks = ({ tag }: Token, index: number) =>
      tag === 'ADP' || tag === 'VERB' || (tag === 'DET' && words[index - 1]?.lower === ',');
    return and > 0 && !words.slice(0, and).some(breaks);
  }

  /** Who speak together are called "they", and by no other name. */
  #enterMany(from: number, at: Span): Span {
    const entity: Entity = { kind: 'many', gender: null, words: new Set(), at };
    this.#occurrences.add(findSentence(this.#tagged, from), { entity, at: from, isSource: true });
    return at;
  }

  /** "The group" for the Observatory: it may be called so from here on. */
  #callAgain(entity: Entity, mention: Mention): void {
    entity.gender ??= mention.gender;
    this.#entities.add(entity, listCalls(mention, []));
  }

  #enter(mention: Mention, at: Span): Entity {
    const initials = mention.kind === 'body' ? listInitials(this.#tagged, mention) : [];
    const words = new Set([...mention.words, ...initials]);
    const lesser = this.#entities.findLesser({ ...mention, words });
    const entity: Entity = lesser ?? { kind: mention.kind, gender: mention.gender, words, at };
    if (lesser !== null)
      Object.assign(lesser, { words, at, gender: lesser.gender ?? mention.gender, kind: mention.kind });
    this.#entities.add(entity, listCalls(mention, initials));
    return entity;
  }

  /** "The Observatory’s director, Rami Abdulrahman,": may be called by either. */
  #enterAppositives(entity: Entity, from: number, to: number): void {
    const { tokens } = this.#tagged;
    for (let at = from; at < Math.min(to, from + 40); at += 1) {
      if (tokens[at]?.lower !== ',') continue;
      const mention = readMention(this.#tagged, at + 1, to);
      if (mention === null) continue;
      entity.gender ??= mention.gender;
      this.#entities.addWords(entity, mention.words);
      this.#entities.add(entity, listCalls(mention, []));
    }
  }

  /** Notes who is mentioned up to a token, for what comes after. */
  #readTo(stop: number): void {
    const { tokens } = this.#tagged;
    while (this.#at < stop) {
      const from = this.#at;
      const to = startsNoun.has(tokens[from]?.tag ?? '') ? endOfNoun(tokens, from, stop) : from;
      const mention = describeMention(this.#tagged, from, to);
      this.#at = Math.max(from + 1, to);
      if (mention === null) this.#noteOwner(from, to);
      else this.#note(mention);
    }
  }

  /** "Syria’s strike" names Syria. */
  #noteOwner(from: number, to: number): void {
    const { tokens } = this.#tagged;
    let owner = to - 1;
    while (owner > from && !isPossessive(tokens[owner])) owner -= 1;
    const mention = describeMention(this.#tagged, from, owner);
    if (mention !== null) this.#note(mention);
  }

  #note(mention: Mention): void {
    const { tokens } = this.#tagged;
    const at: Span = [tokens[mention.from]?.start ?? 0, tokens[mention.to - 1]?.end ?? 0];
    const known = this.#entities.find(mention);
    if (known !== null) this.#callAgain(known, mention);
    const entity = known ?? this.#enter(mention, at);
    if (!this.#isQuoted(at))
      this.#occurrences.add(findSentence(this.#tagged, mention.from), { entity, at: mention.from, isSource: false });
    // "Syrian Observatory for Human Rights (SOHR)"
    const [open, short, close] = tokens.slice(mention.to, mention.to + 3);
    if (open?.lower === '(' && close?.lower === ')' && short !== undefined) this.#alias(entity, short.lower);
  }

  #alias(entity: Entity, word: string): void {
    this.#entities.addWords(entity, [word]);
    this.#entities.add(entity, [word]);
  }

  #isQuoted([start, end]: Span): boolean {
    while ((this.#quoted[this.#nextQuoted]?.[1] ?? Number.POSITIVE_INFINITY) <= start) this.#nextQuoted += 1;
    return (this.#quoted[this.#nextQuoted]?.[0] ?? end) < end;
  }

  /** Without marks at the ends and without "who has long …": it belongs to no name. */
  #trim(start: number, end: number): readonly [number, number] {
    const { tokens } = this.#tagged;
    let [from, to] = [start, end];
    while (from < to && tokens[from]?.tag === 'PUNCT') from += 1;
    for (let at = from + 1; at < Math.min(to, from + 60); at += 1)
      if (tokens[at]?.lower === ',' && /^(who|which|whose|whom)$/.test(tokens[at + 1]?.lower ?? '')) to = at;
    while (to > from && tokens[to - 1]?.tag === 'PUNCT' && tokens[to - 1]?.lower !== ')') to -= 1;
    return [from, to];
  }
}
