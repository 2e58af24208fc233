import type { Answer, Claim, Evidence, Incident, Question } from './case.ts';
import { visitEach } from './case-parts.ts';
import { checkConcept, type References } from './check-references.ts';
import { findCircles } from './circles.ts';
import type { ProblemLog } from './problem.ts';
import { isRecord } from './shape.ts';

/**
 * Questions and claims against each other and against the lists they refer to.
 * `claimIds` gathers the claim ids of the whole case: a claim may be named alone.
 */
export function checkIncident(incident: Incident, known: References, claimIds: Set<string>, log: ProblemLog): void {
  if (!log.broken.has(incident)) checkConcept(incident.place, 'place', known, log, 'place');
  const questions = mapById(incident.questions);
  log.path.push('questions');
  visitEach(incident.questions, log, (question) => {
    if (questions.get(question.id) !== question)
      log.add('an id that no other question of the incident has', question.id, 'id');
    checkQuestion(question, known, log);
  });
  log.path.pop();

  const claims = mapById(incident.claims);
  const circles = new Set(findCircles(claims.values(), ({ supersedes }) => claims.get(supersedes ?? '')));
  for (const claim of findOriginCircles([...claims.values()])) circles.add(claim);
  log.path.push('claims');
  visitEach(incident.claims, log, (claim) => {
    if (claimIds.has(claim.id)) log.add('an id that no other claim has', claim.id, 'id');
    claimIds.add(claim.id);
    checkClaim(claim, questions.get(claim.question), known, log);
    checkRevision(claim, claims, circles.has(claim), log);
  });
  log.path.pop();
}

/** Entries by id, the first of a repeated one, broken ones included. */
function mapById<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  const byId = new Map<string, Entry>();
  for (const entry of entries) if (isRecord(entry) && !byId.has(entry.id)) byId.set(entry.id, entry);
  return byId;
}

function checkQuestion(question: Question, known: References, log: ProblemLog): void {
  if (question.unit !== undefined) checkConcept(question.unit, 'unit', known, log, 'unit');
  if (question.floor !== undefined) checkConcept(question.floor, question.kind, known, log, 'floor');
  if (question.accused !== undefined && !known.parties.has(question.accused))
    log.add('the id of a party', question.accused, 'accused');
}

function checkClaim(claim: Claim, question: Question | undefined, known: References, log: ProblemLog): void {
  if (!known.sources.has(claim.source)) log.add('the id of a source', claim.source, 'source');
  if (claim.origin !== undefined && !known.sources.has(claim.origin))
    log.add('the id of a source', claim.origin, 'origin');
  if (claim.statement === undefined && (claim.evidence === undefined || claim.evidence.length === 0))
    log.add('evidence, or a statement in the editor’s own words', undefined, 'evidence');
  if (question === undefined) log.add('the id of a question of the incident', claim.question, 'question');
  else if (claim.answer !== undefined && !log.broken.has(question))
    checkAnswer(claim, claim.answer, question, known, log);
  if (claim.evidence === undefined) return;
  log.path.push('evidence');
  visitEach(claim.evidence, log, (evidence) => checkEvidence(evidence, known, log));
  log.path.pop();
}

function checkAnswer(claim: Claim, answer: Answer, question: Question, known: References, log: ProblemLog): void {
  const wanted = question.answer === 'concept' ? 'concepts' : question.answer;
  if (!(wanted in answer)) {
    log.add(`an answer of the question’s type, ${question.answer}`, Object.keys(answer)[0], 'answer');
    return;
  }
  if ('concepts' in answer) {
    for (const [index, id] of answer.concepts.entries())
      checkConcept(id, question.kind, known, log, 'answer', 'concepts', index);
    if (question.accepts === 'one' && claim.stance === 'asserts' && answer.concepts.length > 1)
      log.add('one concept, for the question accepts one', answer.concepts, 'answer', 'concepts');
  }
  if ('quantity' in answer && answer.quantity.unit !== undefined)
    checkConcept(answer.quantity.unit, 'unit', known, log, 'answer', 'quantity', 'unit');
}

function checkEvidence(evidence: Evidence, known: References, log: ProblemLog): void {
  const report = known.reports.get(evidence.report);
  if (report === undefined) return log.add('the id of a report', evidence.report, 'report');
  if (log.broken.has(report)) return;
  if (evidence.passage === undefined) {
    if (evidence.exact !== undefined) log.add('the index of the passage that is quoted', undefined, 'passage');
    return;
  }
  const passage = report.passages[evidence.passage];
  if (passage === undefined) {
    log.add(`the index of one of the ${report.passages.length} passages of ${report.id}`, evidence.passage, 'passage');
  } else if (evidence.exact !== undefined && !passage.includes(evidence.exact)) {
    log.add(
      `words that stand in passage ${evidence.passage} of ${report.id}, letter for letter`,
      evidence.exact,
      'exact',
    );
  } else if (evidence.exact !== undefined && !passage.includes(contextOf(evidence, evidence.exact))) {
    log.add(`a prefix and suffix that stand around the quoted words`, contextOf(evidence, evidence.exact), 'prefix');
  }
}

function contextOf(evidence: Evidence, exact: string): string {
  return `${evidence.prefix ?? ''}${exact}${evidence.suffix ?? ''}`;
}

function checkRevision(claim: Claim, claims: ReadonlyMap<string, Claim>, circular: boolean, log: ProblemLog): void {
  const field = claim.supersedes === undefined ? 'origin' : 'supersedes';
  if (circular) log.add('a chain that does not lead back to this claim', claim[field], field);
  if (claim.supersedes === undefined) return;
  const replaced = claims.get(claim.supersedes);
  if (replaced === undefined) log.add('the id of a claim of the same incident', claim.supersedes, 'supersedes');
  else if (replaced.question !== claim.question)
    log.add(
      `a claim on the same question, ${claim.question}`,
      `${replaced.id} (on ${replaced.question})`,
      'supersedes',
    );
}

/** Claims through which, on one question, a source passes on what comes from itself. */
function findOriginCircles(claims: readonly Claim[]): Claim[] {
  const relays = claims.filter(({ origin }) => origin !== undefined);
  const nextOf = (relay: Claim) =>
    relays.find((other) => other.source === relay.origin && other.question === relay.question);
  return relays.length === 0 ? [] : findCircles(relays, nextOf);
}
