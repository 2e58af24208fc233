import type { Puts } from '../../../core/log/operation.ts';
import type { Case, ConceptId, IncidentId, Question } from '../../../core/model/case.ts';
import { checkNewConcept, checkTime, type Problem } from './check-fields.ts';
import { type AnswerFields, emptyConcept, type NewConceptFields, newOne } from './form-state.ts';
import { writeMoment } from './read-entry.ts';
import { readMoment } from './read-fields.ts';
import type { IncidentSuggestion } from './suggest-incident.ts';
import { type MakeId, writeConcept } from './write-claim.ts';

/** The form of a new incident as it stands. */
export interface IncidentFields extends Pick<AnswerFields, 'from' | 'to'> {
  readonly title: string;
  /** An id, `newOne`, or empty. */
  readonly place: string;
  readonly newPlace: NewConceptFields;
  readonly summary: string;
  /** Ids of the standard questions that it is asked. */
  readonly asked: readonly string[];
}

/** Asked of nearly every incident; the others come with the claims that answer them. */
const usual: ReadonlySet<string> = new Set(['who', 'target', 'where', 'when', 'killed', 'wounded']);

export function readSuggestion(suggestion: IncidentSuggestion, standard: readonly Question[]): IncidentFields {
  const { title, from, to, placeLabel, place } = suggestion;
  return {
    title,
    from: readMoment(from === '' ? null : from),
    to: readMoment(to === '' || to === from ? null : to),
    place: place ?? (placeLabel === '' ? '' : newOne),
    newPlace: { ...emptyConcept, label: place === null ? placeLabel : '' },
    summary: '',
    asked: standard.filter(({ id }) => usual.has(id)).map(({ id }) => id),
  };
}

export function checkIncidentFields(fields: IncidentFields, shared: Case): readonly Problem[] {
  const { title, place, newPlace } = fields;
  return [
    ...(title.trim() === '' ? [{ at: 'title', fault: 'no-text' } as const] : []),
    ...checkTime(fields).map((problem) =>
      problem.at === 'answer' ? ({ at: 'from', fault: 'no-day' } as const) : problem,
    ),
    ...(place === '' ? [{ at: 'place', fault: 'none-chosen' } as const] : []),
    ...(place === newOne ? checkNewConcept(newPlace, 'place', { shared }) : []),
  ];
}

/** The incident with its questions and, where that is new, its place. The fields have been checked. */
export function writeIncident(
  fields: IncidentFields,
  standard: readonly Question[],
  makeId: MakeId,
): { readonly id: IncidentId; readonly puts: Puts } {
  const title = fields.title.trim();
  const id = makeId(title, 'incident') as IncidentId;
  const made = fields.place === newOne ? [writeConcept(fields.newPlace, 'place', makeId)] : [];
  const place = made[0]?.id ?? (fields.place as ConceptId);
  const from = writeMoment(fields.from) ?? '';
  const date = { from, to: writeMoment(fields.to) ?? from };
  const questions = standard.filter((question) => fields.asked.includes(question.id));
  const puts = {
    ...(made.length > 0 && { concepts: made }),
    incidents: [{ id, title, date, place, summary: fields.summary.trim() }],
    questions: questions.map((question) => ({ incident: id, question })),
  };
  return { id, puts };
}
