import { namesParty } from '../../compare/names-party.ts';
import { agentQuestion, roleOf } from '../../matching/question-role.ts';
import { findWords } from '../../matching/word.ts';
import type { Claim, Question } from '../../model/case.ts';
import { tellingKeys } from '../reading/telling-words.ts';
import { hullOf } from '../spans.ts';
import { type Credit, isOf } from './credit.ts';
import { faultNonDenial } from './faults.ts';
import { likenessIn } from './hear-words.ts';
import type { Fault, Trial } from './judgement.ts';

const confessing =
  /\b(?:confirm|admit|acknowledg|conced|own(?:s|ed)? up|claim(?:s|ed)? (?:responsib|credit)|took (?:responsib|credit))/i;
const denying = /\b(?:den[iy]|reject|dismiss|refut|disown|disclaim)/i;
const ofDeed =
  /\b(?:involve|role|part|behind|responsib|carr(?:y|ied)|attack|strike|struck|raid|hand in|as much|it|its own|missiles?|rockets?|jets?|fir(?:ed|ing)|launch)/i;
/** What one only does of one's own doing. */
const admitting = /\b(?:admit|acknowledg|conced|own(?:s|ed)? up|responsib)/i;
const negating = /\b(?:not|never|neither|without|no)\b|n['’]t\b/i;
const ofSelf = /\b(?:its?|his|her|their|they|we|our|as much|responsib)/i;

/**
 * A refusal, a silence or "neither confirm nor deny" told as a denial or an admission, whatever question the
 * words were matched with. Null where the source did deny or admit something of the kind.
 */
export function judgePosture(trial: Trial, credit: Credit): Fault | null {
  const { statement, incident } = trial;
  const isDenial = statement.draft.stance === 'denies';
  const confession = isDenial ? null : readConfession(trial, credit);
  if (!isDenial && confession === null) return null;
  const own = incident.claims.filter((claim) => isOf(credit, claim) && isOwnWord(credit, claim));
  const withheld = findWithheld(trial, own, confession === 'any');
  const committed = own.filter(
    (claim) => isCommitted(claim) && withheld.some(({ question }) => question === claim.question),
  );
  if (withheld.length === 0 || committed.length > 0) return null;
  const keys = wordsOf(trial);
  const isBorneOut = own.some(
    (claim) =>
      isCommitted(claim) && (claim.stance === 'denies') === isDenial && likenessIn(trial).of(keys, claim) >= 0.5,
  );
  return isBorneOut ? null : faultNonDenial(trial, withheld);
}

/** On the matter of the words; else on who did it, which is what one is asked to own up to. */
function findWithheld(trial: Trial, own: readonly Claim[], isOfWords: boolean): readonly Claim[] {
  const silent = own.filter((claim) => !isCommitted(claim));
  const asked = agentQuestion(trial.incident)?.id;
  const keys = wordsOf(trial);
  const near = silent.filter(
    (claim) => claim.question === trial.statement.draft.question || likenessIn(trial).of(keys, claim) >= 0.5,
  );
  if (near.length > 0 || isOfWords) return near.filter(({ question }) => isAsked(trial, question) || isOfWords);
  const question = trial.incident.questions.find(({ id }) => id === trial.statement.draft.question);
  if (question !== undefined && isOfHarm(question))
    return silent.filter((claim) =>
      trial.incident.questions.some((each) => each.id === claim.question && isOfHarm(each)),
    );
  const words = trial.statement.content.map((span) => trial.paragraph.text.slice(...span)).join(' ');
  const isOfDeed =
    question === undefined
      ? ofDeed.test(words)
      : ['agent', 'doer', 'cause', 'place', 'time'].includes(roleOf(question));
  return isOfDeed ? silent.filter((claim) => claim.question === asked) : [];
}

/** Denied in so many words, or of a deed: "says that it was not" may be of anything. */
function isAsked({ incident, statement, paragraph: { text } }: Trial, id: Claim['question']): boolean {
  const question = incident.questions.find((each) => each.id === id);
  if (question === undefined || !['agent', 'doer'].includes(roleOf(question))) return true;
  const cue = (statement.attribution?.cue ?? []).map((span) => text.slice(...span)).join(' ');
  const words = statement.content.map((span) => text.slice(...span)).join(' ');
  return denying.test(cue) || confessing.test(cue) || ofDeed.test(words.replace(/\bit\b/gi, ''));
}

function isOfHarm(question: Question): boolean {
  return ['count', 'dead'].includes(roleOf(question));
}

/** What it hands on from another is not its own word. */
function isOwnWord({ sources }: Credit, { origin }: Claim): boolean {
  return origin === undefined || sources.has(origin);
}

function isCommitted({ stance, answer }: Claim): boolean {
  return (stance === 'asserts' || stance === 'denies') && answer !== undefined;
}

/** "Israel confirmed that it struck", "said its jets had": it has the credited own up. */
function readConfession(
  { known: { theCase, entryOf }, paragraph: { text }, statement }: Trial,
  { sources }: Credit,
): 'own' | 'any' | null {
  const { attribution, draft } = statement;
  const cue = hullOf(attribution?.cue ?? []);
  if (cue === null || attribution === null || draft.stance !== 'asserts') return null;
  const parties = new Set([...sources].map((id) => theCase.sourceById.get(id)?.party));
  const { answer } = draft;
  const isNamed = [...parties].some(
    (party) => party !== undefined && answer !== null && namesParty(answer, party, theCase.conceptById),
  );
  const isCue = confessing.test(text.slice(...cue)) && !negating.test(text.slice(Math.max(0, cue[0] - 16), cue[1]));
  const words = attribution.content.map((span) => text.slice(...span)).join(' ');
  if (!isCue) return null;
  const countries = new Set([...sources].map((id) => entryOf(id)?.country ?? ''));
  const isOfCountry = findWords(words).some(
    ({ key, possessive, adjective }) => (possessive || adjective) && countries.has(key),
  );
  const isAdmission = admitting.test(text.slice(...cue)) && ofDeed.test(words);
  return isNamed || isOfCountry || isAdmission || ofSelf.test(words) ? 'own' : 'any';
}

function wordsOf({ paragraph, statement }: Trial): readonly string[] {
  return tellingKeys(statement.content.map((span) => paragraph.text.slice(...span)).join(' '));
}
