import type { Attribution } from '../core/attribution/attribution.ts';
import type { SameReport } from '../core/intake/find-same-report.ts';
import type { Heading } from '../core/intake/heading.ts';
import type { AsideReason } from '../core/intake/set-aside.ts';
import type { WorkReport } from '../core/log/operation.ts';
import type { Proposal } from '../core/matching/proposal.ts';
import type { SuggestedIncident } from '../core/matching/suggest-incident.ts';
import type { ClaimId, ReportId } from '../core/model/case.ts';
import type { Span } from '../core/text/span.ts';

/** A text to be read as a report; what the user says of it goes before what it says of itself. */
export interface ReportToRead {
  readonly text: string;
  /** Null where the user has not said; the text's own date is taken then. */
  readonly published: string | null;
  readonly outlet: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  readonly asides: WorkReport['asides'];
  /** Its id once it is among the user's reports: it is not the same as itself. */
  readonly id: ReportId | null;
}

/** A stretch that is not counted; `user`: the user set it aside. */
export interface ReadAside {
  readonly span: Span;
  readonly reason: AsideReason | 'user';
}

/** All that the desk makes of a text. The same text and the same case give the same. */
export interface ReportReading {
  readonly heading: Heading;
  readonly asides: readonly ReadAside[];
  /** The paragraphs that count, in text order. */
  readonly passages: readonly Span[];
  readonly attributions: readonly Attribution[];
  /** In text order. */
  readonly proposals: readonly Proposal[];
  /** Claims that the case holds already, by proposal: same report, source and question. */
  readonly standing: Readonly<Record<string, ClaimId>>;
  /** Out of the words of the proposals that no incident of the case fits, for an incident of their own. */
  readonly newIncident: SuggestedIncident;
  /** A report of the case, or of the user's, that this is, or is a version of. */
  readonly same: SameReport | null;
}
