import type { Question } from '../model/case.ts';

/** A question as it may be asked of any incident; what it counts is a unit that the case may not have. */
export type QuestionTemplate = Omit<Question, 'id' | 'unit'> & { readonly id: string; readonly unit?: string };

/** What is asked of a new incident until its user asks otherwise. The ids are those that incidents share. */
export const standardQuestions: readonly QuestionTemplate[] = [
  { id: 'who', text: 'Who carried it out?', answer: 'concept', kind: 'actor', accepts: 'one' },
  { id: 'cause', text: 'How was it carried out?', answer: 'concept', kind: 'cause', accepts: 'one' },
  { id: 'target', text: 'What was hit?', answer: 'concept', kind: 'target', accepts: 'many' },
  { id: 'where', text: 'Where was it?', answer: 'concept', kind: 'place', accepts: 'many' },
  { id: 'when', text: 'When was it?', answer: 'time', accepts: 'one' },
  { id: 'launched-from', text: 'Where was it launched from?', answer: 'concept', kind: 'place', accepts: 'one' },
  { id: 'intercepted', text: 'How many of the missiles were intercepted?', answer: 'extent', accepts: 'one' },
  { id: 'killed', text: 'How many were killed?', answer: 'quantity', unit: 'killed', accepts: 'one' },
  { id: 'wounded', text: 'How many were wounded?', answer: 'quantity', unit: 'wounded', accepts: 'one' },
  { id: 'dead', text: 'Who were the dead?', answer: 'concept', kind: 'actor', accepts: 'many' },
  { id: 'damage', text: 'What damage was done?', answer: 'text', accepts: 'one' },
  { id: 'presence', text: 'Whose forces are in the area?', answer: 'concept', kind: 'actor', accepts: 'many' },
];
