import type { AnswerType, ConceptKind, Question } from '../../../core/model/case.ts';
import { endOf, startOf } from '../../../core/model/dates.ts';
import {
  type AnswerFields,
  acceptsMany,
  type ClaimFields,
  conceptsOf,
  type FormContext,
  findQuestion,
  givesAnswer,
  kindOf,
  type NewConceptFields,
  newOne,
  type SourceFields,
} from './form-state.ts';
import { isBlankMoment, readDegrees, readNumber, writeMoment } from './read-entry.ts';

/** Where on the form something is amiss. */
export type Place =
  | 'source'
  | 'origin'
  | 'incident'
  | 'question'
  | 'answer'
  | 'from'
  | 'to'
  | 'concept'
  | 'said-at'
  | 'evidence'
  | 'title'
  | 'place';

export type Fault =
  | 'none-chosen'
  | 'no-name'
  | 'no-party'
  | 'no-party-name'
  | 'name-known'
  | 'same-as-source'
  | 'no-text'
  | 'no-answer'
  | 'only-one'
  | 'no-number'
  | 'no-upper'
  | 'upper-below-lower'
  | 'no-day'
  | 'no-such-day'
  | 'end-before-start'
  | 'no-label'
  | 'label-known'
  | 'no-such-degrees'
  | 'no-words';

export interface Problem {
  readonly at: Place;
  readonly fault: Fault;
}

/**
 * What keeps the fields from being a claim, in the order of the form. What is left
 * empty is amiss only in a claim that is accepted (`isWhole`); what is typed must be right in any.
 */
export function checkFields(fields: ClaimFields, context: FormContext, isWhole: boolean): readonly Problem[] {
  const question = findQuestion(fields, context);
  const problems = [
    ...checkSource(fields.source, context).map((fault) => ({ at: 'source', fault }) as const),
    ...checkOrigin(fields, context).map((fault) => ({ at: 'origin', fault }) as const),
    ...(fields.incident === '' ? [{ at: 'incident', fault: 'none-chosen' } as const] : []),
    ...checkQuestion(question),
    ...(question !== null && givesAnswer(fields) ? answerChecks[question.answer](fields, question, context) : []),
    ...checkMoment('said-at', fields.saidAt),
    ...(fields.evidence.length === 0 && fields.statement.trim() === ''
      ? [{ at: 'evidence', fault: 'no-words' } as const]
      : []),
  ];
  return isWhole ? problems : problems.filter((problem) => !isLeftOut(problem));
}

/** A new source without its party is kept by its name alone, as the text has it. */
function isLeftOut({ at, fault }: Problem): boolean {
  if (at === 'source') return fault === 'none-chosen' || fault === 'no-name' || fault === 'no-party';
  return fault === 'none-chosen' || fault === 'no-answer' || fault === 'no-words';
}

function checkSource({ chosen, entry }: SourceFields, { shared }: FormContext): readonly Fault[] {
  if (chosen === '') return ['none-chosen'];
  if (chosen !== newOne) return [];
  const name = entry.name.trim();
  if (name === '') return ['no-name'];
  if (shared.sources.some((source) => isSameName(source.name, name))) return ['name-known'];
  if (entry.party === '') return ['no-party'];
  return entry.party === newOne && entry.partyName.trim() === '' ? ['no-party-name'] : [];
}

function checkOrigin({ source, origin }: ClaimFields, context: FormContext): readonly Fault[] {
  if (origin.chosen === '') return [];
  if (origin.chosen === source.chosen && origin.chosen !== newOne) return ['same-as-source'];
  const isBothNew = origin.chosen === newOne && source.chosen === newOne;
  if (isBothNew && isSameName(origin.entry.name, source.entry.name)) return ['same-as-source'];
  return checkSource(origin, context);
}

function checkQuestion(question: Question | null): readonly Problem[] {
  if (question === null) return [{ at: 'question', fault: 'none-chosen' }];
  return question.text === '' ? [{ at: 'question', fault: 'no-text' }] : [];
}

type AnswerCheck = (fields: ClaimFields, question: Question, context: FormContext) => readonly Problem[];

const noAnswer: Problem = { at: 'answer', fault: 'no-answer' };

const answerChecks: Readonly<Record<AnswerType, AnswerCheck>> = {
  concept: (fields, question, context) => {
    const kind = kindOf(question, fields.answer);
    const { chosen, entry } = conceptsOf(fields.answer, kind);
    if (chosen.length === 0) return [noAnswer];
    if (chosen.length > 1 && !acceptsMany(question, fields.stance)) return [{ at: 'answer', fault: 'only-one' }];
    return chosen.includes(newOne) ? checkNewConcept(entry, kind, context) : [];
  },
  quantity: ({ answer: { quantity } }) => {
    const { words, min, max, isOpen } = quantity;
    if ([words, min, max].every((text) => text.trim() === '')) return [noAnswer];
    const [least, most] = [readNumber(min), readNumber(max)];
    if (least === null) return [{ at: 'from', fault: 'no-number' }];
    if (isOpen) return [];
    if (most === null) return [{ at: 'to', fault: max.trim() === '' ? 'no-upper' : 'no-number' }];
    return most < least ? [{ at: 'to', fault: 'upper-below-lower' }] : [];
  },
  extent: ({ answer }) => (answer.extent.length === 0 ? [noAnswer] : []),
  time: ({ answer }) => checkTime(answer),
  text: ({ answer }) => (answer.text.trim() === '' ? [noAnswer] : []),
};

/** One day may be given alone. */
export function checkTime({ from, to }: Pick<AnswerFields, 'from' | 'to'>): readonly Problem[] {
  if (isBlankMoment(from)) return isBlankMoment(to) ? [noAnswer] : [{ at: 'from', fault: 'no-day' }];
  const problems = [...checkMoment('from', from), ...checkMoment('to', to)];
  const [first, last] = [writeMoment(from), writeMoment(to)];
  if (first !== null && last !== null && startOf(first) > endOf(last)) return [{ at: 'to', fault: 'end-before-start' }];
  return problems;
}

function checkMoment(at: Place, moment: ClaimFields['saidAt']): readonly Problem[] {
  if (isBlankMoment(moment)) return [];
  if (moment.day === '') return [{ at, fault: 'no-day' }];
  return writeMoment(moment) === null ? [{ at, fault: 'no-such-day' }] : [];
}

/** A label that the case has already is not made a second time. */
export function checkNewConcept(
  { label, lat, lon }: NewConceptFields,
  kind: ConceptKind,
  { shared }: Pick<FormContext, 'shared'>,
): readonly Problem[] {
  if (label.trim() === '') return [{ at: 'concept', fault: 'no-label' }];
  if (shared.concepts.some((concept) => concept.kind === kind && isSameName(concept.label, label)))
    return [{ at: 'concept', fault: 'label-known' }];
  if (kind !== 'place' || (lat.trim() === '' && lon.trim() === '')) return [];
  const isThere = Math.abs(readDegrees(lat)) <= 90 && Math.abs(readDegrees(lon)) <= 180;
  return isThere ? [] : [{ at: 'concept', fault: 'no-such-degrees' }];
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
