import type { Case, IncidentId, QuestionId, ReportId, SourceId } from '../model/case.ts';

/**
 * A lesson as a teacher makes it: what is shown, in which order, and what is asked. No mark and
 * no key is in it, so that none can be read out of a link: they are worked out when they are asked for.
 */
export type Lesson = MarkingLesson | AttributionLesson;

interface LessonHead {
  /** Made once and kept through every change: answers are gathered by it. */
  readonly id: string;
  readonly title: string;
  readonly level: LessonLevel;
  readonly minutes: number | null;
  /** For the teacher's page: what students can do afterwards. */
  readonly aim: string;
  /** What students read first. */
  readonly introduction: string;
  /** For the class, after the marks are known. */
  readonly discussion: readonly string[];
}

export const lessonLevels = ['first', 'second', 'third'] as const;
/** How hard it is, the first the easiest. */
export type LessonLevel = (typeof lessonLevels)[number];

/** The table with its marks hidden: students mark each question themselves. */
export interface MarkingLesson extends LessonHead {
  readonly exercise: 'marking';
  readonly topics: readonly Topic[];
  /** Without rounds everybody is heard at once. */
  readonly rounds: readonly Round[];
  /** Claims that rest on one of these alone are shown; null for all. */
  readonly reports: readonly ReportId[] | null;
}

/** An incident with the questions chosen of it, in the order in which they are asked. */
export interface Topic {
  readonly incident: IncidentId;
  readonly questions: readonly AskedQuestion[];
}

export interface AskedQuestion {
  readonly question: QuestionId;
  /** The teacher's own words beside the question; empty for none. */
  readonly prompt: string;
}

/** Who is heard from this round on. Who is in no round is not heard at all. */
export interface Round {
  readonly title: string;
  readonly sources: readonly SourceId[];
  /** The teacher's own words at its head; empty for none. */
  readonly prompt: string;
}

/** "Who said it?": a report as plain text, in which students find who is credited with what, and how surely. */
export interface AttributionLesson extends LessonHead {
  readonly exercise: 'attribution';
  readonly report: ReportId;
  /** Indexes of the passages that are shown; null for all. */
  readonly passages: readonly number[] | null;
}

/** A lesson with all that it needs: what it refers to in the case that ships, or a case that it carries. */
export interface PortableLesson {
  readonly lesson: Lesson;
  /** Null where it is about the case that ships. */
  readonly theCase: Case | null;
}
