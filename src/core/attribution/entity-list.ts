import type { Span } from '../text/span.ts';
import type { Gender, Kind, Mention } from './mention.ts';
import { armedGroups, countries, governing, groupNames, outletNames, outlets, persons } from './name-words.ts';
import { listWords } from './word-list.ts';

/** Somebody of whom the text has spoken. It is filled in as the text is read. */
export interface Entity {
  kind: Kind;
  gender: Gender | null;
  /** Of the fullest mention so far, with what stood beside it in commas or brackets. */
  words: Set<string>;
  /** Where the fullest mention stands. */
  at: Span;
  /** Somebody has been quoted under this name. */
  hasSpoken: boolean;
}

/** Of those called by the same word so many are remembered. */
const remembered = 6;
const mostWords = 40;
const group = 'a group';
const outlet = 'an outlet';
/** "the two sources", "the same official" */
const idle = listWords('two three four five six several same own');

/** "the Britain-based war monitor" */
const describing = listWords(`britain-based uk-based london-based britain uk based british syrian war monitoring rights
  human activist opposition`);

/** Who has been spoken of, by each word that may call them again. */
export class EntityList {
  readonly #byWord = new Map<string, Entity[]>();

  /** The latest whom the mention may mean: all its words are among theirs. */
  find(mention: Mention): Entity | null {
    // "Officials" are others than the "Israeli officials" before.
    const isBare = mention.article === 'none' && mention.kind === 'many' && mention.words.size === 1;
    if (mention.article === 'a' || isBare || mention.words.has('other')) return null;
    return this.#findByCategory(mention) ?? this.findCalled(mention.head, mention);
  }

  findCalled(word: string, { words, gender }: Pick<Mention, 'words' | 'gender'>): Entity | null {
    const isFull = countries.has(word);
    const isMeant = (entity: Entity) =>
      isWithin(words, entity.words) && agrees(gender, entity) && !(isFull && entity.words.size > words.size);
    return this.#called(word).findLast(isMeant) ?? null;
  }

  /** Whose name is a part of the mention: "Katz", when "Foreign Minister Israel Katz" comes. A country needs no fuller name. */
  findLesser({ head, words, gender, isNamed }: Mention): Entity | null {
    if (!isNamed || countries.has(head)) return null;
    return this.#called(head).findLast((entity) => isWithin(entity.words, words) && agrees(gender, entity)) ?? null;
  }

  /** "the group" for the monitor named before, "the agency" for SANA. */
  #findByCategory({ article, head, words, isNamed }: Mention): Entity | null {
    if (article !== 'the' || isNamed) return null;
    if ([...words].filter((word) => !describing.has(word)).length > 2) return null;
    if (groupNames.has(head)) return this.#latestCalled(group);
    return outletNames.has(head) ? this.#latestCalled(outlet) : null;
  }

  /** One who has spoken before one who was only named: "61 died, many from Nujaba, the Observatory said. The group …". */
  #latestCalled(word: string): Entity | null {
    const called = this.#called(word);
    return called.findLast(({ hasSpoken }) => hasSpoken) ?? called.at(-1) ?? null;
  }

  add(entity: Entity, words: Iterable<string>): void {
    for (const word of words) {
      const called = this.#byWord.get(word);
      if (called === undefined) this.#byWord.set(word, [entity]);
      else if (called.at(-1) !== entity) moveLast(called, entity);
    }
  }

  /** It may be called by these words too, so long as it has few enough to be one's name. */
  addWords(entity: Entity, words: Iterable<string>): void {
    for (const word of words) if (entity.words.size < mostWords) entity.words.add(word);
  }

  #called(word: string): readonly Entity[] {
    return this.#byWord.get(word) ?? [];
  }
}

function moveLast(called: Entity[], entity: Entity): void {
  const at = called.indexOf(entity);
  if (at !== -1) called.splice(at, 1);
  else if (called.length === remembered) called.shift();
  called.push(entity);
}

/** The words by which an entity may be called again. */
export function listCalls({ head, kind, words, isNamed }: Mention, initials: readonly string[]): readonly string[] {
  const calls = [head, ...initials];
  if (kind === 'person') for (const word of words) if (persons.has(word)) calls.push(word);
  if (outlets.has(head) || outletNames.has(head)) calls.push(outlet);
  else if (groupNames.has(head) || armedGroups.has(head) || isNamedGroup(kind, isNamed, words)) calls.push(group);
  return calls;
}

function isNamedGroup(kind: Kind, isNamed: boolean, words: ReadonlySet<string>): boolean {
  if (kind !== 'body' || !isNamed) return false;
  for (const word of words) if (governing.has(word) || countries.has(word)) return false;
  return true;
}

/** "minister" within "Israeli Foreign Minister Israel Katz". */
function isWithin(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of words) if (!others.has(word) && !idle.has(word)) return false;
  return true;
}

function agrees(gender: Gender | null, entity: Entity): boolean {
  return gender === null || entity.gender === null || gender === entity.gender;
}
