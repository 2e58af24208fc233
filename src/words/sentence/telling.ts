import type { Case, Claim, Incident, Question, Source } from '../../core/model/case.ts';
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
  /** Whose name says enough, so that the kind of source ("a monitor") is left out. */
  readonly isIntroduced: (source: Source) => boolean;
}

/** What a claim answers, several of one source taken together. */
export type Said = Pick<Claim, 'answer' | 'exhaustive' | 'stance'> & { readonly claims: readonly Claim[] };
