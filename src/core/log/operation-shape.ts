import { findingCodes } from '../draft/draft-finding.ts';
import { attributionAnswerFields, isSpan, markAnswerFields } from '../lesson/answer-shape.ts';
import { isLesson } from '../lesson/lesson-shape.ts';
import { vagueWords } from '../matching/word-values.ts';
import { certainties, stances } from '../model/case.ts';
import {
  isAnswer,
  isConcept,
  isDate,
  isParty,
  isQuestion,
  isReference,
  isSource,
  isTimeSpan,
  reportFields,
} from '../model/case-shape.ts';
import { type Parsed, ProblemLog } from '../model/problem.ts';
import {
  type Check,
  isBoolean,
  isId,
  isIndex,
  isListOf,
  isNullOr,
  isObjectOf,
  isOneOf,
  isRecord,
  isString,
  isText,
} from '../model/shape.ts';
import { findValueFault } from './find-value-fault.ts';
import { decisionStatuses, intents, type Operation, type WordValue } from './operation.ts';

const isNewIncident = isObjectOf({ id: isId, title: isText, date: isTimeSpan, place: isReference, summary: isString });

const isWorkReport = isObjectOf({
  ...reportFields,
  text: isReference,
  asides: isListOf(isObjectOf({ span: isSpan, isAside: isBoolean })),
  replaces: isNullOr(isReference),
  isDropped: isBoolean,
});

const isDraft = isObjectOf({
  source: isNullOr(isReference),
  origin: isNullOr(isReference),
  incident: isNullOr(isReference),
  question: isNullOr(isReference),
  stance: isOneOf(stances),
  certainty: isOneOf(certainties),
  answer: isNullOr(isAnswer),
  exhaustive: isBoolean,
  saidAt: isNullOr(isDate),
  statement: isNullOr(isText),
  evidence: isListOf(isSpan),
});

const isDecision = isObjectOf({
  report: isReference,
  proposal: isText,
  status: isOneOf(decisionStatuses),
  draft: isDraft,
  speaker: isNullOr(isString),
  supersedes: isNullOr(isReference),
  translation: isNullOr(isText),
});

const isWaiver = isObjectOf({
  draft: isText,
  finding: isText,
  code: isOneOf(findingCodes),
  reason: isString,
  isTakenBack: isBoolean,
});

const isRange = isObjectOf({ word: isOneOf(vagueWords), min: isIndex, max: isIndex });
const isTolerance = isObjectOf({ word: isOneOf(['about'] as const), least: isIndex, percent: isIndex });

const isWordValue: Check = (value, log) => {
  const isAbout = isRecord(value) && value['word'] === 'about';
  const before = log.faults;
  (isAbout ? isTolerance : isRange)(value, log);
  if (log.faults > before) return;
  const fault = findValueFault(value as WordValue);
  if (fault !== null) log.add(fault === 'ends-first' ? 'an end not below its start' : 'a number within bounds', value);
};
const isSitting = isObjectOf({ id: isText, lesson: isText, student: isString });

const isMarkAnswer = isObjectOf({ sitting: isText, ...markAnswerFields });

const isAttributionAnswer = isObjectOf({ sitting: isText, ...attributionAnswerFields });

const isPuts = isObjectOf({
  'parties?': isListOf(isParty),
  'sources?': isListOf(isSource),
  'concepts?': isListOf(isConcept),
  'incidents?': isListOf(isNewIncident),
  'questions?': isListOf(isObjectOf({ incident: isReference, question: isQuestion })),
  'texts?': isListOf(isObjectOf({ id: isText, text: isString })),
  'reports?': isListOf(isWorkReport),
  'decisions?': isListOf(isDecision),
  'waivers?': isListOf(isWaiver),
  'wordValues?': isListOf(isWordValue),
  'lessons?': isListOf(isObjectOf({ lesson: isLesson, isDropped: isBoolean })),
  'sittings?': isListOf(isSitting),
  'markAnswers?': isListOf(isMarkAnswer),
  'attributionAnswers?': isListOf(isAttributionAnswer),
});

const isOperation = isObjectOf({
  id: isText,
  author: isString,
  at: isDate,
  order: isIndex,
  intent: isOneOf(intents),
  'puts?': isPuts,
  'takesBack?': isText,
});

/** An operation as a browser kept it or a file brought it; what is broken is told by its problems and left out. */
export function parseOperation(value: unknown): Parsed<Operation> {
  const log = new ProblemLog();
  isOperation(value, log);
  return log.problems.length === 0 ? { ok: true, value: value as Operation } : { ok: false, problems: log.problems };
}
