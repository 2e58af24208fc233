import type { FindingCode } from '../draft/draft-finding.ts';
import type { Lesson } from '../lesson/lesson.ts';
import type { AttributionAnswer, MarkAnswer, Sitting } from '../lesson/lesson-answer.ts';
import type { ClaimDraft } from '../matching/proposal.ts';
import type { Tolerance, VagueWord, WordRange } from '../matching/word-values.ts';
import type {
  ClaimId,
  Concept,
  Incident,
  IncidentId,
  Party,
  Question,
  Report,
  ReportId,
  Source,
} from '../model/case.ts';
import type { CaseChange } from '../model/case-change.ts';
import type { Span } from '../text/span.ts';

/**
 * The user's work is a log of operations, each whole in itself. What is on the
 * screen is the case plus the log, and nothing writes to the case in any other
 * way. The state depends on which operations there are, not on the order in which
 * they came, nor on how often: the order is in them (Lamport 1978).
 */
export interface Operation {
  readonly id: string;
  /** Whose it is: one for each browser. */
  readonly author: string;
  /** For people to read; clocks differ, so nothing is ordered by it. */
  readonly at: string;
  /** One more than the highest that its author knew of: all that it builds upon has a lower one. */
  readonly order: number;
  readonly intent: Intent;
  /** What it was done with, where that tells it from others of its kind: the file that was imported. */
  readonly about?: string | undefined;
  readonly puts?: Puts | undefined;
  /** The operation that this one undoes; the undoing of an undoing does it again. */
  readonly takesBack?: string | undefined;
}

/** What the user meant by it, so that it can be named when it is undone. */
export const intents = [
  'add-report',
  'describe-report',
  'drop-report',
  'set-aside',
  'accept',
  'reject',
  'reopen',
  'mend',
  'merge',
  'split',
  'add-claim',
  'add-incident',
  'carry-over',
  'wave-through',
  'call-back',
  'word-values',
  'keep-lesson',
  'drop-lesson',
  'begin-lesson',
  'answer',
  'check-answer',
  'import',
  'take-back',
] as const;
export type Intent = (typeof intents)[number];

/**
 * Whether there is no way back, neither from it nor from what was answered before: who has seen the key has seen it, and
 * who begins anew may be another student, whom the answers of the one before are no business of.
 */
export function isFinal(intent: Intent): boolean {
  return intent === 'check-answer' || intent === 'begin-lesson';
}

/** Whether what is final closes it. */
export function isClosable(intent: Intent): boolean {
  return intent === 'answer';
}

/** Each entry stands in the place of an earlier one of its id. */
export interface Puts {
  readonly parties?: readonly Party[] | undefined;
  readonly sources?: readonly Source[] | undefined;
  readonly concepts?: readonly Concept[] | undefined;
  readonly incidents?: readonly NewIncident[] | undefined;
  readonly questions?: readonly NewQuestion[] | undefined;
  readonly texts?: readonly ReportText[] | undefined;
  readonly reports?: readonly WorkReport[] | undefined;
  readonly decisions?: readonly Decision[] | undefined;
  readonly waivers?: readonly Waiver[] | undefined;
  readonly wordValues?: readonly WordValue[] | undefined;
  readonly lessons?: readonly OwnLesson[] | undefined;
  readonly sittings?: readonly Sitting[] | undefined;
  readonly markAnswers?: readonly MarkAnswer[] | undefined;
  readonly attributionAnswers?: readonly AttributionAnswer[] | undefined;
  /** What came in from another file. An entry's `before` comes back where the work is lifted off the case. */
  readonly imports?: readonly CaseChange[] | undefined;
}

export type NewIncident = Omit<Incident, 'questions' | 'claims'>;

export interface NewQuestion {
  readonly incident: IncidentId;
  readonly question: Question;
}

/** Apart from what is said of the report, so that a mended headline does not write a long text once more. */
export interface ReportText {
  readonly id: string;
  readonly text: string;
}

/** A report as the user brought it, whole; the case gets those of its passages on which claims rest. */
export interface WorkReport extends Omit<Report, 'passages'> {
  /** Id of its text. */
  readonly text: string;
  /** Stretches that the user set aside, or called back, beyond what is recognised. */
  readonly asides: readonly { readonly span: Span; readonly isAside: boolean }[];
  /** The report of which this is a newer version. */
  readonly replaces: ReportId | null;
  readonly isDropped: boolean;
}

export const decisionStatuses = ['open', 'accepted', 'rejected', 'merged'] as const;
/** `open`: mended, but not decided upon. */
export type DecisionStatus = (typeof decisionStatuses)[number];

/** What the user made of a proposal, or a claim of the user's own on words of a report. */
export interface Decision {
  readonly report: ReportId;
  /** Id of the proposal; of the user's own making where no such is proposed. */
  readonly proposal: string;
  readonly status: DecisionStatus;
  readonly draft: ClaimDraft;
  /** Who says it, as the text names them. */
  readonly speaker: string | null;
  readonly supersedes: ClaimId | null;
  /** The quoted words in English, if they are not. */
  readonly translation: string | null;
}

/**
 * A finding on a draft that the user waves through. The draft itself is no part of the log: it changes with
 * every key. Nothing of it is in the case, and it leaves the browser only with its draft.
 */
export interface Waiver {
  /** Id of the draft. */
  readonly draft: string;
  /** The finding's `key`. */
  readonly finding: string;
  readonly code: FindingCode;
  readonly reason: string;
  /** The finding stands again. */
  readonly isTakenBack: boolean;
}

/** What a word for a number stands for, in the whole case: “several” is 5 to 9. */
export type WordValue = ({ readonly word: VagueWord } & WordRange) | ({ readonly word: 'about' } & Tolerance);
/** A lesson of the user's making on the case of the log, which it goes with. What students answer does not. */
export interface OwnLesson {
  readonly lesson: Lesson;
  readonly isDropped: boolean;
}
