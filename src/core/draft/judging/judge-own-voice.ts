import { findParty } from '../../compare/origin.ts';
import { isUnsourced } from '../../compare/position.ts';
import { roleOf } from '../../matching/question-role.ts';
import { blasts, strikeNouns } from '../../matching/strike-words.ts';
import { findWords, type Word } from '../../matching/word.ts';
import type { Claim } from '../../model/case.ts';
import { isAtOrUnder } from '../../model/concept-tree.ts';
import { faultFact, faultSuspicion } from './faults.ts';
import { isSureEnough, saysSame } from './hold-against.ts';
import { isAgreed } from './is-agreed.ts';
import { type AskedTrial, type Fault, idsOf, type Judgement, noFault } from './judgement.ts';
import { speaksOfInterception } from './speaks-of-interception.ts';

/** What the draft states itself: only what the sources agree on is fit for that. */
export function judgeOwnVoice(trial: AskedTrial): Judgement {
  const { draft } = trial.statement;
  if (draft.stance !== 'asserts' || draft.answer === null || isMisread(trial)) return noFault;
  const saying = listSaying(trial);
  const claims = idsOf(saying);
  if (isIdentity(trial)) return { claims, fault: null };
  if (draft.certainty !== 'certain' || isAgreed(trial)) return { claims, fault: null };
  if (isNoun(trial)) return { claims, fault: judgeNoun(trial) };
  const sure = saying.filter((claim) => isSureEnough(draft, claim));
  return { claims, fault: faultFact(trial, sure.length > 0 ? sure : saying) };
}

/** "The Israeli strike", in whosever sentence: what is taken for granted is the draft's own. Null where it may be. */
export function judgeNoun(trial: AskedTrial): Fault | null {
  const { comparison, statement } = trial;
  const isOpen = roleOf(comparison.question) === 'agent' && statement.draft.certainty === 'certain';
  if (!isOpen || isAgreed(trial)) return null;
  // "Denied that the Israeli strike killed" takes the strike for granted too.
  const granted = { ...statement, draft: { ...statement.draft, stance: 'asserts' as const } };
  const saying = listSaying({ ...trial, statement: granted });
  const isSuspected = saying.length > 0 && saying.every(({ certainty }) => certainty !== 'certain');
  return isSuspected ? faultSuspicion(trial, saying) : null;
}

/** What stands of what is said, by whomever; a report's own voice has no vote. */
function listSaying({ known: { theCase }, comparison, statement }: AskedTrial): readonly Claim[] {
  return comparison.standing.claims.filter(
    (claim) => !isUnsourced(theCase, claim) && saysSame(theCase, comparison.question, statement.draft, claim),
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
  return new Set(within.map((claim) => findParty(theCase, claim))).size > 0;
}

/** When and where it was tells which incident is meant; no desk would credit that to anybody. */
function isIdentity({ comparison: { question } }: AskedTrial): boolean {
  const role = roleOf(question);
  return role === 'place' || role === 'time';
}

/** "An Israeli strike caused the blasts" says so; "the Israeli strike killed" takes it for granted. */
const causing = /^\s+(?:ha[sd] )?(?:caused|set off|triggered|touched off|was behind|lay behind)\b/;
/** Before a strike: it is what the sentence says. "The blasts were an Israeli strike". */
const predicate =
  /\b(?:from|was|were|is|are|be|been|result of|down to|due to|attributed to|because of|by|blam\w+(?: on)?) (?:an? )?$/i;
const predicateReach = 24;
/** A noun phrase of more words is a clause. */
const longestNoun = 6;

/** The words are a strike and whose it was, and no clause. */
export function isNoun({ paragraph: { text }, statement, comparison }: AskedTrial): boolean {
  const [span, ...others] = statement.draft.evidence;
  if (!['agent', 'cause'].includes(roleOf(comparison.question)) || others.length > 0 || span === undefined)
    return false;
  const before = text.slice(Math.max(0, span[0] - predicateReach), span[0]);
  if (/\ban? $/i.test(before) && causing.test(text.slice(span[1]))) return false;
  return !predicate.test(before) && isStrike(findWords(text.slice(...span)));
}

function isStrike(words: readonly Word[]): boolean {
  const head = words.at(-1)?.key ?? '';
  if (words.length > longestNoun || !(strikeNouns.has(head) || blasts.has(head))) return false;
  return !words.some(({ lower }) => /ed$|^(?:was|were|hit|struck)$/.test(lower));
}
