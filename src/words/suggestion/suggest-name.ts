import { findOrigin } from '../../core/compare/origin.ts';
import type { Case, Claim } from '../../core/model/case.ts';
import type { DeskStyle } from '../desk-style.ts';
import { hasOffice, nameSpeaker, type SpeakerName } from '../sentence/name-speaker.ts';
import { fitCapital, goesOn, type Place } from './place.ts';

/** Without a kind, but where an aside stood before; an office stays, closed where the sentence goes on. */
export function suggestName(theCase: Case, place: Place, claim: Claim, style: DeskStyle): string | null {
  const source = theCase.sourceById.get(findOrigin(claim));
  if (source === undefined || isToldOfMany(place)) return null;
  const speaker = nameSpeaker(theCase, source, style);
  const bare = fitArticle(place, speaker.name);
  return bare === null || isTitleOfNext(place) ? null : setName(place, speaker, bare);
}

function setName(place: Place, speaker: SpeakerName, bare: string): string | null {
  const { aside } = speaker;
  const [possessive] = /['’]s?\s*$/.exec(place.words) ?? [];
  if (possessive !== undefined) {
    return fitCapital(place, bare + possessive.replace(/^(['’])s?/, bare.endsWith('s') ? '$1' : '$1s'));
  }
  const hadAside = place.words.includes(',') && place.after.startsWith(',');
  if (hadAside && aside === null) return null;
  const takesAside = hadAside || (hasOffice(speaker) && !/^['’]/.test(place.after));
  return fitCapital(place, takesAside ? `${bare}, ${aside}${goesOn(place) ? ',' : ''}` : bare);
}

/** Without the "the" that stands before it already; null where another article does. */
function fitArticle({ before }: Place, name: string): string | null {
  const bare = /\bthe\s+$/i.test(before) ? name.replace(/^the /, '') : name;
  const hasOther = /\b(?:an?|the|some|several|many|other|two|three)\s+$/i.test(before);
  return hasOther && bare === name ? null : bare;
}

/**
 * "the health director, Hassan al-Jundi", "Najat Rochdi, the UN's envoy": what
 * stands after it would be left over.
 */
function isTitleOfNext({ words, after }: Place): boolean {
  if (words.includes(',')) return false;
  if (/^,\s+\p{Lu}\p{L}+\s+[\p{L}-]+[,.]/u.test(after)) return true;
  return /^,\s+(?:(?:who|whose|which|citing|quoting|an?|its|his|her|\p{Lu}[\p{L}.]*['’]s)\s|the\s[^,.;]+(?:[.;]|,\s+(?:said|says|told|has|had|also)\b))/u.test(
    after,
  );
}

/** "Several outlets independently confirmed": of one source nothing of it holds. */
function isToldOfMany({ words, after }: Place): boolean {
  const [next = ''] = after.split(/[.;,\n]/);
  return /\bindependent/i.test(next.split(' ').slice(0, 6).join(' ')) || /\bindependently\b/i.test(words);
}

const plain =
  '(?:say|report|believe|claim|den(?:y)|confirm|insist|suspect|state|count|speak|tell|write|estimate|maintain|add|note|give|hold|find|think|agree|conclude|acknowledge|admit|announce|declare|describe|call|quote|cite|argue|assert|have|do|are|were)';
const others: Readonly<Record<string, string>> = { have: 'has', do: 'does', are: 'is', were: 'was' };
const singles = new RegExp(`^${plain}$`);

/** A verb that follows in the number of the name: "count" for many is "counts" for one; null where it is no verb of telling. */
export function fitVerb(verb: string, isPlural: boolean): string | null {
  const one = Object.entries(others).find(([, single]) => single === verb)?.[0];
  const base = one ?? (singles.test(verb) ? verb : verb.replace(/ies$/, 'y').replace(/s$/, ''));
  if (!singles.test(base) || (one === undefined && base !== verb && !/s$/.test(verb))) return null;
  if (isPlural) return base;
  return (
    others[base] ??
    (base.endsWith('y') ? base.replace(/([^aeiou])y$/, '$1ies').replace(/([aeiou]y)$/, '$1s') : `${base}s`)
  );
}
