import { findOrigin } from '../../core/compare/origin.ts';
import type { Case, Claim } from '../../core/model/case.ts';
import type { DeskStyle } from '../desk-style.ts';
import { hasOffice, nameSpeaker, type SpeakerName } from '../sentence/name-speaker.ts';
import { verbs } from '../sentence/tell-position.ts';
import { addBeforeStop, fitCapital, type Place } from './place.ts';

/** "suspected Israeli strike" for "Israeli strike"; after a clause whose belief it is; null where neither fits. */
export function suggestHedge(theCase: Case, place: Place, claim: Claim, style: DeskStyle): string | null {
  if (claim.certainty === 'certain') return null;
  const isClause = place.words.trim().split(/\s+/).length > 4 || verbOfDeed.test(place.words);
  if (isClause) return suspectDeed(place, claim) ?? suggestAside(theCase, place, claim, style);
  return suspectThing(place, claim) ?? suggestAside(theCase, place, claim, style);
}

const verbOfDeed =
  /\b(?:was|were|is|are|had|has|carried|struck|hit|killed|fired|launched|attacked|destroyed|bombed)\b/i;

/** With its article, which may stand before the words that change. */
function suspectThing(place: Place, { certainty }: Claim): string | null {
  const [, article, thing = ''] = /^(?:(an?|the)\s+)?(.+)$/isu.exec(place.words.trim()) ?? [];
  // Figures are not suspected.
  if (/^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|several|dozens)\b)/i.test(thing)) return null;
  const hedge = certainty === 'probable' ? 'suspected' : 'alleged';
  if (article !== undefined) return fitCapital(place, `${fitArticle(article, hedge)} ${hedge} ${thing}`);
  const [, stands] = /\b(an?)\s+$/i.exec(place.before) ?? [];
  if (stands === undefined) return fitCapital(place, `${hedge} ${thing}`);
  return `${stands.toLowerCase() === 'an' ? 'alleged' : 'suspected'} ${thing}`;
}

function fitArticle(article: string, hedge: string): string {
  if (/^the$/i.test(article)) return 'the';
  return hedge === 'alleged' ? 'an' : 'a';
}

const deed =
  /\b(an?\s+)?(?<!(?:suspected|alleged|apparent|reported|presumed)\s)(\p{Lu}\p{L}+(?:i|an|ish|ese)\s+(?:air ?strikes?|strikes?|attacks?|raids?|missiles?|rockets?|jets?|warplanes?|aircraft|helicopters?|drones?))\b/u;

/** "the suspected Israeli strikes", where it is named within a longer clause. */
function suspectDeed({ words }: Place, { certainty, stance, answer }: Claim): string | null {
  if (stance !== 'asserts' || answer === undefined || !('concepts' in answer) || !deed.test(words)) return null;
  const hedge = certainty === 'probable' ? 'suspected' : 'alleged';
  return words.replace(deed, (_, article: string | undefined, thing: string) =>
    article === undefined ? `${hedge} ${thing}` : `${fitArticle(article.trim(), hedge)} ${hedge} ${thing}`,
  );
}

/** "…, SOHR believed". */
function suggestAside(theCase: Case, place: Place, claim: Claim, style: DeskStyle): string | null {
  const origin = theCase.sourceById.get(findOrigin(claim));
  if (origin === undefined || claim.stance !== 'asserts') return null;
  const { name, isPlural } = nameSpeaker(theCase, origin, style);
  const form = style.tense === 'past' ? 0 : isPlural ? 2 : 1;
  return addBeforeStop(
    place,
    claim.certainty === 'probable'
      ? `, ${name} ${verbs.believed[form]}`
      : `, which ${name} ${verbs.held[form]} to be possible`,
  );
}

type CueForm = 'past' | 'singular' | 'plural' | 'progressive' | 'perfect';

const saying =
  'sa(?:y|id)|confirm|stat|announc|report|declar|claim|assert|insist|acknowledg|admit|add|conclud|not|maintain|reveal|disclos|verif|establish';
const forms: readonly (readonly [CueForm, RegExp])[] = [
  ['perfect', /^(?:has|have|had)\s+\p{L}+(?:ed|aid)$/iu],
  ['progressive', new RegExp(`^(?:${saying})\\p{L}*ing$`, 'iu')],
  ['past', new RegExp(`^(?:said|(?:${saying})(?:t?ed|ied|d))$`, 'iu')],
  ['singular', new RegExp(`^(?:says|(?:${saying})\\p{L}*s)$`, 'iu')],
  ['plural', new RegExp(`^(?:${saying})e?y?$`, 'iu')],
];

