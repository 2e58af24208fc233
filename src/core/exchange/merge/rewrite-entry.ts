import type {
  Answer,
  Claim,
  ClaimId,
  Concept,
  ConceptId,
  Evidence,
  Incident,
  IncidentId,
  Party,
  PartyId,
  Question,
  QuestionId,
  Report,
  ReportId,
  Source,
  SourceId,
} from '../../model/case.ts';
import type { IncidentHead } from '../../model/case-change.ts';

type Ids<Id> = ReadonlyMap<string, Id>;

/** What the ids of another case become in this one, and where the passages of its reports stand. */
export interface IdMaps {
  readonly parties: Ids<PartyId>;
  readonly sources: Ids<SourceId>;
  readonly concepts: Ids<ConceptId>;
  readonly reports: Ids<ReportId>;
  /** By the report's id there: its passages, by their index. */
  readonly passages: ReadonlyMap<string, readonly number[]>;
  readonly incidents: Ids<IncidentId>;
  /** Of one incident. */
  readonly questions: Ids<QuestionId>;
  readonly claims: Ids<ClaimId>;
}

const none: ReadonlyMap<string, never> = new Map<string, never>();

export const noMaps: IdMaps = {
  parties: none,
  sources: none,
  concepts: none,
  reports: none,
  passages: none,
  incidents: none,
  questions: none,
  claims: none,
};

/** The id itself where it has not been told what it becomes. */
function rename<Id extends string>(ids: Ids<Id>, id: Id): Id {
  return ids.get(id) ?? id;
}

function renameIf<Id extends string>(ids: Ids<Id>, id: Id | undefined): Id | undefined {
  return id === undefined ? undefined : rename(ids, id);
}

export function rewriteParty({ id, opposes, ...party }: Party, { parties }: IdMaps): Party {
  return compact({ id: rename(parties, id), ...party, opposes: opposes?.map((each) => rename(parties, each)) });
}

export function rewriteSource(source: Source, { parties, sources }: IdMaps): Source {
  return { ...source, id: rename(sources, source.id), party: rename(parties, source.party) };
}

export function rewriteConcept(concept: Concept, { concepts }: IdMaps): Concept {
  return compact({
    ...concept,
    id: rename(concepts, concept.id),
    broader: renameIf(concepts, concept.broader),
  });
}

export function rewriteReport(report: Report, { reports }: IdMaps): Report {
  return { ...report, id: rename(reports, report.id) };
}

export function rewriteHead({ questions, claims, ...head }: Incident, { incidents, concepts }: IdMaps): IncidentHead {
  return { ...head, id: rename(incidents, head.id), place: rename(concepts, head.place) };
}

export function rewriteQuestion(question: Question, maps: IdMaps): Question {
  const { concepts, parties, questions } = maps;
  return compact({
    ...question,
    id: rename(questions, question.id),
    unit: renameIf(concepts, question.unit),
    floor: renameIf(concepts, question.floor),
    accused: renameIf(parties, question.accused),
    hurts: question.hurts?.map(({ party, by }) => ({ party: rename(parties, party), by: rewriteAnswer(by, maps) })),
  });
}

export function rewriteClaim(claim: Claim, maps: IdMaps): Claim {
  const { questions, sources, claims } = maps;
  return compact({
    ...claim,
    id: rename(claims, claim.id),
    question: rename(questions, claim.question),
    source: rename(sources, claim.source),
    answer: claim.answer && rewriteAnswer(claim.answer, maps),
    evidence: claim.evidence?.map((each) => rewriteEvidence(each, maps)),
    origin: renameIf(sources, claim.origin),
    supersedes: renameIf(claims, claim.supersedes),
  });
}

function rewriteAnswer(answer: Answer, { concepts }: IdMaps): Answer {
  if ('concepts' in answer) return { concepts: answer.concepts.map((each) => rename(concepts, each)) };
  if (!('quantity' in answer)) return answer;
  return { quantity: compact({ ...answer.quantity, unit: renameIf(concepts, answer.quantity.unit) }) };
}

function rewriteEvidence(evidence: Evidence, { reports, passages }: IdMaps): Evidence {
  const { report, passage } = evidence;
  return compact({
    ...evidence,
    report: rename(reports, report),
    passage: passage === undefined ? undefined : (passages.get(report)?.[passage] ?? passage),
  });
}

/** Without the keys that hold nothing, as a file leaves them out. */
function compact<Entry extends object>(entry: Entry): Entry {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Entry;
}
