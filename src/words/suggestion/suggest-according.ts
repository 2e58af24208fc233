import { findOrigin } from '../../core/compare/origin.ts';
import type { Case, Claim } from '../../core/model/case.ts';
import type { Span } from '../../core/text/span.ts';
import type { DeskStyle } from '../desk-style.ts';
import { capitalise } from '../say-list.ts';
import { nameSpeaker } from '../sentence/name-speaker.ts';
import { verbs } from '../sentence/tell-position.ts';
import type { Place } from './place.ts';

/** "…, SOHR believed" for "…, according to SOHR"; null for any other cue, or where the speaker does not follow it. */
export function suggestAccording(
  theCase: Case,
  { before, words, after }: Place,
  speaker: string | null,
  cue: Span,
  { certainty, stance, ...claim }: Claim,
  style: DeskStyle,
): string | null {
  const origin = theCase.sourceById.get(findOrigin({ certainty, stance, ...claim }));
  const [start, end] = [cue[0] - before.length, cue[1] - before.length];
  const isMeant = /^according to$/i.test(words.slice(start, end)) && certainty === 'probable' && stance === 'asserts';
  if (origin === undefined || speaker === null || !isMeant) return null;
  const rest = words.slice(end).trimStart();
  if (!rest.startsWith(speaker)) return null;
  const form = style.tense === 'past' ? 0 : nameSpeaker(theCase, origin, style).isPlural ? 2 : 1;
  const told = rest.slice(speaker.length);
  if (told === '' && /^,\s+(?:who|whose|which|an?|the)\s/.test(after)) return null;
  if (start === 0 && /^,\s/.test(told))
    return `${capitalise(speaker)} ${verbs.believed[form]} that ${told.slice(1).trim()}`;
  return told === '' && /,\s+$/.test(words.slice(0, start))
    ? `${words.slice(0, start)}${speaker} ${verbs.believed[form]}`
    : null;
}
