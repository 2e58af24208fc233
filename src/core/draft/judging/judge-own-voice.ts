import { findParty } from '../../compare/origin.ts';
import { isUnsourced } from '../../compare/position.ts';
import { roleOf } from '../../matching/question-role.ts';
import { blasts, strikeNouns } from '../../matching/strike-words.ts';
import { findWords } from '../../matching/word.ts';
import { isAtOrUnder } from '../../model/concept-tree.ts';
import { faultFact, faultSuspicion } from './faults.ts';
import { isSameEnough, isSureEnough, saysSame } from './hold-against.ts';
import { type AskedTrial, idsOf, type Judgement, noFault } from './judgement.ts';
import { speaksOfInterception } from './speaks-of-interception.ts';

/** What the draft states itself: only what the sources agree on is fit for that. */
export function judgeOwnVoice(trial: AskedTrial): Judgement {
  const { answer, stance, certainty } = trial.statement.draft;
  if (stance !== 'asserts' || answer === null || isIdentity(trial) || isMisread(trial)) return noFault;
  const same = listSaying(trial);
  if (certainty !== 'certain' || isAgreed(trial)) return { claims: idsOf(same), fault: null };
  const sure = same.filter((claim) => isSureEnough(trial.statement.draft, claim));
  if (isNoun(trial)) return { claims: idsOf(same), fault: judgeNoun(trial) };
  return { claims: idsOf(same), fault: faultFact(trial, sure.length > 0 ? sure : same) };
}

/** "The Israeli strike", in whose sentence ever: what is taken for granted is the draft's own. Null where it may be. */
export function judgeNoun(trial: AskedTrial): Judgement['fault'] {
  if (roleOf(trial.comparison.question) !== 'agent' || trial.statement.draft.certainty !== 'certain' || isAgreed(trial))
    return null;
  const same = listSaying({
    ...trial,
    statement: { ...trial.statement, draft: { ...trial.statement.draft, stance: 'asserts' } },
  });
  return same.length > 0 && same.every(({ certainty }) => certainty !== 'certain') ? faultSuspicion(trial, same) : null;
}

function listSaying({ known, comparison, statement }: AskedTrial) {
  return comparison.standing.claims.filter(
    (claim) =>
      !isUnsourced(known.theCase, claim) && saysSame(known.theCase, comparison.question, statement.draft, claim),
  );
}

/** "Hit" alone speaks of no interception; "the building" is what all who name it more closely say. */
function isMisread(trial: AskedTrial): boolean {
  const { answer } = trial.statement.draft;
  if (answer !== null && 'extent' in answer) return !speaksOfInterception(trial);
  if (answer === null || !('concepts' in answer)) return false;
  const { theCase } = trial.known;
  const within = trial.comparison.standing.claims.filter(
    ({ answer: known, stance }) =>
      stance === 'asserts' &&
      known !== undefined &&
      'concepts' in known &&
      answer.concepts.every((wide) =>
        known.concepts.some((id) => id !== wide && isAtOrUnder(theCase.conceptById, id, wide)),
      ),
  );
  return new Set(within.map((claim) => findParty(theCase, claim))).size > 1;
}

/** When and where it was tells which incident is meant; no desk would credit that to anybody. */
function isIdentity({ comparison: { question } }: AskedTrial): boolean {
  const role = roleOf(question);
  return role === 'place' || role === 'time';
}

function isAgreed({ known, comparison, statement }: AskedTrial): boolean {
  const { mark, agreed, question, deniedTogether } = comparison;
  if (mark !== 'agree' || deniedTogether || agreed === null || statement.draft.answer === null) return false;
  return isSameEnough(known.theCase, question, statement.draft.answer, agreed);
}

/** "An Israeli strike caused the blasts" says so; "the Israeli strike killed" takes it for granted. */
const causing = /^\s+(?:ha[sd] )?(?:caused|set off|triggered|touched off|was behind|lay behind)\b/;
const predicate =
  /\b(?:from|was|were|is|are|be|been|result of|down to|due to|attributed to|because of|by|blam\w+(?: on)?) (?:an? )?$/i;

/** The words are a strike and whose it was, and no clause. */
export function isNoun({ paragraph, statement, comparison }: AskedTrial): boolean {
  const { evidence } = statement.draft;
  const [span] = evidence;
  if (!['agent', 'cause'].includes(roleOf(comparison.question)) || evidence.length !== 1 || span === undefined)
    return false;
  if (/\ban? $/i.test(paragraph.text.slice(0, span[0])) && causing.test(paragraph.text.slice(span[1]))) return false;
  if (predicate.test(paragraph.text.slice(Math.max(0, span[0] - 24), span[0]))) return false;
  const words = findWords(paragraph.text.slice(...span));
  const last = words.at(-1);
  return (
    words.length <= 6 &&
    last !== undefined &&
    (strikeNouns.has(last.key) || blasts.has(last.key)) &&
    !words.some(({ lower }) => /ed$|^(?:was|were|hit|struck)$/.test(lower))
  );
}
