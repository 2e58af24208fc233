import { findParty } from '../../../core/compare/origin.ts';
import type { Decision, Puts } from '../../../core/log/operation.ts';
import type {
  Answer,
  Case,
  Claim,
  Concept,
  ConceptId,
  ConceptKind,
  IncidentId,
  Party,
  Question,
  Source,
  SourceId,
} from '../../../core/model/case.ts';
import {
  type ClaimFields,
  conceptsOf,
  type FormContext,
  findQuestion,
  givesAnswer,
  kindOf,
  makeQuestion,
  type NewConceptFields,
  newOne,
  type QuantityFields,
  questionChosen,
  type SourceFields,
  takesPosition,
} from './form-state.ts';
import { readDegrees, readNumber, writeMoment } from './read-entry.ts';

/** An id that nothing else has, which tells of the name. */
export type MakeId = (name: string, fallback: string) => string;

export type Written = Pick<Decision, 'draft' | 'supersedes' | 'translation'> & {
  /** What the claim needs and the case does not hold yet. */
  readonly puts: Pick<Puts, 'parties' | 'sources' | 'concepts' | 'questions'>;
};

/** What is new, as it comes up. */
interface Entries {
  readonly parties: Party[];
  readonly sources: Source[];
  readonly concepts: Concept[];
}

/** The fields as a claim. They have been checked: what is still empty is not known. */
export function writeClaim(fields: ClaimFields, context: FormContext, makeId: MakeId): Written {
  const made: Entries = { parties: [], sources: [], concepts: [] };
  const source = writeSource(fields.source, made, makeId);
  const origin = writeSource(fields.origin, made, makeId);
  const incident = fields.incident === '' ? null : (fields.incident as IncidentId);
  const asked = findQuestion(fields, context);
  const question =
    asked?.id === newOne ? makeQuestion(fields.newQuestion, makeId(asked.text, 'question') as Question['id']) : asked;
  const isKnown = context.incident?.questions.some(({ id }) => id === question?.id) === true;
  const answer = question === null ? null : writeAnswer(fields, question, made, makeId);
  const questions = question === null || incident === null || isKnown ? [] : [{ incident, question }];
  return {
    draft: {
      source,
      origin,
      incident,
      question: question?.id ?? null,
      stance: fields.stance,
      certainty: takesPosition(fields.stance) ? fields.certainty : 'certain',
      answer,
      exhaustive: fields.isExhaustive && answer !== null && 'concepts' in answer,
      saidAt: writeMoment(fields.saidAt),
      statement: textOrNull(fields.statement),
      evidence: fields.evidence,
    },
    supersedes: listReplaceable(fields, context).find(({ id }) => id === fields.supersedes)?.id ?? null,
    translation: textOrNull(fields.translation),
    puts: {
      ...(made.parties.length > 0 && { parties: made.parties }),
      ...(made.sources.length > 0 && { sources: made.sources }),
      ...(made.concepts.length > 0 && { concepts: made.concepts }),
      ...(questions.length > 0 && { questions }),
    },
  };
}

/** Claims that this one may take the place of: of the same party on the same question, and none that took its place. */
export function listReplaceable(fields: ClaimFields, { shared, incident, self }: FormContext): readonly Claim[] {
  const claims = incident?.claims ?? [];
  const party = findVoiceParty(fields, shared);
  const question = questionChosen(fields);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const leadsHere = (claim: Claim): boolean => {
    const before = claim.supersedes === undefined ? undefined : byId.get(claim.supersedes);
    return claim.id === self || (before !== undefined && leadsHere(before));
  };
  return claims.filter(
    (claim) => claim.question === question && findParty(shared, claim) === party && !leadsHere(claim),
  );
}

/** A party speaks for itself by several voices: what its hospital said its minister may correct. */
function findVoiceParty({ source, origin }: ClaimFields, shared: Case): string | undefined {
  const { chosen, entry } = origin.chosen === '' ? source : origin;
  return chosen === newOne ? entry.party : shared.sourceById.get(chosen as SourceId)?.party;
}

/** Null also where a new one is not known well enough to be made; its name is kept as the text's. */
function writeSource({ chosen, entry }: SourceFields, made: Entries, makeId: MakeId): SourceId | null {
  if (chosen !== newOne) return chosen === '' ? null : (chosen as SourceId);
  const name = entry.name.trim();
  if (name === '' || entry.party === '') return null;
  const party = entry.party === newOne ? writeParty(entry.partyName.trim(), made, makeId) : entry.party;
  const id = makeId(name, 'source') as SourceId;
  made.sources.push({ id, name, party: party as Party['id'], kind: entry.kind, named: entry.isNamed });
  return id;
}

/** A party that both the source and its origin bring is made once. */
function writeParty(name: string, made: Entries, makeId: MakeId): Party['id'] {
  const known = made.parties.find((party) => party.name === name);
  if (known !== undefined) return known.id;
  const id = makeId(name, 'party') as Party['id'];
  made.parties.push({ id, name });
  return id;
}

function writeAnswer(fields: ClaimFields, question: Question, made: Entries, makeId: MakeId): Answer | null {
  if (!givesAnswer(fields)) return null;
  const { answer } = fields;
  switch (question.answer) {
    case 'concept': {
      const kind = kindOf(question, answer);
      const { chosen, entry } = conceptsOf(answer, kind);
      if (chosen.length === 0) return null;
      const write = (id: string) => (id === newOne ? addConcept(entry, kind, made, makeId) : (id as ConceptId));
      return { concepts: chosen.map(write) };
    }
    case 'quantity':
      return writeQuantity(answer.quantity);
    case 'extent':
      return answer.extent.length === 0 ? null : { extent: answer.extent };
    case 'time': {
      const from = writeMoment(answer.from);
      return from === null ? null : { time: { from, to: writeMoment(answer.to) ?? from } };
    }
    case 'text': {
      const text = textOrNull(answer.text);
      return text === null ? null : { text };
    }
  }
}

function writeQuantity({ words, unit, isOpen, ...range }: QuantityFields): Answer | null {
  const [min, max] = [readNumber(range.min), isOpen ? null : readNumber(range.max)];
  if (min === null) return null;
  const told = textOrNull(words);
  return {
    quantity: { min, max, ...(unit !== '' && { unit: unit as ConceptId }), ...(told !== null && { words: told }) },
  };
}

function addConcept(entry: NewConceptFields, kind: ConceptKind, made: Entries, makeId: MakeId): ConceptId {
  const concept = writeConcept(entry, kind, makeId);
  made.concepts.push(concept);
  return concept.id;
}

export function writeConcept(entry: NewConceptFields, kind: ConceptKind, makeId: MakeId): Concept {
  const { broader, lat, lon } = entry;
  const label = entry.label.trim();
  const isPlaced = kind === 'place' && lat.trim() !== '' && lon.trim() !== '';
  return {
    id: makeId(label, kind) as ConceptId,
    kind,
    label,
    ...(broader !== '' && { broader: broader as ConceptId }),
    ...(isPlaced && { lat: readDegrees(lat), lon: readDegrees(lon) }),
  };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
