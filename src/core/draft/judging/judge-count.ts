import type { QuestionComparison } from '../../compare/comparison.ts';
import { type Matter, matterOfKey, readAsked } from '../../matching/asked-count.ts';
import { readQuantities } from '../../matching/read-quantities.ts';
import { findWords, type Word } from '../../matching/word.ts';
import type { Claim, Quantity, Question } from '../../model/case.ts';
import { type Credit, isOf } from './credit.ts';
import { faultFigure, faultScope, faultStale, faultUnsupported } from './faults.ts';
import { isSameFigure } from './hold-against.ts';
import { contentOf, type Fault, findQuestion, type Trial } from './judgement.ts';

/**
 * A number of dead or hurt that answers no question as it is put ("of those killed, 45 were Syrians"): held
 * against all numbers of whom the draft credits. Null where there is none, or more than one.
 */
export function judgeCount(trial: Trial, credit: Credit): Fault | null {
  const { statement } = trial;
  if (statement.draft.stance !== 'asserts' || credit.isVague || credit.isPlural) return null;
  const words = findWords(contentOf(trial));
  const [counted, ...others] = readQuantities(words, trial.known.matching.values);
  const [matter, ...otherMatters] = listMatters(words);
  if (counted === undefined || matter === undefined || others.length + otherMatters.length > 0) return null;
  const { min, max } = counted;
  const draft = { ...statement.draft, answer: { quantity: { min, max } }, evidence: statement.content };
  return judgeNumber({ ...trial, statement: { ...statement, draft } }, credit, { min, max }, matter);
}

function judgeNumber(trial: Trial, credit: Credit, said: Quantity, matter: Matter): Fault | null {
  const { claims } = trial.incident;
  const saying = claims.filter((claim) => givesFigure(claim, said));
  const own = saying.filter((claim) => isOf(credit, claim));
  const alike = own.filter((claim) => findMatter(trial, claim) === matter);
  if (alike.length > 0) return judgeStanding(trial, alike);
  if (own.length > 0) return said.min > 0 ? faultScope(trial, own, []) : null;
  // Whoever else counts so many: then it is theirs to be judged by another rule.
  if (saying.length > 0) return null;
  const totals = listTotals(trial, credit, matter);
  return totals.length > 0 ? faultTotals(trial, said, totals) : faultUnsupported(trial);
}

/** Killed or wounded, or both. */
function listMatters(words: readonly Word[]): readonly Matter[] {
  const found = words.flatMap(({ key, lower }) => matterOfKey(key) ?? matterOfKey(lower) ?? []);
  return [...new Set(found)].filter((matter) => matter === 'killed' || matter === 'wounded');
}

function givesFigure({ answer }: Claim, said: Quantity): boolean {
  return answer !== undefined && 'quantity' in answer && isSameFigure(said, answer.quantity);
}

function findMatter(trial: Trial, { question: id }: Claim): Matter | null {
  const question = findQuestion(trial, id);
  return question === undefined ? null : (readAsked(trial.known.theCase, question)?.matter ?? null);
}

/** What they do say of all who were killed, or hurt. */
function listTotals({ known: { theCase }, incident }: Trial, credit: Credit, matter: Matter): readonly Claim[] {
  const isOfAll = (question: Question) => {
    const asked = readAsked(theCase, question);
    return asked?.matter === matter && asked.group.length === 0;
  };
  const questions = new Set(incident.questions.filter(isOfAll).map(({ id }) => id));
  return incident.claims.filter((claim) => {
    const { question, answer } = claim;
    return questions.has(question) && answer !== undefined && 'quantity' in answer && isOf(credit, claim);
  });
}

function faultTotals(trial: Trial, said: Quantity, totals: readonly Claim[]): Fault | null {
  const comparison = findComparison(trial, totals[0]);
  return comparison === undefined ? null : faultFigure({ ...trial, comparison }, said, totals);
}

/** All of them replaced: the figure is an old one. */
function judgeStanding(trial: Trial, alike: readonly Claim[]): Fault | null {
  const [first] = alike;
  const comparison = findComparison(trial, first);
  const isStanding = (claim: Claim) => findComparison(trial, claim)?.standing.claims.includes(claim) === true;
  if (first === undefined || comparison === undefined || alike.some(isStanding)) return null;
  return faultStale({ ...trial, comparison }, first);
}

function findComparison({ known, incident }: Trial, claim: Claim | undefined): QuestionComparison | undefined {
  return claim === undefined ? undefined : known.compare(incident).get(claim.question);
}
