import type { Claim, Incident } from '../../model/case.ts';
import type { Span } from '../../text/span.ts';
import type { ParagraphReading } from '../reading/read-draft.ts';
import { tellingKeys } from '../reading/telling-words.ts';
import { type Credit, isOf } from './credit.ts';
import type { Trial } from './judgement.ts';
import type { KnownClaims } from './known-claims.ts';
import { type Likeness, measureLikeness } from './likeness.ts';

/** How much of a statement's words stands in claims, and in which most. */
export interface Hearing {
  /** The words that say something. */
  readonly keys: readonly string[];
  /** Those of them that are no source's name. */
  readonly told: readonly string[];
  /** Of all that the credited source says, anywhere in the case. */
  readonly own: Heard;
  readonly others: Heard;
}

interface Heard {
  /** From 0 to 1, of those of the incident together; of those of any other incident if more. */
  readonly share: number;
  /** The same in any other incident. */
  readonly elsewhere: number;
  readonly best: { readonly claim: Claim; readonly share: number } | null;
}

const likenesses = new WeakMap<Incident, Likeness>();

function likenessOf({ theCase }: KnownClaims, incident: Incident): Likeness {
  const likeness = likenesses.get(incident) ?? measureLikeness(theCase, incident);
  likenesses.set(incident, likeness);
  return likeness;
}

function withoutNames({ text, named }: ParagraphReading, [start, end]: Span): string {
  const inside = named.filter(({ span, isTelling }) => isTelling && span[0] >= start && span[1] <= end);
  return inside.reduceRight(
    (left, { span }) => left.slice(0, span[0] - start) + left.slice(span[1] - start),
    text.slice(start, end),
  );
}

/** Of the incident that a statement is about. */
export function likenessIn({ known, incident }: Trial): Likeness {
  return likenessOf(known, incident);
}

export function hearAll({ known, paragraph, statement, incident }: Trial, credit: Credit): Hearing {
  const [words = ''] = statement.content
    .map((span) => paragraph.text.slice(...span))
    .join(' ')
    .split(';');
  const isOwn = (claim: Claim) => isOf(credit, claim);
  const likeness = likenessOf(known, incident);
  const keys = likeness.withoutPlace(tellingKeys(words));
  const own = hear(likeness, keys, incident.claims.filter(isOwn));
  const others = hear(
    likeness,
    keys,
    incident.claims.filter((claim) => !isOwn(claim)),
  );
  return {
    keys,
    told: tellingKeys(
      statement.content
        .map((span) => withoutNames(paragraph, span))
        .join(' ')
        .split(';')[0] ?? '',
    ),
    own: own.share >= enough ? own : addElsewhere(own, hearElsewhere(known, incident, keys, isOwn)),
    others,
  };
}

function addElsewhere(own: Heard, elsewhere: number): Heard {
  return { ...own, elsewhere, share: Math.max(own.share, elsewhere) };
}

/** So much that no more need be looked for. */
const enough = 0.5;

function hear(likeness: Likeness, keys: readonly string[], claims: readonly Claim[]): Heard {
  let best: Heard['best'] = null;
  for (const claim of claims) {
    const share = likeness.of(keys, claim);
    if (share > (best?.share ?? 0)) best = { claim, share };
  }
  return { share: likeness.ofAll(keys, claims), elsewhere: 0, best };
}

/** Of how many other incidents that the words might be about. */
const mostElsewhere = 15;

/** A draft may come to speak of something else than what it is about. */
function hearElsewhere(
  known: KnownClaims,
  here: Incident,
  keys: readonly string[],
  isOwn: (claim: Claim) => boolean,
): number {
  const likely = known.recogniser.rank(keys).filter((incident) => incident !== here);
  const shares = likely.slice(0, mostElsewhere).map((incident) => {
    const own = incident.claims.filter(isOwn);
    return own.length === 0 ? 0 : likenessOf(known, incident).ofAll(keys, own);
  });
  const most = Math.max(0, ...shares);
  return most >= enough ? most : 0;
}
