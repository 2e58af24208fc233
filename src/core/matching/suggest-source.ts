import type { Case, PartyId, Source } from '../model/case.ts';
import { findCountry } from './index-sources.ts';
import { kindWords } from './source-words.ts';
import { findWords, type Word } from './word.ts';

/** A source that the case has not got, as far as its name tells of it. */
export interface SuggestedSource {
  readonly name: string;
  readonly kind: Source['kind'];
  readonly named: boolean;
  /** Null where the name does not tell for whom it speaks: to be chosen. */
  readonly party: PartyId | null;
}

export function suggestSource(theCase: Case, speaker: string): SuggestedSource {
  const words = findWords(speaker);
  const name = tidyName(speaker);
  const kind = findKind(words) ?? (isPersonName(name) ? 'expert' : 'witness');
  return { name, kind, named: isNamed(words, speaker), party: findParty(theCase, words, kind) };
}

/** Without its article, with a capital. */
function tidyName(speaker: string): string {
  const name = speaker
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/[,;:.]+$/, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function findKind(words: readonly Word[]): Source['kind'] | undefined {
  const said = new Set(words.flatMap(({ key, lower }) => [key, lower]));
  return kindWords.find(([, list]) => list.some((word) => said.has(word)))?.[0];
}

function isPersonName(name: string): boolean {
  return /\p{Lu}[\p{L}’'-]+ (?:\p{Lu}\. )?(?:al-|bin )?\p{Lu}[\p{L}’'-]+/u.test(name);
}

const nameless = new Set([
  'source',
  'official',
  'resident',
  'witness',
  'expert',
  'activist',
  'diplomat',
  'analyst',
  'monitor',
]);

/** "Regional intelligence sources" and "a doctor in Homs" are not; "the Syrian army" and "Naftali Bennett" are. */
function isNamed(words: readonly Word[], speaker: string): boolean {
  if (/^an?\s[^,]*$/i.test(speaker)) return false;
  const capitals = words.filter(
    ({ start, end, adjective }) => !adjective && /^\p{Lu}/u.test(speaker.slice(start, end)) && start > 0,
  );
  if (words.some(({ key }) => nameless.has(key))) return capitals.length >= 2;
  return /\p{Lu}/u.test(speaker.slice(1)) || /^\p{Lu}/u.test(speaker);
}

/** Officials and soldiers of a country speak for the party that its other officials are of. */
function findParty(theCase: Case, words: readonly Word[], kind: Source['kind']): PartyId | null {
  const country = findCountry(words);
  if (country === null || !['official', 'military', 'state-media'].includes(kind)) return null;
  const parties = new Set<PartyId>();
  for (const source of theCase.sources)
    if ((source.kind === 'official' || source.kind === 'military') && source.named)
      if (findCountry(findWords(`${source.name} ${source.id.replaceAll('-', ' ')}`)) === country)
        parties.add(source.party);
  const [party, ...others] = parties;
  return party === undefined || others.length > 0 ? null : party;
}
