import type { Case, Concept, ConceptId, ConceptKind } from '../model/case.ts';
import { isAtOrUnder } from '../model/concept-tree.ts';
import { indexPhrases, type PhraseIndex } from './phrase-index.ts';
import { keysOf } from './word.ts';

/** Concepts of a kind by what they may be called. One phrase may mean several: "Aleppo", the city and the province. */
export type ConceptPhrases = Readonly<Record<ConceptKind, PhraseIndex<readonly ConceptId[]>>>;

export function indexConceptPhrases(theCase: Case): ConceptPhrases {
  const byKind = {} as Record<ConceptKind, PhraseIndex<readonly ConceptId[]>>;
  for (const kind of ['actor', 'place', 'target', 'cause', 'unit'] as const)
    byKind[kind] = indexKind(
      theCase,
      theCase.concepts.filter((concept) => concept.kind === kind),
    );
  return byKind;
}

function indexKind(theCase: Case, concepts: readonly Concept[]): PhraseIndex<readonly ConceptId[]> {
  const labels = gather(concepts, ({ label }) => [label]);
  const named = gather(concepts, ({ aliases }) => aliases ?? []);
  for (const [phrase, ids] of labels) named.set(phrase, ids);
  const derived = gather(concepts, deriveNames);
  const entries: [string[], readonly ConceptId[]][] = [];
  for (const [phrase, ids] of named) entries.push([phrase.split(' '), ids]);
  // A name that was given to one concept is not taken by what others may be called for short.
  for (const [phrase, ids] of derived)
    if (!named.has(phrase)) entries.push([phrase.split(' '), keepWidest(theCase, ids)]);
  return indexPhrases(entries);
}

function gather(
  concepts: readonly Concept[],
  namesOf: (concept: Concept) => readonly string[],
): Map<string, ConceptId[]> {
  const byPhrase = new Map<string, ConceptId[]>();
  for (const concept of concepts)
    for (const name of namesOf(concept)) {
      const phrase = keysOf(name)
        .filter((key) => key !== 'the')
        .join(' ');
      if (phrase === '') continue;
      const ids = byPhrase.get(phrase);
      if (ids === undefined) byPhrase.set(phrase, [concept.id]);
      else if (!ids.includes(concept.id)) ids.push(concept.id);
    }
  return byPhrase;
}

/** "in Aleppo" says no more than the province, which holds the city: what all of them entail. */
function keepWidest({ conceptById }: Case, ids: readonly ConceptId[]): readonly ConceptId[] {
  const widest = ids.find((id) => ids.every((other) => isAtOrUnder(conceptById, other, id)));
  return widest === undefined ? ids : [widest];
}

const surroundings = /^(?:the )?(.+?)(?:,| and (?:its|the)) .+$/;
const kindBehind = /^(.+) (city|province|industrial zone|district)$/i;
const kindBefore = /^(?:the )?(city|province|town|direction) of (.+)$/i;

function deriveNames(concept: Concept): readonly string[] {
  const names = [concept.label, ...(concept.aliases ?? [])];
  switch (concept.kind) {
    case 'place':
      return names.flatMap(derivePlace);
    case 'cause':
      return names.flatMap(deriveCause);
    case 'actor':
      return names.flatMap(deriveActor);
    case 'target':
      return names.flatMap(deriveTarget);
    case 'unit':
      return [];
  }
}

function derivePlace(name: string): readonly string[] {
  if (/^Al[a-z]{5,}$/.test(name)) return [name.slice(2)];
  const short = surroundings.exec(name)?.[1];
  if (short !== undefined) return [short, ...derivePlace(short)];
  const behind = kindBehind.exec(name);
  if (behind !== null) {
    const [, bare = '', kind = ''] = behind;
    return [bare, `${kind} of ${bare}`];
  }
  const before = kindBefore.exec(name);
  if (before !== null) {
    const [, kind = '', bare = ''] = before;
    return kind === 'direction' ? [bare] : [bare, `${bare} ${kind}`];
  }
  return name.split(' ').length > 2 ? [name.replace(/ military (?=airport|airbase)/, ' ')] : [];
}

/** "Israeli raid" for "Israeli strike", and "drone" where a drone strikes. */
function deriveCause(name: string): readonly string[] {
  const bare = /^(.+) strike$/.exec(name)?.[1] ?? /^strike by (.+)$/.exec(name)?.[1];
  if (bare === undefined) return [];
  const nouns = ['raid', 'attack', 'bombardment', 'bombing', 'assault'].map((noun) => `${bare} ${noun}`);
  const isVehicle =
    /(?:helicopter|drone|jet|warplane|aircraft|jets|\d)s?$/i.test(bare) && !/^\p{Lu}\p{Ll}+ /u.test(bare);
  return isVehicle ? [...nouns, bare, `${bare} strike`] : nouns;
}

const people = /^(?:fighters|people|members) (?=who|of|linked)/;

function deriveActor(name: string): readonly string[] {
  const short = surroundings.exec(name)?.[1];
  const derived = short === undefined || short.split(' ').length < 2 ? [] : [short];
  if (people.test(name)) derived.push(name.replace(people, ''));
  const backed = /^(?:the )?(\S+?)-(?:backed|allied) militias$/i.exec(name)?.[1];
  if (backed !== undefined)
    derived.push(
      ...['fighters', 'forces', 'groups', 'armed groups', 'militants', 'factions'].map(
        (noun) => `${backed}-backed ${noun}`,
      ),
      ...['fighters', 'groups', 'militants', 'factions'].map((noun) => `pro-${backed} ${noun}`),
      `militias backed by ${backed}`,
      `militias loyal to ${backed}`,
      `fighters loyal to ${backed}`,
    );
  if (/ Guards?$/.test(name)) derived.push(`${name} Corps`);
  return derived;
}

/** "Hezbollah base" and "base of Hezbollah" are one. */
function deriveTarget(name: string): readonly string[] {
  const turned = /^(.+) of (.+)$/.exec(name);
  if (turned !== null) return [`${turned[2]} ${turned[1]}`];
  return [];
}
