import { type Matter, matterOfKey, readAsked } from '../../matching/asked-count.ts';
import { readQuantities } from '../../matching/read-quantities.ts';
import { findWords, type Word } from '../../matching/word.ts';
import type { Claim, Quantity } from '../../model/case.ts';
import { type Credit, isOf } from './credit.ts';
import { faultFigure, faultScope, faultStale, faultUnsupported } from './faults.ts';
import { isSameFigure } from './hold-against.ts';
import type { Fault, Trial } from './judgement.ts';

/**
 * A number of dead or hurt that answers no question as it is put ("of those killed, 45 were Syrians"): held
 * against all numbers of whom the draft credits. Null where there is none, or more than one.
 */
export function judgeCount(trial: Trial, credit: Credit): Fault | null {
  const { statement, paragraph } = trial;
  const words = findWords(statement.content.map((span) => paragraph.text.slice(...span)).join(' '));
  const [counted, ...others] = readQuantities(words);
  const matters = listMatters(words);
  const [matter] = matters;
  if (counted === undefined || others.length > 0 || matters.length !== 1 || matter === undefined) return null;
  if (statement.draft.stance !== 'asserts' || credit.isVague || credit.isPlural) return null;
  const { min, max } = counted;
  const draft = { ...statement.draft, answer: { quantity: { min, max } }, evidence: statement.content };
  return judgeNumber({ ...trial, statement: { ...statement, draft } }, credit, counted, matter);
}

function judgeNumber(
  trial: Trial,
  credit: Credit,
  counted: Pick<Quantity, 'min' | 'max'>,
  matter: Matter,
): Fault | null {
  const own = trial.incident.claims.filter((claim) => isOf(credit, claim) && isNumber(claim, counted));
  const alike = own.filter((claim) => matterOf(trial, claim) === matter);
  if (alike.length > 0) return judgeAlike(trial, alike);
  if (own.length > 0) return counted.min > 0 ? faultScope(trial, own, []) : null;
  if (isSaidByOthers(trial, credit, counted)) return null;
  const figures = listFigures(trial, credit, matter);
  return figures.length > 0 ? faultFigureOf(trial, counted, figures) : faultUnsupported(trial);
}

function listMatters(words: readonly Word[]): readonly Matter[] {
  const found = words.flatMap(({ key, lower }) => matterOfKey(key) ?? matterOfKey(lower) ?? []);
  return [...new Set(found)].filter((matter) => matter === 'killed' || matter === 'wounded');
}

function isNumber({ answer }: Claim, said: Pick<Quantity, 'min' | 'max'>): boolean {
  return answer !== undefined && 'quantity' in answer && isSameFigure(said, answer.quantity);
}

function matterOf({ known: { theCase }, incident }: Trial, { question: id }: Claim): Matter | null {
  const question = incident.questions.find((each) => each.id === id);
  return question === undefined ? null : (readAsked(theCase, question)?.matter ?? null);
}

/** What they do say of all who were killed, or hurt. */
function listFigures(trial: Trial, credit: Credit, matter: Matter): readonly Claim[] {
  const {
    known: { theCase },
    incident,
  } = trial;
  const questions = new Set(
    incident.questions
      .filter((each) => readAsked(theCase, each)?.matter === matter && readAsked(theCase, each)?.group.length === 0)
      .map(({ id }) => id),
  );
  return incident.claims.filter(
    ({ question, answer, ...claim }) =>
      questions.has(question) &&
      answer !== undefined &&
      'quantity' in answer &&
      isOf(credit, { question, answer, ...claim }),
  );
}

function faultFigureOf(
  trial: Trial,
  { min, max }: Pick<Quantity, 'min' | 'max'>,
  figures: readonly Claim[],
): Fault | null {
  const comparison =
    figures[0] === undefined ? undefined : trial.known.compare(trial.incident).get(figures[0].question);
  return comparison === undefined ? null : faultFigure({ ...trial, comparison }, { min, max }, figures);
}

/** All of them replaced: the figure is an old one. */
function judgeAlike(trial: Trial, alike: readonly Claim[]): Fault | null {
  const { known, incident } = trial;
  const comparisons = known.compare(incident);
  const isStanding = (claim: Claim) => comparisons.get(claim.question)?.standing.claims.includes(claim) === true;
  const [first] = alike;
  const comparison = first === undefined ? undefined : comparisons.get(first.question);
  if (first === undefined || comparison === undefined || alike.some(isStanding)) return null;
  return faultStale({ ...trial, comparison }, first);
}

/** Whoever else counts so many: then it is theirs to be judged by another rule. */
function isSaidByOthers({ incident }: Trial, credit: Credit, said: Pick<Quantity, 'min' | 'max'>): boolean {
  return incident.claims.some((claim) => !isOf(credit, claim) && isNumber(claim, said));
}
