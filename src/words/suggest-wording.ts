import { findOrigin, findParty } from '../core/compare/origin.ts';
import type { DraftFinding } from '../core/draft/draft-finding.ts';
import type { Case, Claim, ClaimId, Incident, PartyId } from '../core/model/case.ts';
import type { Span } from '../core/text/span.ts';
import { attributeClaims, attributeInClause } from './attribute-claims.ts';
import type { DeskStyle } from './desk-style.ts';
import { takeClaims } from './name-speakers.ts';
import { joinWords } from './say-list.ts';
import { hasOffice, nameSpeaker } from './sentence/name-speaker.ts';
import { addBeforeStop, fitCapital, goesOn, type Place, placeAt } from './suggestion/place.ts';
import { suggestFigure } from './suggestion/suggest-figure.ts';
import { suggestCue, suggestHedge } from './suggestion/suggest-hedge.ts';

/** What may take the place of a finding's words; null where no wording fits, or the words are that already. */
export function suggestWording(theCase: Case, draft: string, finding: DraftFinding, style: DeskStyle): string | null {
  const incident = theCase.incidentById.get(finding.incident);
  if (incident === undefined || finding.remedy === null) return null;
  const place = placeAt(draft, finding.span);
  const wording = word({ theCase, incident, style, draft, finding, place }, finding.remedy);
  return wording === null || wording.trim() === '' || wording === place.words ? null : wording;
}

interface Wording {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly style: DeskStyle;
  readonly draft: string;
  readonly finding: DraftFinding;
  readonly place: Place;
}

function word(wording: Wording, remedy: NonNullable<DraftFinding['remedy']>): string | null {
  const { theCase, incident, style, place } = wording;
  const take = (ids: readonly ClaimId[]) => takeClaims(incident.claims, ids);
  if (remedy.kind === 'words') return remedy.words;
  if (remedy.kind === 'credit') return credit(wording, take(remedy.claims));
  if (remedy.kind === 'other-side') return addOtherSide(wording, take(remedy.claims));
  const [claim] = take([remedy.claim]);
  if (claim === undefined) return null;
  switch (remedy.kind) {
    case 'name':
      return changeWithin(wording, remedy.name, (place) => name({ ...wording, place }, claim));
    case 'figure':
      return suggestFigure(place, claim);
    case 'hedge':
      return remedy.cue === null
        ? suggestHedge(theCase, place, claim, style)
        : changeWithin(wording, remedy.cue, (cue) => suggestCue(theCase, cue, claim, style));
    case 'position': {
      const told = fitCapital(place, attributeInClause(theCase, incident, [claim], style));
      return told === '' ? null : addStop(place, told);
    }
  }
}

/** Of the finding's words some alone change: a name, a cue. */
function changeWithin(
  { draft, finding: { span } }: Wording,
  inner: Span,
  change: (place: Place) => string | null,
): string | null {
  if (inner[0] < span[0] || inner[1] > span[1]) return null;
  const changed = change(placeAt(draft, inner));
  return changed === null ? null : `${draft.slice(span[0], inner[0])}${changed}${draft.slice(inner[1], span[1])}`;
}

/** As the words that it replaces end. */
function addStop({ words }: Place, told: string): string {
  return `${told}${/[.!?…]["'”’]*\s*$/.exec(words)?.[0].replace(/[!?…]/, '.') ?? ''}`;
}

/** Without a kind, but where an aside stood before; an office stays, closed where the sentence goes on. */
function name({ theCase, style, place }: Wording, claim: Claim): string | null {
  const source = theCase.sourceById.get(findOrigin(claim));
  if (source === undefined) return null;
  const speaker = nameSpeaker(theCase, source, style);
  const { name: own, aside, isPlural } = speaker;
  const bare = fitArticle(place, own);
  if (bare === null || isTitleOfNext(place) || !fitsVerb(place, isPlural)) return null;
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

/** "the health director, Hassan al-Jundi": the name that stands after it would be left over. */
function isTitleOfNext({ words, after }: Place): boolean {
  return !words.includes(',') && /^,\s+\p{Lu}\p{L}+\s+[\p{L}-]+[,.]/u.test(after);
}

/** In the present a verb tells one from many, and it stands outside the words that change. */
function fitsVerb({ after }: Place, isPlural: boolean): boolean {
  const [, verb = ''] = /^\s+(?:also\s+|now\s+)?(\p{Ll}+)/u.exec(after) ?? [];
  if (/^(?:say|report|believe|claim|deny|confirm|insist|suspect|state|are|were|have|do)$/.test(verb)) return isPlural;
  return (
    !/^(?:says|reports|believes|claims|denies|confirms|insists|suspects|states|is|was|has|does)$/.test(verb) ||
    !isPlural
  );
}

/** "…, according to SANA": one source a party, and no more than two, for each alone is enough. */
function credit({ theCase, style, place }: Wording, claims: readonly Claim[]): string | null {
  const byParty = new Map<PartyId | undefined, Claim>();
  for (const claim of [...claims].sort((a, b) => weighName(theCase, a) - weighName(theCase, b))) {
    const party = findParty(theCase, claim);
    if (claim.stance === 'asserts' && claim.answer !== undefined && !byParty.has(party)) byParty.set(party, claim);
  }
  const said = [...byParty.values()];
  const sure = said.filter(({ certainty }) => certainty === 'certain').slice(0, 2);
  const names = (told: readonly Claim[]) => told.map((claim) => nameOrigin(theCase, claim, style));
  if (sure.length > 0) return addBeforeStop(place, `, according to ${joinWords(names(sure))}`);
  const [first] = said;
  return first === undefined ? null : suggestHedge(theCase, place, first, style);
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

function addOtherSide({ theCase, incident, style, place }: Wording, claims: readonly Claim[]): string | null {
  if (claims.length === 0) return null;
  const isWhole = /[.!?…]["'”’)\]]*\s*$/.test(place.words);
  if (isWhole) return `${place.words.trimEnd()} ${attributeClaims(theCase, incident, claims, style)}`;
  // Its full stop stands after it; else the sentence goes on.
  if (!/^\s*(?:[.!?…]|$)/.test(place.after)) return null;
  return `${place.words.trimEnd()}; ${attributeInClause(theCase, incident, claims, style)}`;
}
