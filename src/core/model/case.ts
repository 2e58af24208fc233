/**
 * The case file, schemaVersion 1, as every part of the app sees it once
 * `parse-case` has read it. All fields are readonly: a case never changes,
 * a change makes a new one.
 */

declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type PartyId = Id<'party'>;
export type SourceId = Id<'source'>;
export type ConceptId = Id<'concept'>;
export type ReportId = Id<'report'>;
export type IncidentId = Id<'incident'>;
/** Unique within its incident: "killed" is asked of many. */
export type QuestionId = Id<'question'>;
/** Unique in the whole case, so that a finding or a link can name a claim alone. */
export type ClaimId = Id<'claim'>;

export const sourceKinds = [
  'military',
  'official',
  'state-media',
  'monitor',
  'intelligence',
  'armed-group',
  'witness',
  'expert',
  'outlet',
] as const;
type SourceKind = (typeof sourceKinds)[number];

export const conceptKinds = ['actor', 'place', 'target', 'cause', 'unit'] as const;
export type ConceptKind = (typeof conceptKinds)[number];

export const stances = ['asserts', 'denies', 'noncommittal', 'declines', 'silent'] as const;
/** `noncommittal` neither confirms nor denies; `declines` refuses to comment; `silent` is reported not to have addressed it. */
export type Stance = (typeof stances)[number];

export const certainties = ['certain', 'probable', 'possible'] as const;
/** FactBank's scale (Saurí and Pustejovsky 2009). */
export type Certainty = (typeof certainties)[number];

/** How much of a whole: of the missiles, of a demand. A set, because "a number were" leaves two open. */
export const extents = ['none', 'some', 'all'] as const;
export type Extent = (typeof extents)[number];

export const answerTypes = ['concept', 'quantity', 'extent', 'time', 'text'] as const;
export type AnswerType = (typeof answerTypes)[number];

export interface Party {
  readonly id: PartyId;
  readonly name: string;
  /** Parties it stands against in the matter of the case, whatever they say on one question. Mutual: either may say it. */
  readonly opposes?: readonly PartyId[] | undefined;
}

export interface Source {
  readonly id: SourceId;
  readonly name: string;
  readonly party: PartyId;
  readonly kind: SourceKind;
  readonly named: boolean;
  readonly description?: string | undefined;
}

export interface Concept {
  readonly id: ConceptId;
  readonly kind: ConceptKind;
  readonly label: string;
  /** The next wider concept of the same kind (SKOS `broader`). */
  readonly broader?: ConceptId | undefined;
  readonly aliases?: readonly string[] | undefined;
  /** Degrees, WGS 84. */
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
}

export interface Report {
  readonly id: ReportId;
  readonly outlet: string;
  /** The wire or relay the outlet credits. */
  readonly agency?: string | undefined;
  readonly headline: string;
  readonly url?: string | undefined;
  /** A day or a moment; null where the page shows none. */
  readonly published: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly passages: readonly string[];
}

/** Both ends inclusive; `max` null is without upper bound. */
export interface Quantity {
  readonly min: number;
  readonly max: number | null;
  /** What is counted; absent, the question's unit. */
  readonly unit?: ConceptId | undefined;
  /** The words the figure stood in: "several", "at least nine". */
  readonly words?: string | undefined;
}

/** Days or moments; a bare day is the whole day, UTC. */
export interface TimeSpan {
  readonly from: string;
  readonly to: string;
}

export type Answer =
  | { readonly concepts: readonly ConceptId[] }
  | { readonly quantity: Quantity }
  | { readonly extent: readonly Extent[] }
  | { readonly time: TimeSpan }
  | { readonly text: string };

export interface Evidence {
  readonly report: ReportId;
  /** Index into the report's passages; with it stands `exact`. */
  readonly passage?: number | undefined;
  /** Words that stand in that passage, letter for letter. */
  readonly exact?: string | undefined;
  /** The words just before and after, where `exact` occurs more than once (W3C TextQuoteSelector). */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** An answer that tells against a party: its own soldiers killed, its own aircraft lost. */
export interface Hurt {
  readonly party: PartyId;
  /** Every answer that lies within this one. */
  readonly by: Answer;
}

export interface Question {
  readonly id: QuestionId;
  readonly text: string;
  readonly answer: AnswerType;
  /** The kind of concept that answers it, if `answer` is `concept`. */
  readonly kind?: ConceptKind | undefined;
  /** What is counted, if `answer` is `quantity`. */
  readonly unit?: ConceptId | undefined;
  /** `many`: a list may answer it (several things can be hit). */
  readonly accepts: 'one' | 'many';
  /** An agreed concept at or above this one says too little to count. */
  readonly floor?: ConceptId | undefined;
  /** The party whom other parties' answers accuse. */
  readonly accused?: PartyId | undefined;
  /** Which answers tell against whom. The accused is not named again for the answer that names it. */
  readonly hurts?: readonly Hurt[] | undefined;
}

export interface Claim {
  readonly id: ClaimId;
  readonly question: QuestionId;
  readonly source: SourceId;
  readonly stance: Stance;
  readonly certainty: Certainty;
  /** Absent where the source takes no position, or names nobody ("unidentified aircraft"). */
  readonly answer?: Answer | undefined;
  /** The editor's own words; stands for a quotation where there is none. */
  readonly statement?: string | undefined;
  readonly evidence?: readonly Evidence[] | undefined;
  /** A day or a moment with a zone. */
  readonly saidAt?: string | undefined;
  /** Whose claim it is, when `source` passes it on. */
  readonly origin?: SourceId | undefined;
  /** The claim of the same incident that this one replaces. */
  readonly supersedes?: ClaimId | undefined;
  /** The list is complete: "only barracks". */
  readonly exhaustive?: boolean | undefined;
  /** Language of the quoted words, BCP 47, if not the report's. */
  readonly language?: string | undefined;
  /** The quoted words in English, if they are not. */
  readonly translation?: string | undefined;
}

export interface Incident {
  readonly id: IncidentId;
  readonly title: string;
  readonly date: TimeSpan;
  readonly place: ConceptId;
  /** One sentence: the gist of who says what. */
  readonly summary: string;
  readonly questions: readonly Question[];
  readonly claims: readonly Claim[];
}

/** The lists of a case file, in the order in which they stand in it. */
export interface CaseLists {
  readonly parties: readonly Party[];
  readonly sources: readonly Source[];
  readonly concepts: readonly Concept[];
  readonly reports: readonly Report[];
  readonly incidents: readonly Incident[];
}

/** A validated case with its indexes. Every reference in it resolves. */
export interface Case extends CaseLists {
  readonly partyById: ReadonlyMap<PartyId, Party>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  readonly conceptById: ReadonlyMap<ConceptId, Concept>;
  readonly reportById: ReadonlyMap<ReportId, Report>;
  readonly incidentById: ReadonlyMap<IncidentId, Incident>;
}
