import type { Claim } from '../../model/case.ts';
import { type Credit, isOf } from './credit.ts';
import { faultHedge, faultPlural, faultSource, faultUnsupported } from './faults.ts';
import { type Hearing, hearAll, likenessIn } from './hear-words.ts';
import { isHedged } from './is-hedged.ts';
import { type Fault, idsOf, type Judgement, noFault, type Trial } from './judgement.ts';
import { findOnlySource } from './only-source.ts';

/** From here on a claim says what the words say. */
const saysSo = 0.6;
/** So that no other claim of theirs says it nearly as well. */
const margin = 0.15;
/** Below these nobody does; found on drafts of our own, where words borne out had 0.42 and more, others 0.29 at most. */
const leastOfOwn = 0.3;
const leastOfAll = 0.35;
/** Of words that tell this statement from others. */
const leastOfNews = 0.3;
/** Another's claim says so almost to the word. */
const saysAll = 0.8;

/** A statement held against the words of the claims, whatever question it answers. */
export function judgeTold(trial: Trial, credit: Credit): Judgement {
  const { stance } = trial.statement.draft;
  if (stance !== 'asserts' && stance !== 'denies') return noFault;
  const hearing = hearAll(trial, credit);
  const only = credit.isPlural ? findOnly(trial, credit, hearing) : [];
  if (only.length > 0) return { claims: idsOf(only), fault: faultPlural(trial, only) };
  const { own } = hearing;
  if (own.best !== null && own.best.share >= saysSo)
    return { claims: idsOf(listNear(trial, credit, hearing)), fault: judgeHedge(trial, credit, own.best) };
  return { claims: [], fault: judgeUnheard(trial, credit, hearing) };
}

/** The claims that say so, where they are the word of one voice. */
function findOnly(trial: Trial, credit: Credit, { keys, own, others }: Hearing): readonly Claim[] {
  const most = Math.max(own.best?.share ?? 0, credit.isVague ? (others.best?.share ?? 0) : 0);
  if (most < saysSo) return [];
  const likeness = likenessIn(trial);
  const saying = trial.incident.claims.filter(
    (claim) => (credit.isVague || isOf(credit, claim)) && likeness.of(keys, claim) >= most - margin,
  );
  return findOnlySource(trial.known, credit, saying);
}

/** The best first, then what says it as well. */
function listNear(trial: Trial, credit: Credit, { keys, own: { best } }: Hearing): readonly Claim[] {
  if (best === null) return [];
  const likeness = likenessIn(trial);
  const near = trial.incident.claims.filter((claim) => isOf(credit, claim) && likeness.of(keys, claim) >= best.share);
  return [best.claim, ...near];
}

function judgeHedge(
  trial: Trial,
  credit: Credit,
  best: { readonly claim: Claim; readonly share: number },
): Fault | null {
  const { claim, share } = best;
  if (!isTentative(claim) || trial.statement.draft.certainty !== 'certain' || isHedged(trial)) return null;
  const { keys } = hearAll(trial, credit);
  const likeness = likenessIn(trial);
  const isSureElsewhere = trial.incident.claims.some(
    (other) =>
      isOf(credit, other) &&
      !isTentative(other) &&
      other.stance === 'asserts' &&
      likeness.of(keys, other) >= share - margin,
  );
  return isSureElsewhere ? null : faultHedge(trial, [claim]);
}

function isTentative({ certainty, stance }: Claim): boolean {
  return certainty !== 'certain' && stance === 'asserts';
}

function judgeUnheard(trial: Trial, credit: Credit, hearing: Hearing): Fault | null {
  const { keys, own, others } = hearing;
  if (credit.isVague || keys.length < 2) return null;
  const { best } = others;
  const isOthers = own.share < leastOfOwn && keys.length >= 3 && best !== null && best.share >= saysAll;
  if (isOthers) return faultSource(trial, [best.claim], []);
  return isUnheard(trial, hearing) ? faultUnsupported(trial) : null;
}

/** Nobody says it, by the words that are told of it. */
export function isUnheard(trial: Trial, { keys, told, own, others }: Hearing): boolean {
  const news = likenessIn(trial).ofNews(told);
  if (news.count >= 2 && news.share < leastOfNews && own.elsewhere < saysSo + margin) return true;
  return news.count > 0 && keys.length >= 3 && own.share < leastOfOwn && others.share < leastOfAll;
}
