import type { Claim, Incident } from '../../model/case.ts';
import type { Span } from '../../text/span.ts';
import type { ParagraphReading } from '../reading/paragraph-reading.ts';
import { tellingKeys } from '../reading/telling-words.ts';
import { isWithin } from '../spans.ts';
import { type Credit, isOf } from './credit.ts';
import { contentOf, type Trial } from './judgement.ts';
import type { KnownClaims } from './known-claims.ts';
import type { Likeness } from './likeness.ts';

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
  readonly best: Best | null;
}

/** The claim that has most of the words. */
export interface Best {
  readonly claim: Claim;
  readonly share: number;
}

/** So much that no more need be looked for, and the least that another incident must have. */
const enough = 0.5;

export function hearAll(trial: Trial, credit: Credit): Hearing {
  const { known, paragraph, statement, incident } = trial;
  const isOwn = (claim: Claim) => isOf(credit, claim);
  const likeness = known.likenessIn(incident);
  const keys = likeness.withoutPlace(tellingKeys(firstClause(contentOf(trial))));
  const own = hear(likeness, keys, incident.claims.filter(isOwn));
  const unnamed = statement.content.map((span) => withoutNames(paragraph, span)).join(' ');
  return {
    keys,
    told: tellingKeys(firstClause(unnamed)),
    own: own.share >= enough ? own : addElsewhere(own, hearElsewhere(known, incident, keys, isOwn)),
    others: hear(
      likeness,
      keys,
      incident.claims.filter((claim) => !isOwn(claim)),
    ),
  };
}

/** What comes after a semicolon may be another's. */
function firstClause(words: string): string {
  return words.split(';', 1)[0] ?? '';
}

function withoutNames({ text, named }: ParagraphReading, content: Span): string {
  const inside = named.filter(({ span, isTelling }) => isTelling && isWithin(span, content));
  return inside.reduceRight(
    (left, { span }) => left.slice(0, span[0] - content[0]) + left.slice(span[1] - content[0]),
    text.slice(...content),
  );
}

function addElsewhere(own: Heard, elsewhere: number): Heard {
  return { ...own, elsewhere, share: Math.max(own.share, elsewhere) };
}

function hear(likeness: Likeness, keys: readonly string[], claims: readonly Claim[]): Heard {
  let best: Best | null = null;
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
    return own.length === 0 ? 0 : known.likenessIn(incident).ofAll(keys, own);
  });
  const most = Math.max(0, ...shares);
  return most >= enough ? most : 0;
}
