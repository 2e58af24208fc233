import type { Span } from '../text/span.ts';
import type { TaggedText, Token } from '../text/tagged-text.ts';
import type { Entity } from './entity-list.ts';
import { type Mention, readMention } from './mention.ts';
import { Mentioned } from './mentioned.ts';
import { messages } from './name-words.ts';
import { readPronoun } from './pronouns.ts';
import { findSentence, findTokens } from './token-search.ts';

const coordinatedWithin = 12;
/** Spans of a source that stand no further apart are one name: "Syria" and "Iran" in "Syria and Iran". */
const joint = 8;

/** Finds who speaks, source by source in the order of the text. */
export class SpeakerReader {
  readonly #tagged: TaggedText;
  readonly #mentioned: Mentioned;

  /** `quoted`: what stands in quotation marks, in text order. */
  constructor(tagged: TaggedText, quoted: readonly Span[]) {
    this.#tagged = tagged;
    this.#mentioned = new Mentioned(tagged, quoted);
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
    this.#mentioned.readTo(from);
    const reference = to - from === 1 ? readPronoun(tokens[from]?.lower ?? '') : null;
    if (reference === 'nobody' || (reference === 'nearest' && !this.#isRelative(from))) return null;
    if (reference === 'speaker') return 'self';
    if (reference !== null) return this.#readPronoun(reference, from);
    const speaker = this.#readNoun(from, to);
    this.#mentioned.skipTo(to);
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
        ? this.#mentioned.occurrences.findNearest(sentence, from)
        : this.#mentioned.occurrences.findAntecedent(reference, sentence, from);
    if (entity === null) return null;
    if (reference === 'man' || reference === 'woman') {
      entity.kind = 'person';
      entity.gender = reference;
    }
    this.#mentioned.addSource(entity, from);
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
    const known = issuer ?? (isShort ? this.#mentioned.entities.find(mention) : null);
    const entity = known ?? this.#mentioned.enter(mention, own);
    if (known !== null && issuer === null) this.#mentioned.callAgain(known, mention);
    this.#mentioned.enterAppositives(entity, mention.to, to);
    this.#mentioned.addSource(entity, from);
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
    if (last !== undefined) return this.#mentioned.entities.findCalled(last, { words, gender: null });
    if (/^(by|from|of)$/.test(this.#tagged.tokens[mention.to]?.lower ?? '') && mention.to + 1 < to) {
      const issuer = readMention(this.#tagged, mention.to + 1, to);
      return issuer === null ? null : (this.#mentioned.entities.find(issuer) ?? null);
    }
    if (mention.article !== 'the') return null;
    const sentence = findSentence(this.#tagged, mention.from);
    return this.#mentioned.occurrences.findAntecedent('thing', sentence, mention.from);
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
    const entity: Entity = { kind: 'many', gender: null, words: new Set(), at, hasSpoken: true };
    this.#mentioned.addSource(entity, from);
    return at;
  }

  /** Without marks at the ends and without "who has long …": it belongs to no name. */
  #trim(start: number, end: number): readonly [number, number] {
    const { tokens } = this.#tagged;
    let [from, to] = [start, end];
    while (from < to && tokens[from]?.tag === 'PUNCT') from += 1;
    for (let at = from + 1; at < Math.min(to, from + 60); at += 1)
      if (tokens[at]?.lower === ',' && /^(who|which|whose|whom|speaking)$/.test(tokens[at + 1]?.lower ?? '')) to = at;
    while (to > from && tokens[to - 1]?.tag === 'PUNCT' && tokens[to - 1]?.lower !== ')') to -= 1;
    return [from, to];
  }
}
