import type { Case, Claim, Incident, Question } from '../../core/model/case.ts';
import type { DeskStyle } from '../desk-style.ts';
import type { EventName } from './find-event.ts';

/** What a sentence is told about, and how. */
export interface Telling {
  readonly theCase: Case;
  readonly incident: Incident;
  readonly question: Question;
  /** Without its mark. */
  readonly asked: string;
  readonly event: EventName | null;
  readonly style: DeskStyle;
}

/** What a claim answers, several of one source taken together. */
export type Said = Pick<Claim, 'answer' | 'exhaustive' | 'stance'> & { readonly claims: readonly Claim[] };
