import type { Claim } from '../../model/case.ts';
import { type Credit, isOf } from './credit.ts';
import { faultHedge, faultPlural, faultSource, faultUnsupported } from './faults.ts';
import { type Best, type Hearing, hearAll } from './hear-words.ts';
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
/** Fewer words tell no statement from another; of fewer yet nothing is said at all. */
const fewest = 3;
const fewestOfAny = 2;

/** A statement held against the words of the claims, whatever question it answers. */
export function judgeTold(trial: Trial, credit: Credit): Judgement {
  const { stance } = trial.statement.draft;
  if (stance !== 'asserts' && stance !== 'denies') return noFault;
  const hearing = hearAll(trial, credit);
  const only = credit.isPlural ? findOnly(trial, credit, hearing) : [];
  if (only.length > 0) return { claims: idsOf(only), fault: faultPlural(trial, only) };
  const { keys, own } = hearing;
  if (own.best !== null && own.best.share >= saysSo)
    return { claims: idsOf(listNear(trial, credit, hearing)), fault: judgeHedge(trial, credit, keys, own.best) };
  return { claims: [], fault: judgeUnheard(trial, credit, hearing) };
}

/** The claims that say so, where they are the word of one voice. */
function findOnly(trial: Trial, credit: Credit, { keys, own, others }: Hearing): readonly Claim[] {
  const most = Math.max(own.best?.share ?? 0, credit.isVague ? (others.best?.share ?? 0) : 0);
  if (most < saysSo) return [];
  const likeness = trial.known.likenessIn(trial.incident);
  const saying = trial.incident.claims.filter(
    (claim) => (credit.isVague || isOf(credit, claim)) && likeness.of(keys, claim) >= most - margin,
  );
  return findOnlySource(trial.known, credit, saying);
}

/** The best first, then what says it as well. */
function listNear(trial: Trial, credit: Credit, { keys, own: { best } }: Hearing): readonly Claim[] {
  if (best === null) return [];
  const likeness = trial.known.likenessIn(trial.incident);
  const near = trial.incident.claims.filter((claim) => isOf(credit, claim) && likeness.of(keys, claim) >= best.share);
  return [best.claim, ...near];
}

/** Where what they say most nearly is hedged, and nothing of theirs says nearly as much without a hedge. */
function judgeHedge(trial: Trial, credit: Credit, keys: Hearing['keys'], { claim, share }: Best): Fault | null {
  if (!isTentative(claim) || trial.statement.draft.certainty !== 'certain' || isHedged(trial)) return null;
  const likeness = trial.known.likenessIn(trial.incident);
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

/** None of theirs says so: another's does almost to the word, or nobody's. */
function judgeUnheard(trial: Trial, credit: Credit, hearing: Hearing): Fault | null {
  const { keys, own, others } = hearing;
  if (credit.isVague || keys.length < fewestOfAny) return null;
  const { best } = others;
  const isOthers = own.share < leastOfOwn && keys.length >= fewest && best !== null && best.share >= saysAll;
  if (isOthers) return faultSource(trial, [best.claim], []);
  return isUnheard(trial, hearing) ? faultUnsupported(trial) : null;
}

/** Nobody says it, by the words that are told of it. */
export function isUnheard(trial: Trial, { keys, told, own, others }: Hearing): boolean {
  const news = trial.known.likenessIn(trial.incident).ofNews(told);
  if (news.count >= fewestOfAny && news.share < leastOfNews && own.elsewhere < saysSo + margin) return true;
  return news.count > 0 && keys.length >= fewest && own.share < leastOfOwn && others.share < leastOfAll;
}
