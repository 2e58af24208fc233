import type { Answer, AnswerType, Claim, Evidence, Hurt, Incident, Question } from './case.ts';
import { mapById, visitEach } from './case-parts.ts';
import { checkLinks, findLinks } from './check-links.ts';
import { checkConcept, checkReference, type References } from './check-references.ts';
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

function checkQuestion(question: Question, known: References, log: ProblemLog): void {
  checkConcept(question.unit, 'unit', known, log, 'unit');
  checkConcept(question.floor, log.isBroken(question) ? undefined : question.kind, known, log, 'floor');
  checkReference(question.accused, known.parties, 'the id of a party', log, 'accused');
  if (question.hurts !== undefined) checkHurts(question, question.hurts, known, log);
}

/** Each names a party, and answers of the kind that the question asks for. */
function checkHurts(question: Question, hurts: readonly Hurt[], known: References, log: ProblemLog): void {
  log.path.push('hurts');
  visitEach(hurts, log, ({ party, by }) => {
    checkReference(party, known.parties, 'the id of a party', log, 'party');
    if (!log.isBroken(question) && isRecord(by) && !log.isBroken(by)) checkAnswer(by, 'by', question, known, log);
  });
  log.path.pop();
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
    checkClaimAnswer(claim, answer, question, known, log);
  log.path.push('evidence');
  visitEach(claim.evidence, log, (evidence) => {
    checkReference(evidence.report, known.reports, 'the id of a report', log, 'report');
    if (!log.isBroken(evidence)) checkEvidence(evidence, known, log);
  });
  log.path.pop();
}

function checkClaimAnswer(claim: Claim, answer: Answer, question: Question, known: References, log: ProblemLog): void {
  checkAnswer(answer, 'answer', question, known, log);
  if (!('concepts' in answer) || question.answer !== 'concept') return;
  if (question.accepts === 'one' && claim.stance === 'asserts' && answer.concepts.length > 1)
    log.add('one concept, for the question accepts one', answer.concepts, 'answer', 'concepts');
}

/** `key`: where the answer stands. */
function checkAnswer(answer: Answer, key: string, question: Question, known: References, log: ProblemLog): void {
  if (typeOf(answer) !== question.answer) {
    log.add(`an answer of the question’s type, ${question.answer}`, Object.keys(answer)[0], key);
    return;
  }
  if ('concepts' in answer)
    for (let index = 0; index < answer.concepts.length; index += 1)
      checkConcept(answer.concepts[index], question.kind, known, log, key, 'concepts', index);
  if ('quantity' in answer && answer.quantity.unit !== undefined)
    checkConcept(answer.quantity.unit, 'unit', known, log, key, 'quantity', 'unit');
}

function typeOf(answer: Answer): AnswerType {
  if ('concepts' in answer) return 'concept';
  if ('quantity' in answer) return 'quantity';
  if ('extent' in answer) return 'extent';
  return 'time' in answer ? 'time' : 'text';
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
  if (!passage.includes(exact)) {
    log.add(`words that stand in passage ${index} of ${report}, letter for letter`, exact, 'exact');
  } else if (prefix !== undefined || suffix !== undefined) {
    const inContext = `${prefix ?? ''}${exact}${suffix ?? ''}`;
    if (!passage.includes(inContext))
      log.add('a prefix and suffix that stand around the quoted words', inContext, 'prefix');
  }
}
