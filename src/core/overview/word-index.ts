import SearchableMap from 'minisearch/SearchableMap';
import { findTokens } from './fold-text.ts';

/** Incidents in which a word stands, each packed into one number with the weight of the best place where it does. */
type Postings = number[];

const weights = 16;

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

  add(text: string, incident: number, weight: number): void {
    for (const { word, whole } of findTokens(text)) {
      if (word !== '') this.#addWord(word, incident, weight);
      if (whole !== null) this.#addWord(whole, incident, weight);
    }
  }

  #addWord(word: string, incident: number, weight: number): void {
    let postings = this.#postingsOf.get(word);
    if (postings === undefined) {
      postings = [];
      this.#postingsOf.set(word, postings);
      this.#tree.set(word, postings);
    }
    const posting = incident * weights + weight;
    const last = postings.length - 1;
    const before = postings[last];
    if (before === undefined || incidentOf(before) !== incident) postings.push(posting);
    else if (before < posting) postings[last] = posting;
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
    const misspelt = [...this.#tree.fuzzyGet(word, mostEdits(word))];
    for (const [other, [postings, edits]] of misspelt)
      if (other[0] === word[0]) take(other, postings, misspeltFit / edits);
    if (meant.size === 0) for (const [other, [postings, edits]] of misspelt) take(other, postings, misspeltFit / edits);
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

const hasDigit = /[0-9]/;
