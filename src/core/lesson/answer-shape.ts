import { certainties, stances } from '../model/case.ts';
import { isReference } from '../model/case-shape.ts';
import type { ProblemLog } from '../model/problem.ts';
import { type Check, isBoolean, isIndex, isListOf, isNullOr, isObjectOf, isOneOf, isString } from '../model/shape.ts';

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

const isPlace = isObjectOf({ passage: isIndex, words: isSpan });

function isSpeaker(value: unknown, log: ProblemLog): void {
  if (value !== 'own-voice') isPlace(value, log);
}

export const attributionAnswerFields = {
  passage: isIndex,
  sentence: isSpan,
  speaker: isNullOr(isSpeaker),
  stance: isNullOr(isOneOf(stances)),
  certainty: isNullOr(isOneOf(certainties)),
  isChecked: isBoolean,
};
