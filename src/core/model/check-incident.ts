import type { Answer, Claim, Evidence, Incident, Question } from './case.ts';
import { visitEach } from './case-parts.ts';
import { checkConcept, checkReference, type References } from './check-references.ts';
import { findCircles } from './circles.ts';
import type { ProblemLog } from './problem.ts';
import { isRecord } from './shape.ts';

/**
 * Questions and claims against each other and against the lists they refer to.
 * `claimIds` gathers the claim ids of the whole case: a claim may be named alone.
 */
export function checkIncident(incident: Incident, known: References, claimIds: Set<string>, log: ProblemLog): void {
  checkConcept(incident.place, 'place', known, log, 'place');
  const questions = mapById(incident.questions);
  // Where the questions are no list, that has been said once, and not for each claim again.
  const askable = Array.isArray(incident.questions) ? questions : undefined;
  log.path.push('questions');
  visitEach(incident.questions, log, (question) => {
    if (questions.has(question.id) && questions.get(question.id) !== question)
      log.add('an id that no other question of the incident has', question.id, 'id');
    checkQuestion(question, known, log);
  });
  log.path.pop();

  const links = findLinks(incident.claims);
  log.path.push('claims');
  visitEach(incident.claims, log, (claim) => {
    const before = claimIds.size;
    if (claimIds.add(claim.id).size === before) log.add('an id that no other claim has', claim.id, 'id');
    checkClaim(claim, askable, known, log);
    if (links !== undefined) checkLinks(claim, links, log);
  });
  log.path.pop();
}

/** Entries by id, the first of a repeated one, misshapen ones included. */
function mapById<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  const byId = new Map<string, Entry>();
  if (!Array.isArray(entries)) return byId;
  for (const entry of entries as readonly Entry[])
    if (isRecord(entry) && typeof entry.id === 'string' && !byId.has(entry.id)) byId.set(entry.id, entry);
  return byId;
}

function checkQuestion(question: Question, known: References, log: ProblemLog): void {
  checkConcept(question.unit, 'unit', known, log, 'unit');
  checkConcept(question.floor, log.isBroken(question) ? undefined : question.kind, known, log, 'floor');
  checkReference(question.accused, known.parties, 'the id of a party', log, 'accused');
}

function checkClaim(
  claim: Claim,
  questions: ReadonlyMap<string, Question> | undefined,
  known: References,
  log: ProblemLog,
): void {
  checkReference(claim.source, known.sources, 'the id of a source', log, 'source');
  checkReference(claim.origin, known.sources, 'the id of a source', log, 'origin');
  if (questions !== undefined)
    checkReference(claim.question, questions, 'the id of a question of the incident', log, 'question');
  if (claim.statement === undefined && (claim.evidence === undefined || claim.evidence.length === 0))
    log.add('evidence, or a statement in the editor’s own words', undefined, 'evidence');
  const question = questions?.get(claim.question);
  const { answer } = claim;
  if (question !== undefined && !log.isBroken(question) && isRecord(answer) && !log.isBroken(answer))
    checkAnswer(claim, answer, question, known, log);
  log.path.push('evidence');
  visitEach(claim.evidence, log, (evidence) => {
    checkReference(evidence.report, known.reports, 'the id of a report', log, 'report');
    if (!log.isBroken(evidence)) checkEvidence(evidence, known, log);
  });
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
  const { exact, passage: index } = evidence;
  const report = known.reports.get(evidence.report);
  if (index === undefined) {
    if (exact !== undefined) log.add('the index of the passage that is quoted', undefined, 'passage');
  } else if (report !== undefined && !log.isBroken(report)) {
    const passage = report.passages[index];
    if (passage === undefined)
      log.add(`the index of one of the ${report.passages.length} passages of ${report.id}`, index, 'passage');
    else if (exact !== undefined) checkQuote(evidence, exact, passage, log);
  }
}

function checkQuote(
  { report, passage: index, prefix, suffix }: Evidence,
  exact: string,
  passage: string,
  log: ProblemLog,
) {
  const inContext = `${prefix ?? ''}${exact}${suffix ?? ''}`;
  if (!passage.includes(exact))
    log.add(`words that stand in passage ${index} of ${report}, letter for letter`, exact, 'exact');
  else if (inContext !== exact && !passage.includes(inContext))
    log.add('a prefix and suffix that stand around the quoted words', inContext, 'prefix');
}

/** Where claims replace others or pass them on: the claims by id, and those that stand in a circle. */
interface Links {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly circularRevisions: readonly Claim[];
  readonly circularRelays: readonly Claim[];
}

/** Undefined where no claim does either, as in most incidents. */
function findLinks(all: readonly Claim[]): Links | undefined {
  if (!Array.isArray(all)) return undefined;
  const linked = all.filter((claim) => claim?.supersedes !== undefined || claim?.origin !== undefined);
  if (linked.length === 0) return undefined;
  const claims = mapById(all);
  return {
    claims,
    circularRevisions: findCircles(linked, ({ supersedes }) => claims.get(supersedes ?? '')),
    circularRelays: linked.filter((claim) => isCircularRelay(claim, linked)),
  };
}

function checkLinks(claim: Claim, { claims, circularRevisions, circularRelays }: Links, log: ProblemLog): void {
  const noCircle = 'a chain that does not lead back to this claim';
  if (circularRelays.includes(claim)) log.add(noCircle, claim.origin, 'origin');
  if (typeof claim.supersedes !== 'string') return;
  if (circularRevisions.includes(claim)) log.add(noCircle, claim.supersedes, 'supersedes');
  const replaced = claims.get(claim.supersedes);
  if (replaced === undefined) log.add('the id of a claim of the same incident', claim.supersedes, 'supersedes');
  else if (replaced.question !== claim.question)
    log.add(
      `a claim on the same question, ${claim.question}`,
      `${replaced.id} (on ${replaced.question})`,
      'supersedes',
    );
}

/** On one question, what this claim passes on comes by way of others from its own source. */
function isCircularRelay({ question, source, origin }: Claim, relays: readonly Claim[]): boolean {
  const reached = new Set(origin === undefined ? [] : [origin]);
  // A set that grows while it is walked: each source reached adds those it passes on from.
  for (const from of reached)
    for (const relay of relays)
      if (relay.question === question && relay.source === from && relay.origin !== undefined) reached.add(relay.origin);
  return reached.has(source);
}
