import type { Span } from '../text/span.ts';
import type { TaggedText } from '../text/tagged-text.ts';
import { type Entity, EntityList, listCalls } from './entity-list.ts';
import { describeMention, endOfNoun, isPossessive, listInitials, type Mention, readMention } from './mention.ts';
import { Occurrences } from './pronouns.ts';
import { findSentence } from './token-search.ts';

const startsNoun = new Set(['DET', 'PROPN', 'ADJ', 'NOUN', 'NUM']);

/** Who has been spoken of in a text so far. It is read from left to right, once. */
export class Mentioned {
  readonly entities = new EntityList();
  readonly occurrences = new Occurrences();
  readonly #tagged: TaggedText;
  /** Quoted words name whom they please: they are no antecedents for what stands outside. In text order. */
  readonly #quoted: readonly Span[];
  #nextQuoted = 0;
  /** Token up to which the text has been read. */
  #at = 0;

  constructor(tagged: TaggedText, quoted: readonly Span[]) {
    this.#tagged = tagged;
    this.#quoted = quoted;
  }

  /** Notes who is mentioned up to a token, for what comes after. */
  readTo(stop: number): void {
    const { tokens } = this.#tagged;
    while (this.#at < stop) {
      const from = this.#at;
      const to = startsNoun.has(tokens[from]?.tag ?? '') ? endOfNoun(tokens, from, stop) : from;
      const mention = describeMention(this.#tagged, from, to);
      this.#at = Math.max(from + 1, to);
      if (mention !== null) this.#note(mention);
      else if (to > from) this.#noteOwner(from, to);
    }
  }

  /** What stands before the token has been read elsewhere. */
  skipTo(token: number): void {
    this.#at = Math.max(this.#at, token);
  }

  /** "The group" for the Observatory: it may be called so from here on. */
  callAgain(entity: Entity, mention: Mention): void {
    entity.gender ??= mention.gender;
    this.entities.add(entity, listCalls(mention, []));
  }

  /** Somebody new, or one known by a part of this name. */
  enter(mention: Mention, at: Span): Entity {
    const initials = mention.kind === 'body' ? listInitials(this.#tagged, mention) : [];
    const words = new Set([...mention.words, ...initials]);
    const lesser = this.entities.findLesser({ ...mention, words });
    const entity: Entity = lesser ?? { kind: mention.kind, gender: mention.gender, words, at, hasSpoken: false };
    if (lesser !== null)
      Object.assign(lesser, { words, at, gender: lesser.gender ?? mention.gender, kind: mention.kind });
    this.entities.add(entity, listCalls(mention, initials));
    return entity;
  }

  /** "The Observatory’s director, Rami Abdulrahman,": may be called by either. */
  enterAppositives(entity: Entity, from: number, to: number): void {
    const { tokens } = this.#tagged;
    for (let at = from; at < Math.min(to, from + 40); at += 1) {
      if (tokens[at]?.lower !== ',') continue;
      const mention = readMention(this.#tagged, at + 1, to);
      if (mention === null) continue;
      entity.gender ??= mention.gender;
      this.entities.addWords(entity, mention.words);
      this.entities.add(entity, listCalls(mention, []));
    }
  }

  addSource(entity: Entity, at: number): void {
    entity.hasSpoken = true;
    this.occurrences.add(findSentence(this.#tagged, at), { entity, at, isSource: true });
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
    const known = this.entities.find(mention);
    if (known !== null) this.callAgain(known, mention);
    const entity = known ?? this.enter(mention, at);
    if (!this.#isQuoted(at))
      this.occurrences.add(findSentence(this.#tagged, mention.from), { entity, at: mention.from, isSource: false });
    // "Syrian Observatory for Human Rights (SOHR)"
    const [open, short, close] = tokens.slice(mention.to, mention.to + 3);
    if (open?.lower === '(' && close?.lower === ')' && short !== undefined) this.#alias(entity, short.lower);
  }

  #alias(entity: Entity, word: string): void {
    this.entities.addWords(entity, [word]);
    this.entities.add(entity, [word]);
  }

  #isQuoted([start, end]: Span): boolean {
    while ((this.#quoted[this.#nextQuoted]?.[1] ?? Number.POSITIVE_INFINITY) <= start) this.#nextQuoted += 1;
    return (this.#quoted[this.#nextQuoted]?.[0] ?? end) < end;
  }
}
