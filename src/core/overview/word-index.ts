import SearchableMap from 'minisearch/SearchableMap';
import { type Folded, findTokens, foldWord } from './fold-text.ts';

/** Incidents in which a word stands, each packed into one number with the weight of the best place where it does. */
type Postings = number[];

const weights = 16;

/** In UTF-16 units. */
const mostShort = 80;

export function incidentOf(posting: number): number {
  return Math.floor(posting / weights);
}

export function weightIn(posting: number): number {
  return posting % weights;
}

interface Fit {
  readonly postings: readonly number[];
  /** Up to 1: exact before beginning before misspelt, however long the word. */
  readonly fit: number;
}

/** The words of the index that a word of a query may mean. */
export type Meant = ReadonlyMap<string, Fit>;

const beginningFit = 0.35;
const misspeltFit = 0.3;

/**
 * minisearch's tree of words without its engine: that one keeps a map for each word, field and
 * document, and took seconds to build and a third of one to answer a single letter.
 */
export class WordIndex {
  readonly #tree = new SearchableMap<Postings>();

  /** The same by whole words, which the tree is slow to find. */
  readonly #postingsOf = new Map<string, Postings>();
  readonly #folded = new Map<string, Folded>();
  readonly #shortTexts = new Map<string, readonly Postings[]>();

  /** Incidents come in their order. */
  add(text: string, incident: number, weight: number): void {
    const posting = incident * weights + weight;
    for (const postings of this.#openText(text)) {
      const last = postings.length - 1;
      const before = postings[last];
      if (before === undefined || incidentOf(before) !== incident) postings.push(posting);
      else if (before < posting) postings[last] = posting;
    }
  }

  /** Names, labels and questions come again with each incident; long texts do not. */
  #openText(text: string): readonly Postings[] {
    if (text.length > mostShort) return this.#readText(text);
    const known = this.#shortTexts.get(text);
    if (known !== undefined) return known;
    const read = this.#readText(text);
    this.#shortTexts.set(text, read);
    return read;
  }

  #readText(text: string): readonly Postings[] {
    const postings: Postings[] = [];
    for (const { word, whole } of findTokens(text, this.#fold)) {
      if (word !== '') postings.push(this.#openWord(word));
      if (whole !== null) postings.push(this.#openWord(whole));
    }
    return postings;
  }

  readonly #fold = (raw: string): Folded => {
    const known = this.#folded.get(raw);
    if (known !== undefined) return known;
    const folded = foldWord(raw);
    this.#folded.set(raw, folded);
    return folded;
  };

  #openWord(word: string): Postings {
    const known = this.#postingsOf.get(word);
    if (known !== undefined) return known;
    const postings: Postings = [];
    this.#postingsOf.set(word, postings);
    this.#tree.set(word, postings);
    return postings;
  }

  /** The first letter is taken to be right, unless nothing is found by it. */
  findMeant(word: string): Meant {
    const meant = new Map<string, Fit>();
    const take = (other: string, postings: readonly number[], fit: number) => {
      if (!meant.has(other)) meant.set(other, { postings, fit });
    };
    const exact = this.#tree.get(word);
    if (exact !== undefined) take(word, exact, 1);
    if (isBeginning(word))
      for (const [longer, postings] of this.#tree.atPrefix(word))
        take(longer, postings, beginningFit * (1 + word.length / longer.length));
    // A word that the case has is no misspelling of another: "drone" does not mean "done".
    const edits = exact === undefined ? mostEdits(word) : 0;
    if (edits === 0) return meant;
    const misspelt = [...this.#tree.fuzzyGet(word, edits)];
    for (const [other, [postings, distance]] of misspelt)
      if (other[0] === word[0]) take(other, postings, misspeltFit / distance);
    for (const other of listSwapped(word)) {
      const postings = this.#postingsOf.get(other);
      if (postings !== undefined) take(other, postings, misspeltFit);
    }
    if (meant.size === 0)
      for (const [other, [postings, distance]] of misspelt) take(other, postings, misspeltFit / distance);
    return meant;
  }
}

/** "7" is not the beginning of "70": of a figure at least three digits are, so that a year is found while it is typed. */
function isBeginning(word: string): boolean {
  return word.length > 2 || !hasDigit.test(word);
}

/** Another figure is no misspelling. In words as long as a line there is nothing to mend, and the search for it costs their square. */
function mostEdits(word: string): number {
  if (word.length < 4 || word.length > 40 || hasDigit.test(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** With two neighbouring letters the wrong way round: the commonest slip, which the tree counts as two. */
function listSwapped(word: string): readonly string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}

const hasDigit = /[0-9]/;
