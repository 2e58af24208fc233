import type { Claim } from '../../core/model/case.ts';
import type { Place } from './place.ts';

/** Whether a position in the place of the words would lose some, or say again what stands before them. */
export function losesWords(place: Place, speaker: string | null, claim: Claim): boolean {
  return tellsMore(place, speaker) || isSaidBefore(place, claim);
}

/** With another's words before the speaker's, or about them after: whole, these would be lost. */
function tellsMore({ words }: Place, speaker: string | null): boolean {
  const at = speaker === null ? 0 : Math.max(0, words.indexOf(speaker));
  return /\p{Ll},\s/u.test(words.slice(0, at)) || /,\s+(?:which|who|whom|whose|where)\s/.test(words.slice(at));
}

/** "In offering no comment, the army …". */
function isSaidBefore({ before }: Place, { stance }: Claim): boolean {
  const [sentence = ''] = before.split(/[.!?]\s|\n/).slice(-1);
  return stance === 'declines' && /\bcomment\b/i.test(sentence);
}

/** As the words that it replaces end. */
export function addStop({ words }: Place, told: string): string {
  return `${told}${/[.!?…]["'”’]*\s*$/.exec(words)?.[0].replace(/[!?…]/, '.') ?? ''}`;
}
