import { readAsked } from '../../matching/asked-count.ts';
import { roleOf } from '../../matching/question-role.ts';
import { keysOf } from '../../matching/word.ts';
import type { Claim, Quantity } from '../../model/case.ts';
import { hullOf } from '../spans.ts';
import { type Credit, isOf } from './credit.ts';
import {
  faultFigure,
  faultHedge,
  faultPlural,
  faultScope,
  faultSource,
  faultStale,
  faultUnsupported,
} from './faults.ts';
import { type Hearing, hearAll } from './hear-words.ts';
import { isSameEnough, isSureEnough, saysSame } from './hold-against.ts';
import { isHedged } from './is-hedged.ts';
import { isUnheard } from './judge-told.ts';
import { type AskedTrial, type Fault, idsOf, type Judgement, noFault } from './judgement.ts';
import { findOnlySource } from './only-source.ts';
import { speaksOfInterception } from './speaks-of-interception.ts';

/** A statement that the draft credits to somebody, held against what the case has of them and of others. */
export function judgeCredited(trial: AskedTrial, credit: Credit): Judgement {
  const { draft } = trial.statement;
  const own = listOwn(trial, credit);
  if (draft.stance !== 'asserts' && draft.stance !== 'denies')
    return { claims: idsOf(own.filter((claim) => !isCommitted(claim))), fault: null };
  if (draft.answer === null && draft.stance === 'asserts') return noFault;
  const same = own.filter((claim) => isSame(trial, claim));
  const standing = same.filter((claim) => trial.comparison.standing.claims.includes(claim));
  const claims = idsOf(standing);
  if (credit.isPlural && !['place', 'time'].includes(roleOf(trial.comparison.question))) {
    const only = findOnlySource(
      trial.known,
      credit,
      trial.comparison.claims.filter((claim) => isSame(trial, claim)),
    );
    if (only.length > 0) return { claims: idsOf(only), fault: faultPlural(trial, only) };
    if (credit.isVague) return { claims, fault: null };
  }
  if (standing.some((claim) => isSureEnough(draft, claim))) return { claims, fault: null };
  if (standing.length > 0) return { claims, fault: isHedged(trial) ? null : faultHedge(trial, standing) };
  const [replaced] = same;
  if (replaced !== undefined) return { claims: [replaced.id], fault: faultStale(trial, replaced) };
  return { claims: [], fault: judgeUnsaid(trial, credit, own) };
}

/** Those of whom the draft names first, then what else the name may stand for. */
function listOwn({ comparison, statement: { draft } }: AskedTrial, credit: Credit): readonly Claim[] {
  const isNamed = ({ source, origin }: Claim) =>
    source === draft.source || (origin !== undefined && origin === draft.source);
  const own = comparison.claims.filter((claim) => isOf(credit, claim));
  return [...own.filter(isNamed), ...own.filter((claim) => !isNamed(claim))];
}

function isSame({ known, comparison, statement }: AskedTrial, claim: Claim): boolean {
  return saysSame(known.theCase, comparison.question, statement.draft, claim);
}

function isCommitted({ stance, answer }: Claim): boolean {
  return (stance === 'asserts' || stance === 'denies') && answer !== undefined;
}

/** Nothing of theirs says so: why not. */
function judgeUnsaid(trial: AskedTrial, credit: Credit, own: readonly Claim[]): Fault | null {
  const { comparison, statement } = trial;
  const { answer } = statement.draft;
  if (answer === null) return null;
  const others = comparison.standing.claims.filter((claim) => !isOf(credit, claim) && isSame(trial, claim));
  if ('quantity' in answer) return judgeFigure(trial, credit, own, others, answer.quantity);
  if ('extent' in answer && !speaksOfInterception(trial)) return null;
  if ('time' in answer || roleOf(comparison.question) === 'place' || isGranted(trial)) return null;
  const isOtherwise =
    comparison.question.accepts === 'one' &&
    own.some((claim) => isCommitted(claim) && claim.stance === statement.draft.stance);
  return isOtherwise && others.length > 0
    ? faultSource(trial, others, own)
    : judgeWords(trial, hearAll(trial, credit), others, own);
}

/** What all agree on may stand in anybody's sentence: "the Observatory said the Israeli strike killed". */
function isGranted({ known, comparison, statement }: AskedTrial): boolean {
  const { mark, agreed, question, deniedTogether } = comparison;
  const { answer } = statement.draft;
  if (mark !== 'agree' || deniedTogether || agreed === null || answer === null) return false;
  return isSameEnough(known.theCase, question, answer, agreed);
}

/** A concept may be misread, so that the words must show it too. */
function judgeWords(
  trial: AskedTrial,
  hearing: Hearing,
  saying: readonly Claim[],
  said: readonly Claim[],
): Fault | null {
  const { own, others } = hearing;
  if (saying.length > 0 && own.share < 0.5 && own.share < others.share) return faultSource(trial, saying, said);
  return isUnheard(trial, hearing) ? faultUnsupported(trial) : null;
}

function judgeFigure(
  trial: AskedTrial,
  credit: Credit,
  own: readonly Claim[],
  others: readonly Claim[],
  quantity: Quantity,
): Fault | null {
  const elsewhere = trial.incident.claims.filter(
    (claim) =>
      claim.question !== trial.comparison.question.id &&
      isOf(credit, claim) &&
      isNumber(claim, quantity) &&
      isOfPeople(trial, claim.question),
  );
  if (elsewhere.length > 0 && trial.statement.isElliptical) return null;
  if (elsewhere.length > 0 && quantity.min > 0)
    return isNamedCount(trial, elsewhere) ? null : faultScope(trial, elsewhere, own);
  if (others.length > 0) return faultSource(trial, others, own);
  const figures = own.filter(({ answer }) => answer !== undefined && 'quantity' in answer);
  return figures.length > 0 ? faultFigure(trial, quantity, figures) : faultUnsupported(trial);
}

/** "Four Syrian citizens", of those counted as Syrians; "14 Iranians and Iraqis", of whom more are named after it. */
function isNamedCount(
  { known: { theCase }, incident, paragraph: { text }, statement }: AskedTrial,
  counted: readonly Claim[],
): boolean {
  const span = hullOf(statement.draft.evidence);
  if (span === null) return false;
  if (/^\s*(?:,|and|or)\s+(?:other |non-)?\p{Lu}/u.test(text.slice(span[1]))) return true;
  if (/\p{Lu}\w+ (?:and|or|as well as) \p{Lu}/u.test(text.slice(...span))) return true;
  const keys = new Set(keysOf(text.slice(...span)));
  return counted.some(({ question: id }) => {
    const question = incident.questions.find((each) => each.id === id);
    const group = question === undefined ? [] : (readAsked(theCase, question)?.group ?? []);
    return group.length > 0 && group.every((key) => keys.has(key));
  });
}

/** Six missiles are no six dead. */
function isOfPeople({ known: { theCase }, incident, comparison }: AskedTrial, id: Claim['question']): boolean {
  const questions = [comparison.question, incident.questions.find((each) => each.id === id)];
  return questions.every((question) => {
    const matter = question === undefined ? undefined : readAsked(theCase, question)?.matter;
    return matter !== undefined && matter !== 'missile' && matter !== 'raid';
  });
}

/** The very number, whatever it counts. */
function isNumber({ answer }: Claim, { min, max }: Quantity): boolean {
  if (answer === undefined || !('quantity' in answer)) return false;
  const { quantity } = answer;
  return quantity.min === min && (quantity.max === max || quantity.max === null || max === null);
}
