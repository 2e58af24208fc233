import { findOrigin } from '../core/compare/origin.ts';
import type { DraftFinding } from '../core/draft/draft-finding.ts';
import type { Case, Claim, ClaimId, Incident, Source } from '../core/model/case.ts';
import type { Span } from '../core/text/span.ts';
import { attributeClaims, attributeInClause } from './attribute-claims.ts';
import type { DeskStyle } from './desk-style.ts';
import { takeClaims } from './name-speakers.ts';
import { nameSource } from './say-claim.ts';
import { nameSpeaker } from './sentence/name-speaker.ts';
import { saysFiguresOfOthers } from './suggestion/figures-of-others.ts';
import { addStop, losesWords } from './suggestion/fit-position.ts';
import { fitQuote } from './suggestion/fit-quote.ts';
import { fitCapital, type Place, placeAt } from './suggestion/place.ts';
import { suggestAccording } from './suggestion/suggest-according.ts';
import { suggestCount } from './suggestion/suggest-count.ts';
import { suggestCredit } from './suggestion/suggest-credit.ts';
import { suggestFigure } from './suggestion/suggest-figure.ts';
import { suggestCue, suggestHedge } from './suggestion/suggest-hedge.ts';
import { fitVerb, suggestName } from './suggestion/suggest-name.ts';

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
  const { theCase, incident, style, place, finding } = wording;
  const take = (ids: readonly ClaimId[]) => takeClaims(incident.claims, ids);
  if (remedy.kind === 'words') return fitQuote(place, remedy.words);
  if (remedy.kind === 'credit') return suggestCredit(theCase, place, take(remedy.claims), style);
  if (remedy.kind === 'other-side') return addOtherSide(wording, take(remedy.claims));
  const [claim] = take([remedy.claim]);
  if (claim === undefined) return null;
  switch (remedy.kind) {
    case 'name':
      return name(wording, claim, remedy.name);
    case 'figure':
      return finding.code === 'scope-changed'
        ? suggestCount(theCase, incident, place, claim)
        : suggestFigure(place, claim);
    case 'hedge':
      return remedy.cue === null
        ? suggestHedge(theCase, place, claim, style)
        : (suggestAccording(theCase, place, finding.speaker, remedy.cue, claim, style) ??
            changeWithin(wording, widenCue(wording, remedy.cue), (cue) => suggestCue(theCase, cue, claim, style)));
    case 'position': {
      const told = fitCapital(place, attributeInClause(theCase, incident, [claim], style));
      return told === '' || losesWords(place, finding.speaker, claim) ? null : addStop(place, told);
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

/** With its auxiliary: "have established". */
function widenCue({ draft, finding: { span } }: Wording, [start, end]: Span): Span {
  const [auxiliary = ''] = /\b(?:has|have|had)\s+$/.exec(draft.slice(span[0], start)) ?? [];
  return [start - auxiliary.length, end];
}

/** Another's name, and the verb after it in the number of that name. */
function name(wording: Wording, claim: Claim, named: Span): string | null {
  const { theCase, incident, style, draft, finding } = wording;
  const source = theCase.sourceById.get(findOrigin(claim));
  const words = draft.slice(...finding.span);
  if (source === undefined || (finding.code === 'wrong-source' && saysFiguresOfOthers(incident, words, claim)))
    return null;
  const changed = suggestName(theCase, placeAt(draft, named), claim, style);
  if (changed === null) return null;
  const [lead = '', gap = '', verb = ''] =
    /^(,?\s+(?:also\s+|now\s+)?)(\p{Ll}+)(?!\p{L})/u.exec(draft.slice(named[1])) ?? [];
  const fitted = fitVerb(verb, nameSpeaker(theCase, source, style).isPlural);
  const isPossessive = /['’]s?\s*$/.test(draft.slice(...named));
  if (fitted === null || fitted === verb || isPossessive) return changeWithin(wording, named, () => changed);
  // The verb would have to change too, and may stand outside the words that do.
  return changeWithin(wording, [named[0], named[1] + lead.length], () => `${changed}${gap}${fitted}`);
}

function addOtherSide({ theCase, incident, style, draft, place }: Wording, claims: readonly Claim[]): string | null {
  if (claims.length === 0) return null;
  const isKnown = (source: Source) => draft.includes(source.name) || draft.includes(nameSource(theCase, source));
  const isWhole = /[.!?…]["'”’)\]]*\s*$/.test(place.words);
  if (isWhole) return `${place.words.trimEnd()} ${attributeClaims(theCase, incident, claims, style, isKnown)}`;
  // Its full stop stands after it; else the sentence goes on.
  if (!/^\s*(?:[.!?…]|$)/.test(place.after)) return null;
  return `${place.words.trimEnd()}; ${attributeInClause(theCase, incident, claims, style, isKnown)}`;
}
