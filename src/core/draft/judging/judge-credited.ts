import { roleOf } from '../../matching/question-role.ts';
import type { Claim } from '../../model/case.ts';
import { findAround } from '../spans.ts';
import { type Credit, isOf } from './credit.ts';
import { faultHedge, faultPlural, faultSource, faultStale, faultUnsupported } from './faults.ts';
import { hearAll } from './hear-words.ts';
import { isSureEnough, isVague, saysSame } from './hold-against.ts';
import { isAgreed } from './is-agreed.ts';
import { isHedged } from './is-hedged.ts';
import { judgeFigure } from './judge-figure.ts';
import { isUnheard } from './judge-told.ts';
import { type AskedTrial, type Fault, idsOf, isCommitted, type Judgement, noFault } from './judgement.ts';
import { findOnlySource } from './only-source.ts';
import { speaksOfInterception } from './speaks-of-interception.ts';

/** A statement that the draft credits to somebody, held against what the case has of them and of others. */
export function judgeCredited(trial: AskedTrial, credit: Credit): Judgement {
  const { draft } = trial.statement;
  const own = listOwn(trial, credit);
  if (draft.stance !== 'asserts' && draft.stance !== 'denies')
    return { claims: idsOf(own.filter((claim) => !isCommitted(claim))), fault: null };
  if (draft.answer === null && draft.stance === 'asserts') return noFault;
  const only = findOnly(trial, credit);
  if (only.length > 0) return { claims: idsOf(only), fault: faultPlural(trial, only) };
  const same = own.filter((claim) => isSame(trial, claim));
  const standing = same.filter((claim) => trial.comparison.standing.claims.includes(claim));
  if (credit.isVague && !isOfPlaceOrTime(trial)) return { claims: idsOf(standing), fault: null };
  if (standing.length > 0) return { claims: idsOf(standing), fault: judgeHedge(trial, standing) };
  const [replaced] = same;
  if (replaced !== undefined)
    return {
      claims: [replaced.id],
      fault: isToldAsFirst(trial) || isOfNoFigure(draft) ? null : faultStale(trial, replaced),
    };
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

/** "Whose first toll had been nine", "initially put it at 61". */
const asFirst =
  /\b(?:initially|at first|provisionally|(?:first|initial|preliminary|early|earlier|provisional) (?:count|toll|death toll|figure|tally|estimate|number|report|put|gave|spoke|said|counted)\w*)\b/i;

function isToldAsFirst({ paragraph: { text, sentences }, statement: { draft } }: AskedTrial): boolean {
  const [first] = draft.evidence;
  const sentence = first === undefined ? undefined : findAround(sentences, first);
  return sentence !== undefined && asFirst.test(text.slice(...sentence));
}

/** "Several" goes for many figures, whichever came later. */
function isOfNoFigure({ answer }: AskedTrial['statement']['draft']): boolean {
  return answer !== null && 'quantity' in answer && isVague(answer.quantity);
}

/** Where and when it was, many know. */
function isOfPlaceOrTime({ comparison: { question } }: AskedTrial): boolean {
  const role = roleOf(question);
  return role === 'place' || role === 'time';
}

/** The claims that say so, where many are credited with the word of one. */
function findOnly(trial: AskedTrial, credit: Credit): readonly Claim[] {
  if (!credit.isPlural || isOfPlaceOrTime(trial)) return [];
  const saying = trial.comparison.claims.filter((claim) => isSame(trial, claim));
  return findOnlySource(trial.known, credit, saying);
}

function judgeHedge(trial: AskedTrial, standing: readonly Claim[]): Fault | null {
  const isBorneOut = standing.some((claim) => isSureEnough(trial.statement.draft, claim));
  return isBorneOut || isHedged(trial) ? null : faultHedge(trial, standing);
}

/** Nothing of theirs says so: why not. */
function judgeUnsaid(trial: AskedTrial, credit: Credit, own: readonly Claim[]): Fault | null {
  const { comparison, statement } = trial;
  const { answer } = statement.draft;
  if (answer === null) return null;
  const others = comparison.standing.claims.filter((claim) => !isOf(credit, claim) && isSame(trial, claim));
  if ('quantity' in answer) return judgeFigure(trial, credit, answer.quantity, own, others);
  if ('extent' in answer && !speaksOfInterception(trial)) return null;
  if ('time' in answer || roleOf(comparison.question) === 'place' || isAgreed(trial)) return null;
  const isOtherwise =
    comparison.question.accepts === 'one' &&
    own.some((claim) => isCommitted(claim) && claim.stance === statement.draft.stance);
  return isOtherwise && others.length > 0 ? faultSource(trial, others, own) : judgeWords(trial, credit, others, own);
}

/** So little of the words is their own that they are another's. */
const mostOfOthers = 0.5;

/** A concept may be misread, so that the words must show it too. */
function judgeWords(trial: AskedTrial, credit: Credit, saying: readonly Claim[], said: readonly Claim[]): Fault | null {
  const hearing = hearAll(trial, credit);
  const { own, others } = hearing;
  const isOthers = own.share < mostOfOthers && own.share < others.share;
  if (saying.length > 0 && isOthers) return faultSource(trial, saying, said);
  return isUnheard(trial, hearing) ? faultUnsupported(trial) : null;
}
