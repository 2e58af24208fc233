import type {
  AnswerType,
  Case,
  Certainty,
  ClaimId,
  Concept,
  ConceptKind,
  Extent,
  Incident,
  Question,
  Source,
  Stance,
} from '../../../core/model/case.ts';
import type { Span } from '../../../core/text/span.ts';

/** Chosen in a list where the user names a new one. No id begins with it. */
export const newOne = '+';

/** A day, and where it is known a time with its zone, each as it stands in its field. */
export interface MomentFields {
  readonly day: string;
  readonly time: string;
  readonly zone: string;
}

export interface NewSourceFields {
  readonly name: string;
  readonly kind: Source['kind'];
  readonly isNamed: boolean;
  readonly party: string;
  readonly partyName: string;
}

export interface SourceFields {
  /** An id, `newOne`, or empty. */
  readonly chosen: string;
  readonly entry: NewSourceFields;
}

export interface NewConceptFields {
  readonly label: string;
  readonly broader: string;
  readonly lat: string;
  readonly lon: string;
}

export interface NewQuestionFields {
  readonly text: string;
  readonly answer: AnswerType;
  readonly kind: ConceptKind;
  readonly unit: string;
  readonly accepts: Question['accepts'];
}

export interface ConceptFields {
  /** Ids; `newOne` among them where `entry` counts. */
  readonly chosen: readonly string[];
  readonly entry: NewConceptFields;
}

export interface QuantityFields {
  readonly words: string;
  readonly min: string;
  readonly max: string;
  readonly isOpen: boolean;
  readonly unit: string;
}

/** What is typed for an answer of each form; only that which fits the question counts, so that another question loses nothing. */
export interface AnswerFields {
  readonly concepts: Readonly<Partial<Record<ConceptKind, ConceptFields>>>;
  /** Chosen where a question leaves it open which kind of concept answers it. */
  readonly kind: ConceptKind;
  readonly quantity: QuantityFields;
  readonly extent: readonly Extent[];
  readonly from: MomentFields;
  readonly to: MomentFields;
  readonly text: string;
}

/** The form as it stands, field by field: all that was typed, right or wrong. */
export interface ClaimFields {
  readonly source: SourceFields;
  /** Nothing chosen: the source's own word. */
  readonly origin: SourceFields;
  readonly incident: string;
  /** The question chosen last. */
  readonly question: string;
  /** The one that was chosen for each incident. */
  readonly questionOf: Readonly<Record<string, string>>;
  readonly newQuestion: NewQuestionFields;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly answer: AnswerFields;
  /** It asserts or denies, and names nothing. */
  readonly namesNothing: boolean;
  /** It takes no position, and the answer is what it takes none on: "did not mention Hezbollah". */
  readonly isAboutAnswer: boolean;
  readonly isExhaustive: boolean;
  readonly saidAt: MomentFields;
  readonly statement: string;
  readonly translation: string;
  /** Id of a claim. It counts only while that is an earlier one of the same source on the same question. */
  readonly supersedes: string;
  readonly evidence: readonly Span[];
}

/** What the fields are read against. */
export interface FormContext {
  /** What all incidents share. */
  readonly shared: Case;
  /** The one chosen; null before it is there. */
  readonly incident: Incident | null;
  /** Questions that any incident may be asked. */
  readonly standard: readonly Question[];
  /** The id that the claim has in the case once it is accepted. */
  readonly self: ClaimId;
}

export const emptyConcept: NewConceptFields = { label: '', broader: '', lat: '', lon: '' };
export const noConcepts: ConceptFields = { chosen: [], entry: emptyConcept };

/** The question chosen for the incident, else the one chosen last: most incidents are asked the same. */
export function questionChosen({ incident, question, questionOf }: ClaimFields): string {
  return (Object.hasOwn(questionOf, incident) ? questionOf[incident] : undefined) ?? question;
}

/** A question of the incident, else a standard one, else the new one; null where nothing that fits is chosen. */
export function findQuestion(fields: ClaimFields, { incident, standard }: FormContext): Question | null {
  const chosen = questionChosen(fields);
  if (chosen === newOne) return makeQuestion(fields.newQuestion, newOne as Question['id']);
  const isChosen = ({ id }: Question) => id === chosen;
  return incident?.questions.find(isChosen) ?? standard.find(isChosen) ?? null;
}

export function makeQuestion(entry: NewQuestionFields, id: Question['id']): Question {
  const { answer, kind, unit } = entry;
  return {
    id,
    text: entry.text.trim(),
    answer,
    ...(answer === 'concept' ? { kind } : {}),
    ...(answer === 'quantity' && unit !== '' ? { unit: unit as Concept['id'] } : {}),
    accepts: answer === 'concept' ? entry.accepts : 'one',
  };
}

export function takesPosition(stance: Stance): boolean {
  return stance === 'asserts' || stance === 'denies';
}

export function kindOf(question: Question, answer: AnswerFields): ConceptKind {
  return question.kind ?? answer.kind;
}

export function conceptsOf(answer: AnswerFields, kind: ConceptKind): ConceptFields {
  return answer.concepts[kind] ?? noConcepts;
}

/** Whether what is typed as answer counts. */
export function givesAnswer({ stance, namesNothing, isAboutAnswer }: ClaimFields): boolean {
  return takesPosition(stance) ? !namesNothing : isAboutAnswer;
}

/** Only who asserts is held to one where one answers the question; a denial may name several: "neither A nor B". */
export function acceptsMany(question: Question, stance: Stance): boolean {
  return question.accepts === 'many' || stance !== 'asserts';
}
