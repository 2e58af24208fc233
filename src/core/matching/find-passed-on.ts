import { lowerAt } from './finding.ts';
import type { Mention } from './read-content.ts';
import { countryOfAdjective } from './spelling.ts';
import type { Word } from './word.ts';

/** "according to what the Syrians said it's Israel", inside what another says. */
export interface PassedOn {
  /** Whose word it is, as a name that a source can be found by. */
  readonly name: string;
  readonly certainty: 'certain' | 'possible';
  readonly from: number;
  readonly to: number;
}

/** Words of others that a speaker hands on in passing, where they name an actor: no attribution of their own, yet not the speaker's word. */
export function findPassedOn(words: readonly Word[], actors: readonly Mention[]): readonly PassedOn[] {
  const found: PassedOn[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const length = lengthOfLead(words, at);
    if (length === 0) continue;
    const name = nameAt(words, at + length);
    const actor = actors.find(({ from }) => from > at + length && from - at <= length + 10);
    if (name === null || actor === undefined) continue;
    const certainty = lowerAt(words, at) === 'as' ? 'possible' : 'certain';
    found.push({ name, certainty, from: at, to: actor.to });
  }
  return found;
}

const leads: readonly (readonly string[])[] = [
  ['as', 'far', 'as'],
  ['according', 'to', 'what', 'the'],
  ['according', 'to', 'what'],
];

function lengthOfLead(words: readonly Word[], at: number): number {
  return leads.find((lead) => lead.every((word, step) => lowerAt(words, at + step) === word))?.length ?? 0;
}

/** A country, also by its people: "the Syrians". */
function nameAt(words: readonly Word[], at: number): string | null {
  const word = words[at];
  if (word === undefined) return null;
  const people = countryOfAdjective[word.lower.replace(/s$/, '')];
  return people ?? (word.lower === 'we' || word.lower === 'i' ? null : word.lower);
}
