import { namesParty } from '../compare/names-party.ts';
import { agentQuestion, roleOf } from '../matching/question-role.ts';
import type { Claim, Question } from '../model/case.ts';
import { type Credit, isOf } from './credit.ts';
import { faultNonDenial } from './faults.ts';
import { likenessIn } from './hear-words.ts';
import { type Fault, hullOf, type Trial } from './judgement.ts';
import { tellingKeys } from './likeness.ts';

const confessing =
  /\b(?:confirm|admit|acknowledg|conced|own(?:s|ed)? up|claim(?:s|ed)? (?:responsib|credit)|took (?:responsib|credit))/i;
const ofDeed =
  /\b(?:involve|role|part|behind|responsib|carr(?:y|ied)|attack|strike|struck|raid|hand in|as much|it|its own|missiles?|jets?)/i;
const ofSelf = /\b(?:its?|his|her|their|they|we|our|as much|responsib)/i;

/**
 * A refusal, a silence or "neither confirm nor deny" told as a denial or an admission, whatever question the
 * words were matched with. Null where the source did deny or admit something of the kind.
 */
export function judgePosture(trial: Trial, credit: Credit): Fault | null {
  const { statement, incident } = trial;
  const isDenial = statement.draft.stance === 'denies';
  if (!isDenial && !isConfession(trial, credit)) return null;
  const own = incident.claims.filter((claim) => isOf(credit, claim) && isOwnWord(credit, claim));
  const withheld = findWithheld(trial, own);
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
function findWithheld(trial: Trial, own: readonly Claim[]): readonly Claim[] {
  const silent = own.filter((claim) => !isCommitted(claim));
  const asked = agentQuestion(trial.incident)?.id;
  const keys = wordsOf(trial);
  const near = silent.filter(
    (claim) => claim.question === trial.statement.draft.question || likenessIn(trial).of(keys, claim) >= 0.5,
  );
  if (near.length > 0) return near;
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
function isConfession({ known: { theCase }, paragraph: { text }, statement }: Trial, { sources }: Credit): boolean {
  const { attribution, draft } = statement;
  const cue = hullOf(attribution?.cue ?? []);
  if (cue === null || attribution === null || draft.stance !== 'asserts') return false;
  const parties = new Set([...sources].map((id) => theCase.sourceById.get(id)?.party));
  const { answer } = draft;
  const isNamed = [...parties].some(
    (party) => party !== undefined && answer !== null && namesParty(answer, party, theCase.conceptById),
  );
  const isCue = confessing.test(text.slice(...cue));
  const words = attribution.content.map((span) => text.slice(...span)).join(' ');
  return isCue && (isNamed || ofSelf.test(words));
}

function wordsOf({ paragraph, statement }: Trial): readonly string[] {
  return tellingKeys(statement.content.map((span) => paragraph.text.slice(...span)).join(' '));
}
