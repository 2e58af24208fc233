import type { Attribution } from '../../attribution/attribution.ts';
import type { ClaimDraft, Proposal } from '../../matching/proposal.ts';
import type { Counted } from '../../matching/read-quantities.ts';
import type { Memory } from '../../matching/statement.ts';
import type { Case, Incident } from '../../model/case.ts';
import type { Span } from '../../text/span.ts';
import type { NamedSource } from './name-sources.ts';

/** What a paragraph says, with offsets into it. */
export interface ParagraphReading {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly ReadStatement[];
  /** In text order, whether they say anything or not. */
  readonly named: readonly NamedSource[];
  /** The words inside quotation marks. */
  readonly quotes: readonly Span[];
  /** Every number that may count something, whoever gives it. */
  readonly figures: readonly Counted[];
  /** What a paragraph after it may point back to. */
  readonly memory: Memory;
}

/** A position that a paragraph gives, with the attribution that it stands in; null for the draft's own voice. */
export interface ReadStatement extends Pick<Proposal, 'speaker' | 'originSpeaker' | 'draft'> {
  readonly attribution: Attribution | null;
  /** All words of the content, or of the sentence that is in nobody else's voice. */
  readonly content: readonly Span[];
  /** Its question is that of the statement before: "the Observatory puts it at 16". */
  readonly isElliptical?: boolean;
  /** The source named in its sentence need not be whose word it is. */
  readonly isLoose?: boolean;
}

export function findIncident({ incidentById }: Case, { incident }: ClaimDraft): Incident | undefined {
  return incident === null ? undefined : incidentById.get(incident);
}
