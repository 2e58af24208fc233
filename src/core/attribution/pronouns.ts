import type { Entity } from './entity-list.ts';
import type { Gender } from './mention.ts';
import { countries } from './name-words.ts';

/** Whom a pronoun may stand for. */
type Reference = Gender | 'thing' | 'many' | 'speaker' | 'nearest';

const references: Readonly<Record<string, Reference>> = {
  he: 'man',
  him: 'man',
  his: 'man',
  she: 'woman',
  her: 'woman',
  it: 'thing',
  its: 'thing',
  they: 'many',
  them: 'many',
  their: 'many',
  i: 'speaker',
  me: 'speaker',
  my: 'speaker',
  we: 'speaker',
  us: 'speaker',
  our: 'speaker',
  who: 'nearest',
  whom: 'nearest',
  which: 'nearest',
  that: 'nearest',
};

/** Pronouns that name nobody whom the text has spoken of. */
const empty = new Set(['you', 'this', 'these', 'those', 'one', 'there', 'what', 'whoever', 'here']);

export function readPronoun(word: string): Reference | 'nobody' | null {
  return empty.has(word) ? 'nobody' : (references[word] ?? null);
}

/** One who has spoken. */
export interface Occurrence {
  readonly entity: Entity;
  /** Token index. */
  readonly at: number;
  readonly isSource: boolean;
}

/** So far back an antecedent is looked for, and among so many a sentence: it bounds the work. */
const sentencesBack = 8;
const occurrencesRead = 24;

/** Who has been mentioned, sentence by sentence. */
export class Occurrences {
  readonly #bySentence = new Map<number, Occurrence[]>();

  add(sentence: number, occurrence: Occurrence): void {
    const known = this.#bySentence.get(sentence);
    if (known === undefined) this.#bySentence.set(sentence, [occurrence]);
    else known.push(occurrence);
  }

  /** In the nearest sentence who speaks there, else who is named first: subjects stay the topic. */
  findAntecedent(reference: Gender | 'thing' | 'many', sentence: number, before: number): Entity | null {
    const isMeant = ({ entity, at, isSource }: Occurrence) => at < before && mayBe(reference, entity, isSource);
    for (let back = 0; back <= sentencesBack; back += 1) {
      const all = this.#bySentence.get(sentence - back)?.slice(-occurrencesRead) ?? [];
      const found = all.find((each) => each.isSource && isMeant(each)) ?? all.find(isMeant);
      if (found !== undefined) return found.entity;
    }
    return null;
  }

  /** The one named last before a token of the sentence, at most so many tokens away. */
  findNearest(sentence: number, before: number): Entity | null {
    const last = this.#bySentence.get(sentence)?.findLast(({ at }) => at < before);
    return last?.entity ?? null;
  }
}

/** "It said" is never Homs, nor a country that the text has only named. */
function isPlace(words: ReadonlySet<string>): boolean {
  for (const word of words) if (!countries.has(word)) return false;
  return true;
}

function mayBe(reference: Gender | 'thing' | 'many', { kind, gender, words }: Entity, isSource: boolean): boolean {
  if (reference === 'many') return kind === 'many';
  if (reference === 'thing')
    return kind === 'body' ? isSource || !isPlace(words) : kind === 'name' && !isSource && !isPlace(words);
  if (kind === 'person') return gender === null || gender === reference;
  return kind === 'name' && isSource;
}
