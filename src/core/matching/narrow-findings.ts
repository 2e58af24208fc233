import type { ConceptId } from '../model/case.ts';
import { type Finding, lowerAt } from './finding.ts';
import type { Matching } from './index-for-matching.ts';
import type { Content, Mention } from './read-content.ts';
import { strikeNouns } from './strike-words.ts';

/** The words that an answer rests on, with the article, adjective and preposition before them. */
export function widen({ words }: Content, { from, to }: Mention): readonly [number, number] {
  let start = from;
  while (start > 0 && from - start < 3 && words[start]?.gap === '' && isLead(lowerAt(words, start - 1))) start -= 1;
  return [start, to];
}

const leads = new Set('in on at near inside from over a an the military several some'.split(' '));

function isLead(lower: string): boolean {
  return leads.has(lower) || strikeNouns.has(lower) || ['hit', 'targeted', 'attacked', 'struck'].includes(lower);
}

/** "a military base and a barracks" are two; of a base and a Hezbollah base only the second says something. */
export function dropWider({ theCase }: Matching, found: readonly Finding[]): readonly Finding[] {
  return found.filter((finding) => !found.some((other) => other !== finding && isWithin(theCase, other, finding)));
}

function isWithin(theCase: Matching['theCase'], inner: Finding, outer: Finding): boolean {
  const [low, top] = [idOf(inner), idOf(outer)];
  if (low === undefined || top === undefined || low === top) return false;
  for (let at = theCase.conceptById.get(low)?.broader; at !== undefined; at = theCase.conceptById.get(at)?.broader)
    if (at === top) return true;
  return false;
}

export function idOf({ answer }: Finding): ConceptId | undefined {
  return answer !== null && 'concepts' in answer ? answer.concepts[0] : undefined;
}
