import { certainties, stances } from '../model/case.ts';
import { isReference } from '../model/case-shape.ts';
import { type Check, isBoolean, isIndex, isListOf, isNullOr, isOneOf, isString } from '../model/shape.ts';

export const isSpan: Check = (value, log) => {
  const [start, end] = Array.isArray(value) ? value : [];
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start)
    log.add('a start and an end after it', value);
};

/** Of an answer all but the sitting, which a file of answers names once. */
export const markAnswerFields = {
  incident: isReference,
  question: isReference,
  round: isIndex,
  mark: isNullOr(isOneOf(['agree', 'conflict', 'unconfirmed'])),
  claims: isListOf(isReference),
  reason: isString,
  isChecked: isBoolean,
};

export const attributionAnswerFields = {
  passage: isIndex,
  sentence: isSpan,
  speaker: isNullOr(isSpan),
  stance: isOneOf(stances),
  certainty: isOneOf(certainties),
  isChecked: isBoolean,
};
