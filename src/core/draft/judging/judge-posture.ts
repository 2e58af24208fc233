import { namesParty } from '../../compare/names-party.ts';
import { textOf } from '../../matching/frame.ts';
import { agentQuestion, type QuestionRole, roleOf } from '../../matching/question-role.ts';
import { findWords } from '../../matching/word.ts';
import type { Claim, Question, QuestionId } from '../../model/case.ts';
import { tellingKeys } from '../reading/telling-words.ts';
import { hullOf } from '../spans.ts';
import { type Credit, isOf } from './credit.ts';
import { faultNonDenial } from './faults.ts';
import { contentOf, type Fault, findQuestion, isCommitted, type Trial } from './judgement.ts';

/** Cues of one who owns up. */
const confessing =
  /\b(?:confirm|admit|acknowledg|conced|own(?:s|ed)? up|claim(?:s|ed)? (?:responsib|credit)|took (?:responsib|credit))/i;
/** Those of them that are of one's own doing alone. */
const admitting = /\b(?:admit|acknowledg|conced|own(?:s|ed)? up|responsib)/i;
const denying = /\b(?:den[iy]|reject|dismiss|refut|disown|disclaim)/i;
const negating = /\b(?:not|never|neither|without|no)\b|n['’]t\b/i;
/** How far before a cue its "not" may stand. */
const negationReach = 16;
/** Words of an attack, or of a part in it. */
const ofDeed =
  /\b(?:involve|role|part|behind|responsib|carr(?:y|ied)|attack|strike|struck|raid|hand in|as much|it|its own|missiles?|rockets?|jets?|fir(?:ed|ing)|launch)/i;
/** What was said of them, whole: "denied the reports". */
const ofReport =
  /^(?:the |these |those |all |such )?(?:reports?|claims?|accusations?|allegations?|accounts?|charges?)\W*$/i;
const ofSelf = /\b(?:its?|his|her|their|they|we|our|as much|responsib)/i;
const deedRoles: ReadonlySet<QuestionRole> = new Set<QuestionRole>(['agent', 'doer', 'cause', 'place', 'time']);

/** From here on the words are of a claim's matter. */
const ofMatter = 0.5;

/**
 * A refusal, a silence or "neither confirm nor deny" told as a denial or an admission, whatever question the
 * words were matched with. Null where the source did deny or admit something of the kind.
 */
export function judgePosture(trial: Trial, credit: Credit): Fault | null {
  const isDenial = trial.statement.draft.stance === 'denies' && !keepsSilent(trial);
  const confession = isDenial ? null : readConfession(trial, credit);
  if (!isDenial && confession === null) return null;
  const own = trial.incident.claims.filter((claim) => isOf(credit, claim) && isOwnWord(credit, claim));
  const silent = own.filter((claim) => !isCommitted(claim));
  const isNear = nearnessIn(trial);
  const withheld =
    confession === 'any'
      ? silent.filter((claim) => isMatter(trial, claim, isNear))
      : findWithheld(trial, silent, isNear);
  const committed = own.filter(isCommitted);
  // Who denies may be told as denying; what they assert on the matter makes a denial of nothing.
  const clearing = isDenial ? committed.filter(({ stance }) => stance === 'denies') : committed;
  if (withheld.length === 0 || clearing.some(({ question }) => withheld.some((each) => each.question === question)))
    return null;
  const isBorneOut = committed.some((claim) => (claim.stance === 'denies') === isDenial && isNear(claim));
  return isBorneOut ? null : faultNonDenial(trial, withheld);
}

const silence = /\b(?:no|not|any) (?:mention|comment|word)\b/i;

/** "Made no mention of" is told as what it is. */
function keepsSilent({ paragraph: { text }, statement: { attribution, draft } }: Trial): boolean {
  const [told, evidence] = [
    hullOf([...(attribution?.source ?? []), ...(attribution?.content ?? [])]),
    draft.evidence[0],
  ];
  return told !== null && evidence !== undefined && silence.test(text.slice(told[0], evidence[0]));
}

/** What it hands on from another is not its own word. */
function isOwnWord({ sources }: Credit, { origin }: Claim): boolean {
  return origin === undefined || sources.has(origin);
}

type IsNear = (claim: Claim) => boolean;

/** Whether a claim is told in words like those of the statement. */
function nearnessIn(trial: Trial): IsNear {
  const keys = tellingKeys(contentOf(trial));
  const likeness = trial.known.likenessIn(trial.incident);
  return (claim) => likeness.of(keys, claim) >= ofMatter;
}

function isMatter({ statement: { draft } }: Trial, claim: Claim, isNear: IsNear): boolean {
  return claim.question === draft.question || isNear(claim);
}

/** On the matter of the words; else on who did it, which is what one is asked to own up to. */
function findWithheld(trial: Trial, silent: readonly Claim[], isNear: IsNear): readonly Claim[] {
  const near = silent.filter((claim) => isMatter(trial, claim, isNear));
  if (near.length > 0) return near.filter(({ question }) => isDeniedOf(trial, question));
  const question = findQuestion(trial, trial.statement.draft.question);
  if (question !== undefined && isOfDead(question))
    return silent.filter((claim) => {
      const other = findQuestion(trial, claim.question);
      return other !== undefined && isOfDead(other);
    });
  const words = contentOf(trial);
  const isOfDeed =
    question === undefined ? ofDeed.test(words) || ofReport.test(words) : deedRoles.has(roleOf(question));
  const asked = agentQuestion(trial.incident)?.id;
  return isOfDeed ? silent.filter((claim) => claim.question === asked) : [];
}

/** Who did it is denied in so many words, or of a deed: "says that it was not" may be of anything. */
function isDeniedOf(trial: Trial, id: QuestionId): boolean {
  const question = findQuestion(trial, id);
  if (question === undefined || !['agent', 'doer'].includes(roleOf(question))) return true;
  const cue = textOf(trial.paragraph.text, trial.statement.attribution?.cue ?? []);
  return denying.test(cue) || confessing.test(cue) || ofDeed.test(contentOf(trial).replace(/\bit\b/gi, ''));
}

function isOfDead(question: Question): boolean {
  return ['count', 'dead'].includes(roleOf(question));
}

/** "Israel confirmed that it struck": it has the credited own up; to `any`, where not to a doing of their own. */
function readConfession(trial: Trial, credit: Credit): 'own' | 'any' | null {
  const { text } = trial.paragraph;
  const { attribution, draft } = trial.statement;
  const cue = hullOf(attribution?.cue ?? []);
  if (cue === null || attribution === null || draft.stance !== 'asserts') return null;
  const cueWords = text.slice(...cue);
  if (!confessing.test(cueWords) || negating.test(text.slice(Math.max(0, cue[0] - negationReach), cue[1]))) return null;
  const words = textOf(text, attribution.content);
  const isAdmission = admitting.test(cueWords) && ofDeed.test(words);
  return isAdmission || ofSelf.test(words) || ofReport.test(words) || isOfCredited(trial, credit, words)
    ? 'own'
    : 'any';
}

/** The answer names the party of who is credited, or the words its country: "Israel confirmed an Israeli strike". */
function isOfCredited({ known, statement }: Trial, { sources }: Credit, words: string): boolean {
  const { sourceById, conceptById } = known.theCase;
  const { answer } = statement.draft;
  const parties = new Set([...sources].map((id) => sourceById.get(id)?.party));
  if ([...parties].some((party) => party !== undefined && answer !== null && namesParty(answer, party, conceptById)))
    return true;
  const countries = new Set([...sources].map((id) => known.entryOf(id)?.country ?? ''));
  return findWords(words).some(({ key, possessive, adjective }) => (possessive || adjective) && countries.has(key));
}
