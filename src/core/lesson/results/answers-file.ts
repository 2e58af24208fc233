import { type Parsed, ProblemLog } from '../../model/problem.ts';
import { isListOf, isObjectOf, isRecord, isString, isText } from '../../model/shape.ts';
import { attributionAnswerFields, markAnswerFields } from '../answer-shape.ts';
import type { Lesson } from '../lesson.ts';
import type { AttributionAnswer, MarkAnswer, Sitting } from '../lesson-answer.ts';

const format = 'sources-say-answers';
const version = 1;

/** What one student hands in. It holds no key and no mark but the student's own. */
export interface AnswersFile {
  readonly format: typeof format;
  readonly version: typeof version;
  readonly lesson: Pick<Lesson, 'id' | 'title'>;
  /** Id of the sitting: files saved twice are known by it, two students of one name told apart. */
  readonly sitting: string;
  readonly student: string;
  readonly answers: readonly Omit<MarkAnswer, 'sitting'>[];
  readonly attributions: readonly Omit<AttributionAnswer, 'sitting'>[];
}

/** What of the user's work is a classroom's; `Work` has it. */
export interface LessonWork {
  readonly sittings: ReadonlyMap<string, Sitting>;
  readonly markAnswers: ReadonlyMap<string, MarkAnswer>;
  readonly attributionAnswers: ReadonlyMap<string, AttributionAnswer>;
}

export function writeAnswers(work: LessonWork, sittingId: string, { id, title }: Lesson): AnswersFile {
  return {
    format,
    version,
    lesson: { id, title },
    sitting: sittingId,
    student: work.sittings.get(sittingId)?.student ?? '',
    answers: takeSitting(work.markAnswers, sittingId),
    attributions: takeSitting(work.attributionAnswers, sittingId),
  };
}

function takeSitting<Entry extends { readonly sitting: string }>(
  answers: ReadonlyMap<string, Entry>,
  id: string,
): readonly Omit<Entry, 'sitting'>[] {
  return [...answers.values()].flatMap(({ sitting, ...answer }) => (sitting === id ? [answer] : []));
}

const isAnswersFile = isObjectOf({
  lesson: isObjectOf({ id: isText, title: isString }),
  sitting: isText,
  student: isString,
  answers: isListOf(isObjectOf(markAnswerFields)),
  attributions: isListOf(isObjectOf(attributionAnswerFields)),
});

export function parseAnswers(value: unknown): Parsed<AnswersFile> {
  const log = new ProblemLog();
  if (!isRecord(value)) log.add('a file of answers', value);
  else if (value['format'] !== format) log.add(`the format ${format}`, value['format'], 'format');
  else if (value['version'] !== version) log.add(`version ${version}`, value['version'], 'version');
  else isAnswersFile(value, log);
  return log.problems.length > 0 ? { ok: false, problems: log.problems } : { ok: true, value: value as AnswersFile };
}
