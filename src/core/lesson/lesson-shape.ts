import { isReference } from '../model/case-shape.ts';
import { type Check, isId, isIndex, isListOf, isNullOr, isObjectOf, isOneOf, isRecord } from '../model/shape.ts';
import { lessonLevels } from './lesson.ts';

/**
 * What one value of a lesson must be. A lesson that is still being made has gaps (no title, a round
 * without anybody): these are for `checkLesson` to tell. The bounds are for files and links of others.
 */
const isLine = isTextWithin(300);
const isParagraph = isTextWithin(10_000);

function isTextWithin(most: number): Check {
  return (value, log) => {
    if (typeof value !== 'string') log.add('text', value);
    else if (value.length > most) log.add(`text of at most ${most} characters`, `${value.length} characters`);
  };
}

function isListWithin(most: number, check: Check): Check {
  const isList = isListOf(check);
  return (value, log) => {
    if (Array.isArray(value) && value.length > most) log.add(`a list of at most ${most}`, value);
    else isList(value, log);
  };
}

const isMinutes: Check = (value, log) => {
  if (!Number.isInteger(value) || (value as number) < 1 || (value as number) > 600)
    log.add('a whole number of minutes from 1 to 600', value);
};

const head = {
  id: isId,
  title: isLine,
  level: isOneOf(lessonLevels),
  minutes: isNullOr(isMinutes),
  aim: isParagraph,
  introduction: isParagraph,
  discussion: isListWithin(100, isParagraph),
};

const isMarkingLesson = isObjectOf({
  ...head,
  topics: isListWithin(
    100,
    isObjectOf({
      incident: isReference,
      questions: isListWithin(200, isObjectOf({ question: isReference, prompt: isParagraph })),
    }),
  ),
  rounds: isListWithin(
    30,
    isObjectOf({ title: isLine, sources: isListWithin(1000, isReference), prompt: isParagraph }),
  ),
  reports: isNullOr(isListWithin(1000, isReference)),
});

const isAttributionLesson = isObjectOf({
  ...head,
  report: isReference,
  passages: isNullOr(isListWithin(1000, isIndex)),
});

const isExercise = isOneOf(['marking', 'attribution']);

export const isLesson: Check = (value, log) => {
  if (!isRecord(value)) return log.add('a lesson', value);
  const { exercise } = value;
  if (exercise === 'marking') return isMarkingLesson(value, log);
  if (exercise === 'attribution') return isAttributionLesson(value, log);
  log.path.push('exercise');
  isExercise(exercise, log);
  log.path.pop();
};