const person =
  /\b(?:official|commander|resident|director|representative|minister|spokes\p{L}+|officer|witness|doctor|governor|envoy|ambassador)\b/iu;

/**
 * "said it believed" for "confirmed", in the form of the cue that it replaces; a
 * cue that is no word of saying ("blamed", "according to") has no hedged twin.
 */
export function suggestCue(theCase: Case, place: Place, claim: Claim, style: DeskStyle): string | null {
  const [, cue = '', that = ''] = /^(.+?)(\s+that)?$/iu.exec(place.words.trim()) ?? [];
  const form = forms.find(([, pattern]) => pattern.test(cue))?.[0];
  const origin = theCase.sourceById.get(findOrigin(claim));
  if (form === undefined || origin === undefined || claim.certainty === 'certain') return null;
  const speaker = nameSpeaker(theCase, origin, style);
  const hasThat = that !== '' || /^\s+that\b/.test(place.after);
  if (!hasThat) {
    // "believed on Twitter that" is another thing.
    if (/^\s+(?:on|in|to|at|via|from|after|during|by|of)\s/.test(place.after)) return null;
    if (isAfterward(place)) return believe(claim, form, speaker.isPlural);
    if (!isOfClause(place.after)) return suspect(claim, form);
  }
  return sayHedged(claim, speaker, { form, cue, that, hasThat });
}

interface Cue {
  readonly form: CueForm;
  readonly cue: string;
  /** The "that" among the words that change; empty for none. */
  readonly that: string;
  /** Whether one stands there, or after them. */
  readonly hasThat: boolean;
}

function sayHedged(claim: Claim, speaker: SpeakerName, { form, cue, that, hasThat }: Cue): string | null {
  const said = sayAs(form, cue);
  const hedge = hedgeOf(claim, form === 'past' || form === 'progressive', speaker.isPlural);
  if (claim.certainty === 'possible') return `${said} it ${hedge}${hasThat ? that : ' that'}`;
  // Of a person "it" is wrong, and "he" or "she" may be.
  if (isPerson(speaker)) return form === 'past' || form === 'singular' ? `${hedge}${that}` : null;
  return `${said} ${speaker.isPlural ? 'they' : 'it'} ${hedge}${that}`;
}

/** "…, the Observatory said.", "…, say intelligence sources." */
function isAfterward({ before, after }: Place): boolean {
  return /^\s*(?:[.,;:!?]|$|\n)/.test(after) || /,\s+$/.test(before);
}

/** Of what stands before it: "…, SOHR believed." */
function believe({ certainty, stance }: Claim, form: CueForm, isPlural: boolean): string | null {
  if (certainty !== 'probable' || form === 'progressive') return null;
  const [past, singular, plural] = stance === 'denies' ? verbs.doubted : verbs.believed;
  return form === 'past' ? past : form === 'plural' || isPlural ? plural : singular;
}

function isPerson(speaker: SpeakerName): boolean {
  return hasOffice(speaker) || (!speaker.isPlural && person.test(speaker.name));
}

function sayAs(form: CueForm, cue: string): string {
  switch (form) {
    case 'past':
      return 'said';
    case 'singular':
      return 'says';
    case 'plural':
      return 'say';
    case 'progressive':
      return 'saying';
    case 'perfect':
      return `${cue.split(/\s/)[0] ?? 'has'} said`;
  }
}

function hedgeOf({ stance, certainty }: Claim, isPast: boolean, isPlural: boolean): string {
  if (certainty === 'possible') return isPast ? 'was possible' : 'is possible';
  const verb = stance === 'denies' ? 'doubt' : 'believe';
  if (isPast) return stance === 'denies' ? 'doubted' : 'believed';
  return isPlural ? verb : `${verb}s`;
}

/** "confirmed an Israeli strike" is "suspected an Israeli strike". */
function suspect({ certainty, stance }: Claim, form: CueForm): string | null {
  if (certainty !== 'probable' || stance !== 'asserts') return null;
  const said: Record<CueForm, string | null> = {
    past: 'suspected',
    singular: 'suspects',
    plural: 'suspect',
    progressive: 'suspecting',
    perfect: null,
  };
  return said[form];
}

/** Whether it is a clause that is said, which follows or has gone before, rather than a thing. */
function isOfClause(after: string): boolean {
  if (/^\s*(?:[.,;:!?”"’]|$)/.test(after)) return true;
  const [rest = ''] = after.split(/[.;\n]/);
  return /\b(?:was|were|is|are|had|has|have|did|would|will|hit|struck|fell|came|shot|lay|took|\p{Ll}{3,}ed)\b/iu.test(
    rest,
  );
}
