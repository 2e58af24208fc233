import { findingCodes } from '../draft/draft-finding.ts';
import { attributionAnswerFields, isSpan, markAnswerFields } from '../lesson/answer-shape.ts';
import { isLesson } from '../lesson/lesson-shape.ts';
import { vagueWords } from '../matching/word-values.ts';
import { certainties, stances } from '../model/case.ts';
import { type CaseChange, type EntryList, entryLists } from '../model/case-change.ts';
import {
  isAnswer,
  isClaim,
  isConcept,
  isDate,
  isIncidentHead,
  isParty,
  isQuestion,
  isReference,
  isReport,
  isSource,
  reportFields,
} from '../model/case-shape.ts';
import { type Parsed, ProblemLog } from '../model/problem.ts';
import {
  type Check,
  isBoolean,
  isBoth,
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
const isEntry: Readonly<Record<EntryList, Check>> = {
  parties: isParty,
  sources: isSource,
  concepts: isConcept,
  reports: isReport,
  incidents: isIncidentHead,
  questions: isQuestion,
  claims: isClaim,
};

const isNull: Check = (value, log) => {
  if (value !== null) log.add('nothing, for no one incident has it', value, 'incident');
};

const isListed = isBoth(isObjectOf({ list: isOneOf(entryLists) }), (value, log) => {
  const { list } = value as { list: EntryList };
  const isOfIncident = list === 'questions' || list === 'claims';
  isObjectOf({
    incident: isOfIncident ? isReference : isNull,
    entry: isEntry[list],
    before: isNullOr(isEntry[list]),
  })(value, log);
});

/** What it stands in the place of has its id, so that the one leads to the other. */
const isCaseChange = isBoth(isListed, (value, log) => {
  const { entry, before } = value as CaseChange;
  if (before !== null && before.id !== entry.id) log.add(`an entry with the id ${entry.id}`, before.id, 'before', 'id');
});

const isPuts = isObjectOf({
  'parties?': isListOf(isParty),
  'sources?': isListOf(isSource),
  'concepts?': isListOf(isConcept),
  'incidents?': isListOf(isIncidentHead),
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
  'imports?': isListOf(isCaseChange),
});

const isOperation = isObjectOf({
  id: isText,
  author: isString,
  at: isDate,
  order: isIndex,
  intent: isOneOf(intents),
  'about?': isString,
  'puts?': isPuts,
  'takesBack?': isText,
});

/** An operation as a browser kept it or a file brought it; what is broken is told by its problems and left out. */
export function parseOperation(value: unknown): Parsed<Operation> {
  const log = new ProblemLog();
  isOperation(value, log);
  return log.problems.length === 0 ? { ok: true, value: value as Operation } : { ok: false, problems: log.problems };
}
