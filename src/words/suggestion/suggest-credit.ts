import { findOrigin, findParty } from '../../core/compare/origin.ts';
import type { Case, Claim, PartyId } from '../../core/model/case.ts';
import type { DeskStyle } from '../desk-style.ts';
import { joinWords } from '../say-list.ts';
import { hasOffice, nameSpeaker } from '../sentence/name-speaker.ts';
import { addBeforeStop, type Place } from './place.ts';
import { suggestHedge } from './suggest-hedge.ts';

/** "…, according to SANA": one source a party, and no more than two, for each alone is enough. */
export function suggestCredit(theCase: Case, place: Place, claims: readonly Claim[], style: DeskStyle): string | null {
  if (isCredited(place) || partsVerb(place)) return null;
  const byParty = new Map<PartyId | undefined, Claim>();
  for (const claim of [...claims].sort((a, b) => weighName(theCase, a) - weighName(theCase, b))) {
    const party = findParty(theCase, claim);
    if (claim.stance === 'asserts' && claim.answer !== undefined && !byParty.has(party)) byParty.set(party, claim);
  }
  const all = [...byParty.values()];
  const named = all.filter((claim) => weighName(theCase, claim) === 0);
  const said = named.length > 0 ? named : all;
  const sure = said.filter(({ certainty }) => certainty === 'certain').slice(0, 2);
  const names = (told: readonly Claim[]) => told.map((claim) => nameOrigin(theCase, claim, style));
  if (sure.length > 0) return addBeforeStop(place, `, according to ${joinWords(names(sure))}`);
  const [first] = said;
  return first === undefined ? null : suggestHedge(theCase, place, first, style);
}

/** "the minister's 18 dead", "the monitor counts 92 dead", "nine died, the monitor said". */
function isCredited({ before, after }: Place): boolean {
  const [lead = ''] = before.split(/[.!?;]\s|\n/).slice(-1);
  if (/['’]s?\s+$/.test(lead) || new RegExp(`\\b(?:${telling})\\b[^,]*$`).test(lead)) return true;
  return new RegExp(`^[^.;\\n]*,[^,.;\\n]{2,60}\\b(?:${telling})\\b[^,.;\\n]{0,16}(?:[.;\\n]|$)`).test(after);
}

const telling =
  'said|says?|told|reported|reports|counted|counts?|gave|gives?|puts?|named|names|called|calls|spoke of|speaks of';

/** Between a verb and what it is of no aside may stand: "fired, according to Iran, the missiles". */
function partsVerb({ words, after }: Place): boolean {
  const isVerb = /\b(?:\p{Ll}{2,}ed|hit|struck|shot|sent|took|made|brought|left|cut)$/u.test(words.trim());
  return isVerb && /^\s+(?:the|an?|its|their|his|out|up|down|off|no|\d[\d,]*|\p{Lu}[\p{L}-]+['’]s)\s/u.test(after);
}

/** A named source before one that is not. */
function weighName(theCase: Case, claim: Claim): number {
  return theCase.sourceById.get(findOrigin(claim))?.named === true ? 0 : 1;
}

function nameOrigin(theCase: Case, claim: Claim, style: DeskStyle): string {
  const source = theCase.sourceById.get(findOrigin(claim));
  if (source === undefined) return claim.source;
  const speaker = nameSpeaker(theCase, source, style);
  return hasOffice(speaker) ? `${speaker.name}, ${speaker.aside}` : speaker.name;
}
