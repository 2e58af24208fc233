import type { ClaimId, IncidentId, QuestionId } from '../model/case.ts';
import type { Span } from '../text/span.ts';

/** What may be wrong with a draft (DESIGN 6), the gravest first: wrong words and wrong names before what is left out. */
export const findingCodes = [
  'altered-quote',
  'wrong-source',
  'non-denial-reported-as-denial-or-confirmation',
  'number-differs',
  'scope-changed',
  'stated-as-fact',
  'lost-hedge',
  'stale-figure',
  'one-source-made-plural',
  'unsupported',
  'one-side-only',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** What the sources do not bear out in a draft. */
export interface DraftFinding {
  /** The same while its words and what they are about stay the same, whatever is written elsewhere. Unique in its draft. */
  readonly key: string;
  readonly code: FindingCode;
  /** The words at fault, in the draft; the wording that the remedy leads to stands in their place. */
  readonly span: Span;
  readonly incident: IncidentId;
  /** Null where the words answer no question of the incident. */
  readonly question: QuestionId | null;
  /** What shows it, the most telling first; none where nothing in the case bears the words out. */
  readonly claims: readonly ClaimId[];
  /** Whom the draft credits, as it names them; null for its own voice. */
  readonly speaker: string | null;
  readonly remedy: Remedy | null;
}

/** What the words of the finding's span would have to be; a claim is one of the finding's. */
export type Remedy =
  /** The name of whoever said it: the claim's source, in the place of the speaker's name within the span. */
  | { readonly kind: 'name'; readonly claim: ClaimId; readonly name: Span }
  /** The claim's figure, in the place of another; of a changed scope, with what it counts. */
  | { readonly kind: 'figure'; readonly claim: ClaimId }
  /** The right words, in the place of altered ones within quotation marks. */
  | { readonly kind: 'words'; readonly words: string }
  /** The span as it stands, credited to who says so: the sources of the claims. */
  | { readonly kind: 'credit'; readonly claims: readonly ClaimId[] }
  /** The hedge that the claim has: in the place of the cue within the span ("confirmed"); before it, where there is no cue ("Israeli strike"). */
  | { readonly kind: 'hedge'; readonly claim: ClaimId; readonly cue: Span | null }
  /** What the source did say or decline to say, whole, in the place of a clause. */
  | { readonly kind: 'position'; readonly claim: ClaimId }
  /** The span as it stands, and after it what the other side says. */
  | { readonly kind: 'other-side'; readonly claims: readonly ClaimId[] };
