import type { QuestionComparison } from '../../core/compare/comparison.ts';
import { findOrigin, findParty } from '../../core/compare/origin.ts';
import type { Misconception, MisconceptionCode } from '../../core/lesson/feedback.ts';
import type { Case, Claim } from '../../core/model/case.ts';
import { listSpeakers, takeClaims } from '../name-speakers.ts';
import { sayAnswer } from '../say-answer.ts';
import { nameSource } from '../say-claim.ts';
import { capitalise, joinWords } from '../say-list.ts';
import { quoteClaim } from './quote-claim.ts';
import { tellAnswers, tellSides } from './tell-answers.ts';

/** More are not read. */
const mostAnswers = 4;

interface Told {
  readonly theCase: Case;
  readonly comparison: QuestionComparison;
  /** Those that show it. */
  readonly claims: readonly Claim[];
  /** Whose word they are. */
  readonly who: string;
}

/**
 * What an answer overlooked, in a sentence or two for pupils of fifteen, with who said what and the words that
 * show it. It speaks of what was said, never of what is true.
 */
export function sayMisconception(
  theCase: Case,
  comparison: QuestionComparison,
  { code, claims: ids }: Misconception,
): string {
  const claims = takeClaims(comparison.claims, ids);
  return sayings[code]({ theCase, comparison, claims, who: listSpeakers(theCase, claims) });
}

const sayings: Readonly<Record<MisconceptionCode, (told: Told) => string>> = {
  'conflict-taken-for-agreement': (told) =>
    told.comparison.reason === 'reports-differ'
      ? `${sayReadings(told)} One reading contradicts the other side, so this is not yet agreement.`
      : `These answers exclude each other: ${sayBetween(told)}.`,
  'declined-taken-for-position': (told) =>
    withQuote(told, `Declined to comment: ${told.who}. To decline is not to deny, and not to confirm.`),
  'silence-taken-for-position': (told) =>
    withQuote(told, `Did not address this: ${told.who}. Silence is no answer, neither yes nor no.`),
  'noncommittal-taken-for-position': (told) =>
    withQuote(told, `Neither confirmed nor denied it: ${told.who}. That takes no side.`),
  'no-answer-taken-for-position': (told) =>
    withQuote(told, `Spoke of it, but named no answer to this question: ${told.who}.`),
  'belief-taken-for-assertion': (told) =>
    withQuote(told, `Not asserted, only held to be likely or possible: ${told.who}. A belief is not an assertion.`),
  'one-party-counted-twice': sayOneParty,
  'relay-counted': sayRelay,
  'own-voice-counted': ({ who }) =>
    `In a report’s own words, with no source named: ${who}. It is shown, but it does not vote.`,
  'replaced-claim': (told) =>
    `${capitalise(sayEach(told))}: replaced since by what the same source said later. Only its latest word counts.`,
  'difference-taken-for-conflict': (told) =>
    `${isOneAnswer(told) ? 'These say the same' : 'These can be true together'}: ${sayEach(told)}. Only answers that exclude each other are in conflict.`,
  'difference-taken-for-agreement': (told) =>
    `These are different things: ${sayEach(told)}. They do not exclude each other, but they do not say the same either.`,
  'reports-differ-taken-for-conflict': (told) =>
    `${sayReadings(told)} Not every reading contradicts the other side, so this is not yet a conflict between sides.`,
  'broad-taken-for-agreement': (told) => `What they share says too little to count: ${sayEach(told)}.`,
  'one-side-taken-for-agreement': (told) =>
    `Only one side commits itself${sayWhichSide(told)}. An agreement needs two sides that say so.`,
  'one-side-taken-for-conflict': (told) =>
    `Only one side commits itself${sayWhichSide(told)}. No other side asserts an answer that excludes it.`,
  'conflict-missed': (told) => `Two sides assert answers that exclude each other: ${sayBetween(told)}.`,
  'agreement-missed': sayAgreement,
  'nobody-heard': () =>
    'Nobody is quoted on this question so far: there is nothing to agree on, and nothing in conflict.',
  'deciding-claims-missed': (told) => `The mark is right, but you ticked nothing of what decides it: ${sayEach(told)}.`,
  'deciding-claims-incomplete': (told) =>
    `The mark is right, but what you ticked does not show it by itself. Look also at: ${sayEach(told)}.`,
};

