import type { AttributionLesson, Lesson, MarkingLesson } from '../../../core/lesson/lesson.ts';
import type { Case } from '../../../core/model/case.ts';
import type { Problem } from '../../../core/model/problem.ts';

/** What lessons of either exercise have. */
export interface HeadView {
  readonly lesson: Lesson;
  readonly change: (
    part: Partial<Pick<Lesson, 'title' | 'level' | 'minutes' | 'aim' | 'introduction' | 'discussion'>>,
  ) => void;
  readonly faultAt: (path: string) => string | undefined;
}

/** What the parts of a lesson of "Who said it?" share. */
export interface ReportView {
  readonly lesson: AttributionLesson;
  readonly change: (part: Partial<AttributionLesson>) => void;
  readonly faultAt: (path: string) => string | undefined;
}

/** What all parts of a lesson of marking share. */
export interface MakeView {
  readonly lesson: MarkingLesson;
  readonly change: (part: Partial<MarkingLesson>) => void;
  /** Of the incidents chosen; those chosen last may not be in it yet. */
  readonly theCase: Case | null;
  /** What is wrong at a path of the lesson (`rounds[0].sources`), in words; undefined where nothing is. */
  readonly faultAt: (path: string) => string | undefined;
}

const cures: readonly (readonly [RegExp, string])[] = [
  [/^title$/, 'Give it a title.'],
  [/^topics$/, 'Choose at least one incident.'],
  [/^topics\[\d+\]\.questions$/, 'Choose at least one question.'],
  [/^rounds\[\d+\]\.sources$/, 'Nobody is heard in this round: put a source into it, or take it out.'],
  [/^report$/, 'Choose a report.'],
  [/^passages$/, 'Choose at least one passage, or show all.'],
  [/^reports$/, 'Choose at least one report, or show all.'],
];

export function sayFault(problems: readonly Problem[], path: string): string | undefined {
  const problem = problems.find((each) => each.path === `lesson.${path}`);
  if (problem === undefined) return undefined;
  const cure = cures.find(([pattern]) => pattern.test(path));
  return cure?.[1] ?? `Expected ${problem.expected}; found ${problem.found}.`;
}
