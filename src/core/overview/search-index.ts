import type { Case } from '../model/case.ts';
import { foldText } from './fold-text.ts';
import { listTexts, weightOf } from './incident-texts.ts';
import { incidentOf, type Meant, WordIndex, weightIn } from './word-index.ts';

export interface Search {
  /** Takes in the incidents from `start` up to `end`, so that indexing can be done in slices between which others are answered. */
  add(start: number, end: number): void;
  /**
   * Incident index → score. Every word must be found: as it stands, as a beginning, or
   * misspelt. Null where `words` holds nothing to search for.
   */
  search(words: string): ReadonlyMap<number, number> | null;
  /** What each word may mean here, by which the texts of an incident that was found are explained. */
  listMeant(words: string): readonly Meant[];
}

export function createSearch(theCase: Case): Search {
  const index = new WordIndex();
  let last: { readonly words: string; readonly folded: readonly string[]; readonly meant: Meant[] } | null = null;

  /** Looked up as they are asked for, and kept for the incidents found, which are each explained by the same words. */
  function* lookUp(words: string): Generator<Meant> {
    if (last?.words !== words) last = { words, folded: [...new Set(foldText(words))], meant: [] };
    const { folded, meant } = last;
    for (const [at, word] of folded.entries()) {
      const known = meant[at] ?? index.findMeant(word);
      meant[at] = known;
      yield known;
    }
  }

  return {
    add: (start, end) => {
      last = null;
      for (const [offset, incident] of theCase.incidents.slice(start, end).entries())
        for (const { field, text } of listTexts(theCase, incident)) index.add(text, start + offset, weightOf[field]);
    },
    search: (words) => scoreIncidents(lookUp(words), theCase.incidents.length),
    listMeant: (words) => [...lookUp(words)],
  };
}

/** Null without words. A rare word weighs more. Ends at the first word that leaves nothing: what is pasted may be long. */
function scoreIncidents(meant: Iterable<Meant>, size: number): ReadonlyMap<number, number> | null {
  const total = new Float64Array(size);
  let left: number[] | null = null;
  for (const word of meant) {
    const scores = scoreWord(word, size);
    const found: number[] = (left ?? [...scores.keys()]).filter((incident) => scores[incident] !== 0);
    const rarity = Math.log(1 + size / found.length);
    for (const incident of found) total[incident] = (total[incident] ?? 0) + (scores[incident] ?? 0) * rarity;
    left = found;
    if (left.length === 0) break;
  }
  return left && new Map(left.map((incident) => [incident, total[incident] ?? 0]));
}

/** Each incident scores for the best of what the word may mean there. */
function scoreWord(meant: Meant, size: number): Float64Array {
  const scores = new Float64Array(size);
  for (const { fit, postings } of meant.values())
    for (const posting of postings) {
      const incident = incidentOf(posting);
      const score = fit * weightIn(posting);
      if (score > (scores[incident] ?? 0)) scores[incident] = score;
    }
  return scores;
}
