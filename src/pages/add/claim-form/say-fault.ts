import type { AnswerType, ConceptKind } from '../../../core/model/case.ts';
import type { Fault, Problem } from './check-fields.ts';

/** What is amiss and its cure. */
const faultWords: Readonly<Record<Fault, string>> = {
  'none-chosen': 'Nothing is chosen here yet. Choose one, or a new one at the end of the list.',
  'no-name': 'It has no name yet. Write it as the report gives it.',
  'no-party': 'Choose the party it speaks for, or a new one: a party counts once.',
  'no-party-name': 'The new party has no name yet. Write one.',
  'name-known': 'There is a source of this name already. Choose it in the list.',
  'same-as-source': 'That is the source itself. Choose whose word it passes on, or “Its own word”.',
  'no-text': 'The new question has no words yet. Write it as a question.',
  'no-answer': 'There is no answer yet. Give one, or say that it names none.',
  'only-one': 'One answers this question, and several are chosen. Leave one.',
  'no-number': 'This is no number. Write it in figures, such as 9 or 1,200.',
  'no-upper': 'Write the upper number too, or tick “no upper bound”.',
  'upper-below-lower': 'The upper number is below the lower. Exchange them, or mend one.',
  'no-day': 'There is no whole day yet. Fill in day, month and year, or empty the field.',
  'no-such-day': 'There is no such day or time. Mend it, or empty the field.',
  'end-before-start': 'The end is before the start. Exchange them, or mend one.',
  'no-label': 'The new one has no name yet. Write it.',
  'label-known': 'There is one of this name already. Choose it in the list.',
  'no-such-degrees': 'Write both as degrees, −90 to 90 north and −180 to 180 east, or leave both empty.',
  'no-words': 'It rests on nothing yet. Take words of the report, or write it in your own words.',
};

/** Where a general word would not do. */
const titleWords: Partial<Record<Fault, string>> = { 'no-text': 'It has no title yet. Write one.' };

export function sayFault({ at, fault }: Problem): string {
  return (at === 'title' ? titleWords[fault] : undefined) ?? faultWords[fault];
}

export const answerTypeWord: Readonly<Record<AnswerType, string>> = {
  concept: 'one of the known things',
  quantity: 'a number',
  extent: 'none, some or all',
  time: 'a day or a span of days',
  text: 'words',
};

export const conceptKindWord: Readonly<Record<ConceptKind, string>> = {
  actor: 'who',
  place: 'where',
  target: 'what was hit',
  cause: 'what caused it',
  unit: 'what is counted',
};
