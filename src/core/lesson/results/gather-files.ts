import type { Parsed, Problem } from '../../model/problem.ts';
import type { Lesson } from '../lesson.ts';
import type { AnswersFile } from './answers-file.ts';

/** A file that was handed in, by its name, read or not. */
export interface HandedIn {
  readonly file: string;
  readonly parsed: Parsed<AnswersFile>;
}

/** A file that is not counted, and why. */
export type LeftOut =
  | { readonly code: 'broken'; readonly file: string; readonly problems: readonly Problem[] }
  | { readonly code: 'other-lesson'; readonly file: string; readonly title: string }
  /** The same sitting was handed in again, in `by`. */
  | { readonly code: 'replaced'; readonly file: string; readonly student: string; readonly by: string };

export interface Counted {
  readonly file: string;
  readonly answers: AnswersFile;
}

/**
 * The files that count, in the order in which they were given. Of one sitting the one with more checked
 * answers does, else the later: what was checked stays, so that the fuller is the newer, however the files came.
 */
export function gatherFiles(
  lesson: Pick<Lesson, 'id'>,
  files: readonly HandedIn[],
): { readonly counted: readonly Counted[]; readonly leftOut: readonly LeftOut[] } {
  const bySitting = new Map<string, Counted>();
  const leftOut: LeftOut[] = [];
  for (const { file, parsed } of files) {
    if (!parsed.ok) {
      leftOut.push({ code: 'broken', file, problems: parsed.problems });
      continue;
    }
    const answers = parsed.value;
    if (answers.lesson.id !== lesson.id) {
      leftOut.push({ code: 'other-lesson', file, title: answers.lesson.title });
      continue;
    }
    const given = { file, answers };
    const before = bySitting.get(answers.sitting);
    const [kept, replaced] =
      before === undefined || countChecked(answers) >= countChecked(before.answers)
        ? ([given, before] as const)
        : ([before, given] as const);
    bySitting.set(answers.sitting, kept);
    if (replaced !== undefined)
      leftOut.push({ code: 'replaced', file: replaced.file, student: replaced.answers.student, by: kept.file });
  }
  return { counted: [...bySitting.values()], leftOut };
}

function countChecked({ answers, attributions }: AnswersFile): number {
  return [...answers, ...attributions].filter(({ isChecked }) => isChecked).length;
}
