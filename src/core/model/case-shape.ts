import { answerTypes, certainties, conceptKinds, extents, sourceKinds, stances } from './case.ts';
import { endOf, isDateText, startOf } from './dates.ts';
import {
  type Check,
  isBoolean,
  isBoth,
  isChoiceOf,
  isId,
  isIndex,
  isListOf,
  isNullOr,
  isNumberWithin,
  isObjectOf,
  isOneOf,
  isString,
  isText,
} from './shape.ts';

/**
 * The shape of the case file, schemaVersion 1. What one value must be is said
 * here; what two places must be to each other, in `check-references`.
 */

/** An id that must resolve: `check-references` and `check-incident` look it up, so its letters need no check here. */
export const isReference = isString;

export const isDate: Check = (value, log) => {
  if (typeof value !== 'string' || !isDateText(value))
    log.add('a day that exists (2020-05-01) or a moment with its zone (2020-05-01T09:25:00+03:00)', value);
};

const isTimeSpan = isBoth(isObjectOf({ from: isDate, to: isDate }), (value, log) => {
  const span = value as { from: string; to: string };
  if (startOf(span.from) > endOf(span.to)) log.add(`an end no earlier than ${span.from}`, span.to, 'to');
});

const isCount = isNumberWithin(0, Number.MAX_VALUE, 'a number from 0');

const isQuantity = isBoth(
  isObjectOf({ min: isCount, max: isNullOr(isCount), 'unit?': isReference, 'words?': isText }),
  (value, log) => {
    const quantity = value as { min: number; max: number | null };
    if (quantity.max !== null && quantity.min > quantity.max)
      log.add(`a maximum of at least ${quantity.min}`, quantity.max, 'max');
  },
);

export const isAnswer = isChoiceOf({
  concepts: isListOf(isReference, 1),
  quantity: isQuantity,
  extent: isListOf(isOneOf(extents), 1),
  time: isTimeSpan,
  text: isText,
});

export const isParty = isObjectOf({ id: isId, name: isText, 'opposes?': isListOf(isReference) });

export const isSource = isObjectOf({
  id: isId,
  name: isText,
  party: isReference,
  kind: isOneOf(sourceKinds),
  named: isBoolean,
  'description?': isText,
});

export const isConcept = isObjectOf({
  id: isId,
  kind: isOneOf(conceptKinds),
  label: isText,
  'broader?': isReference,
  'aliases?': isListOf(isText),
  'lat?': isNumberWithin(-90, 90, 'degrees from -90 to 90'),
  'lon?': isNumberWithin(-180, 180, 'degrees from -180 to 180'),
});

/** What is said of a report, without its passages. */
export const reportFields = {
  id: isId,
  outlet: isText,
  'agency?': isText,
  headline: isText,
  'url?': isText,
  published: isNullOr(isDate),
  language: isText,
};

export const isReport = isObjectOf({ ...reportFields, passages: isListOf(isString) });

export const isQuestion = isObjectOf({
  id: isId,
  text: isText,
  answer: isOneOf(answerTypes),
  'kind?': isOneOf(conceptKinds),
  'unit?': isReference,
  accepts: isOneOf(['one', 'many']),
  'floor?': isReference,
  'accused?': isReference,
  'hurts?': isListOf(isObjectOf({ party: isReference, by: isAnswer })),
});

const evidence = isObjectOf({
  report: isReference,
  'passage?': isIndex,
  'exact?': isText,
  'prefix?': isString,
  'suffix?': isString,
});

export const isClaim = isObjectOf({
  id: isId,
  question: isReference,
  source: isReference,
  stance: isOneOf(stances),
  certainty: isOneOf(certainties),
  'answer?': isAnswer,
  'statement?': isText,
  'evidence?': isListOf(evidence),
  'saidAt?': isDate,
  'origin?': isReference,
  'supersedes?': isReference,
  'exhaustive?': isBoolean,
  'language?': isText,
  'translation?': isText,
});

/** An incident without its questions and claims. */
const headFields = { id: isId, title: isText, date: isTimeSpan, place: isReference, summary: isString };

export const isIncidentHead = isObjectOf(headFields);

const incident = isObjectOf({
  ...headFields,
  questions: isListOf(isQuestion),
  claims: isListOf(isClaim),
});

/** Every list may be left out: a case may be split over files, each with some of them. */
export const isCaseFile = isObjectOf({
  'parties?': isListOf(isParty),
  'sources?': isListOf(isSource),
  'concepts?': isListOf(isConcept),
  'reports?': isListOf(isReport),
  'incidents?': isListOf(incident),
});