function withQuote({ theCase, claims }: Told, sentence: string): string {
  const quote = quoteClaim(theCase, claims);
  return quote === '' ? sentence : `${sentence} ${quote}${/[.!?…]”$/.test(quote) ? '' : '.'}`;
}

/** Each answer with whose it is; of claims without an answer, who makes them. */
function sayEach({ theCase, comparison, claims, who }: Told): string {
  const answers = tellAnswers(theCase, comparison, claims);
  if (answers.length === 0) return who;
  const left = answers.length - mostAnswers;
  return left < 2 ? answers.join('; ') : `${answers.slice(0, mostAnswers).join('; ')}; and ${left} more answers`;
}

/** The readings themselves: of those that show it one is the other side's. */
function sayReadings(told: Told): string {
  const readings = told.comparison.notes.flatMap(({ code, claims }) => (code === 'reports-differ' ? claims : []));
  const claims = readings.length > 0 ? takeClaims(told.comparison.claims, readings) : told.claims;
  return `Reports differ on what one source said: ${sayEach({ ...told, claims })}.`;
}

function isOneAnswer({ theCase, comparison, claims }: Told): boolean {
  return tellAnswers(theCase, comparison, claims).length === 1;
}

/** Several sources look like several sides: then it is said which one they are. */
function sayWhichSide({ theCase, claims, who }: Told): string {
  const [first] = claims;
  const id = first && findParty(theCase, first);
  const party = id === undefined ? undefined : theCase.partyById.get(id)?.name;
  const isOneSource = new Set(claims.map(findOrigin)).size < 2;
  return isOneSource || party === undefined || party === who ? `: ${who}` : `, ${party}: ${who}`;
}

function sayBetween({ theCase, comparison, claims }: Told): string {
  return tellSides(theCase, comparison, claims);
}

/** Of one source that speaks twice, its name alone; of several, for whom they speak. */
function sayOneParty({ theCase, claims, who }: Told): string {
  const [first] = claims;
  if (new Set(claims.map(findOrigin)).size === 1 || first === undefined)
    return `${who} is one source, however often it speaks. It counts as one voice.`;
  const id = findParty(theCase, first);
  const party = id === undefined ? undefined : theCase.partyById.get(id)?.name;
  const names = nameOrigins(theCase, claims);
  const listed = names.join(names.some((name) => name.includes(',')) ? '; ' : ', ');
  const side = party === undefined ? 'one side' : `one side, ${party}`;
  return `${names.length === 2 ? 'Both' : 'All'} speak for ${side}: ${listed}. They count as one voice.`;
}

function sayRelay({ theCase, claims, who }: Told): string {
  const relays = claims.filter(({ origin }) => origin !== undefined);
  const names = new Set(relays.flatMap(({ source }) => theCase.sourceById.get(source) ?? []));
  const by = joinWords([...names].map((relay) => nameSource(theCase, relay)));
  return `${by} only passes on the word of ${who}. A word that is passed on is still one voice.`;
}

function nameOrigins(theCase: Case, claims: readonly Claim[]): readonly string[] {
  const sources = new Set(claims.flatMap((claim) => theCase.sourceById.get(findOrigin(claim)) ?? []));
  return [...sources].map((source) => nameSource(theCase, source));
}

function sayAgreement({ theCase, comparison: { agreed, deniedTogether, question }, who }: Told): string {
  if (agreed === null) return `Two sides say the same: ${who}.`;
  const answer = sayAnswer(theCase, question, agreed);
  return `More than one side ${deniedTogether ? 'denies it' : 'says so'}: ${answer} (${who}).`;
}
