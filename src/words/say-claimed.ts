import { findOrigin } from '../core/compare/origin.ts';
import type { Case, Claim, Incident, Quantity, Question, Report } from '../core/model/case.ts';
import { usualStyle } from './desk-style.ts';
import { phraseClaimAnswer } from './say-answer.ts';
import { nameSource } from './say-claim.ts';
import { sayConcept } from './say-concept.ts';
import { sayDay } from './say-date.ts';
import { capitalise, count } from './say-list.ts';
import { nameSpeaker } from './sentence/name-speaker.ts';

/** What some claims say, a sentence each, the first three. What one source says twice is said once. */
export function listSaid(theCase: Case, incident: Incident, claims: readonly Claim[]): string {
  const said = new Map<string, string>();
  for (const claim of claims) {
    const what = sayPlainly(theCase, incident, claim);
    if (!said.has(what)) said.set(what, sayClaimed(theCase, incident, claim));
  }
  const more = said.size > 3 ? [`${count(said.size - 3, 'further claim', 'further claims')}.`] : [];
  return [...[...said.values()].slice(0, 3), ...more].join(' ');
}

/** "SOHR said: 26 people killed (2 May 2018)." In the past, where no verb has to agree with a name. */
export function sayClaimed(theCase: Case, incident: Incident, claim: Claim): string {
  const relay = findOrigin(claim) === claim.source ? undefined : theCase.sourceById.get(claim.source);
  const circumstances = [
    ...(claim.saidAt === undefined ? [] : [sayDay(claim.saidAt)]),
    ...(relay === undefined ? [] : [`passed on by ${nameSource(theCase, relay)}`]),
  ];
  const how = circumstances.length === 0 ? '' : ` (${circumstances.join(', ')})`;
  return `${sayPlainly(theCase, incident, claim)}${how}.`;
}

/** Without the day and the way it came. */
function sayPlainly(theCase: Case, { questions }: Incident, claim: Claim): string {
  const question = questions.find(({ id }) => id === claim.question);
  const name = capitalise(nameOrigin(theCase, claim));
  return `${name}${name.includes(',') ? ',' : ''} ${sayWhat(theCase, question, claim)}`;
}

function sayWhat(theCase: Case, question: Question | undefined, claim: Claim): string {
  switch (claim.stance) {
    case 'noncommittal':
      return 'neither confirmed nor denied it';
    case 'declines':
      return 'declined to comment';
    case 'silent':
      return 'did not address it';
    case 'asserts':
    case 'denies': {
      const answer = question === undefined ? null : sayAnswered(theCase, question, claim);
      return answer === null ? 'spoke of it and named no answer' : `${saying[claim.certainty]}: ${answer}`;
    }
  }
}

/** A hedge is said as one; what is denied, the answer says ("not Israel"). */
const saying: Record<Claim['certainty'], string> = {
  certain: 'said',
  probable: 'said, as a belief',
  possible: 'said, as a possibility',
};

function sayAnswered(theCase: Case, question: Question, claim: Claim): string | null {
  const { answer } = claim;
  if (answer === undefined) return null;
  return 'quantity' in answer
    ? sayFigure(theCase, question, claim, answer.quantity)
    : phraseClaimAnswer(theCase, question, claim, answer);
}

/** With what it counts: out of its question, nothing else says it. The words it stood in, only where they are vaguer. */
function sayFigure(theCase: Case, question: Question, claim: Claim, quantity: Quantity): string {
  const { words, ...figure } = quantity;
  const phrase = phraseClaimAnswer(theCase, question, claim, { quantity: figure });
  const isPlain = words === phrase || figure.min === figure.max;
  const said = isPlain ? phrase : phraseClaimAnswer(theCase, question, claim, { quantity });
  if (question.unit === undefined || (figure.unit ?? question.unit) !== question.unit) return said;
  const unit = sayConcept(theCase, question.unit);
  return said === 'none' ? `no ${unit}` : `${said} ${unit}`;
}

/** Whose word it is, as it stands in a sentence; a person with the office. */
export function nameOrigin(theCase: Case, claim: Claim): string {
  const source = theCase.sourceById.get(findOrigin(claim));
  if (source === undefined) return findOrigin(claim);
  const { name, aside } = nameSpeaker(theCase, source, { ...usualStyle, names: 'short' });
  return aside !== null && source.name.includes(',') ? `${name}, ${aside}` : name;
}

/** "Haaretz (4 May 2020)". */
export function citeReport({ outlet, published }: Report): string {
  return published === null ? `${outlet} (undated)` : `${outlet} (${sayDay(published)})`;
}
