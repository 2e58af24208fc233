import type { Certainty } from '../model/case.ts';
import { listWords } from './word-list.ts';

const certainties = ['certain', 'probable', 'possible'] as const;

export function weaken(one: Certainty, another: Certainty): Certainty {
  return certainties.indexOf(one) < certainties.indexOf(another) ? another : one;
}

function grade(words: Readonly<Record<'probable' | 'possible', string>>): ReadonlyMap<string, Certainty> {
  return new Map<string, Certainty>([
    ...[...listWords(words.probable)].map((word) => [word, 'probable'] as const),
    ...[...listWords(words.possible)].map((word) => [word, 'possible'] as const),
  ]);
}

/** Before the noun: "an alleged strike". */
export const hedgingAdjectives = grade({
  probable: 'suspected presumed apparent probable believed',
  possible: 'alleged possible purported supposed unconfirmed unverified rumored rumoured',
});

/** Beside the verb: "was probably", "may have". */
export const hedgingAdverbs = grade({
  probable: 'probably likely apparently presumably seemingly reportedly evidently ostensibly',
  possible: 'possibly perhaps maybe allegedly conceivably purportedly supposedly potentially may might could',
});

/** After a form of "be", or before "to": "is believed to", "appears to". */
export const hedgingPredicates = grade({
  probable:
    'believed thought suspected presumed assumed expected likely probable plausible appear appears appeared appearing seem seems seemed looks looked',
  possible: 'alleged feared rumored rumoured possible conceivable speculated possibility chance suspicion',
});

/** Of the source itself, in its content: "said it believed". */
export const selfBeliefs = grade({
  probable: 'believe believes believed think thinks thought suspect suspects suspected assume assumes assumed',
  possible: 'guess fear fears feared',
});

/** What the source does with the content; "claims" and "accuses" assert. */
export const hedgingCues = grade({
  probable: `believe believes believed believing think thinks thought thinking suspect suspects suspected suspecting
    presume presumes presumed assume assumes assumed expect expects expected suggest suggests suggested suggesting
    appear appears appeared seem seems seemed likely probably apparently reportedly presumably belief suspicion
    suspicions assumption expectation predict predicts predicted hint hints hinted imply implies implied doubt doubts doubted`,
  possible: `speculate speculates speculated speculation speculating guess guesses guessed fear fears feared fearing worry
    worries worried rumor rumors rumored rumour rumours rumoured allegedly purportedly supposedly unconfirmed unverified
    wonder wonders wondered may might possible possibly`,
});
