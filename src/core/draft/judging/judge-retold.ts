import { isUnsourced } from '../../compare/position.ts';
import { roleOf } from '../../matching/question-role.ts';
import type { Claim } from '../../model/case.ts';
import { isCounting, tellingKeys } from '../reading/telling-words.ts';
import { isSharing } from '../spans.ts';
import { faultRetold } from './faults.ts';
import { isHedged } from './is-hedged.ts';
import { contentOf, findQuestion, idsOf, type Judgement, noFault, type Trial } from './judgement.ts';

/** From here on a sentence retells a claim; found on drafts of our own, as is the least number of words that tell. */
const retells = 0.75;
const fewest = 3;

/**
 * A sentence in the draft's own voice that answers no question by what was read of it, held against the words of
 * the claims: it may retell what the sources leave open.
 */
export function judgeRetold(trial: Trial): Judgement {
  if (trial.statement.speaker !== null || isHedged(trial) || isAnswering(trial)) return noFault;
  const likeness = trial.known.likenessIn(trial.incident);
  const keys = likeness.withoutPlace(tellingKeys(contentOf(trial)));
  if (new Set(keys.filter((key) => !isCounting(key))).size < fewest) return noFault;
  const retold = [...trial.known.compare(trial.incident).values()].map((comparison) => ({
    comparison,
    claims: comparison.standing.claims.filter(
      (claim) => isFirm(claim) && !isUnsourced(trial.known.theCase, claim) && likeness.of(keys, claim) >= retells,
    ),
  }));
  const met = retold.filter(({ claims }) => claims.length > 0);
  const claims = met.flatMap((each) => each.claims);
  if (claims.length === 0) return noFault;
  const isOpen = met.every(({ comparison: { mark } }) => mark !== 'agree');
  return { claims: idsOf(claims), fault: isOpen ? faultRetold(trial, claims) : null };
}

function isFirm({ stance }: Claim): boolean {
  return stance === 'asserts';
}

/** Something else in the sentence answers a question, and is judged by that; where and when it was do not count. */
function isAnswering(trial: Trial): boolean {
  const [sentence] = trial.statement.content;
  return trial.paragraph.statements.some(({ draft }) => {
    const question = findQuestion(trial, draft.question);
    if (sentence === undefined || question === undefined) return false;
    const role = roleOf(question);
    return role !== 'place' && role !== 'time' && draft.evidence.some((span) => isSharing(span, sentence));
  });
}
