import { evidenceOf, type Trial } from './judgement.ts';

const interception = /intercept|shot|down|thwart|foil|repel|destroy|confront/i;

/** Whether an answer of how many were stopped rests on words that say so. */
export function speaksOfInterception(trial: Trial): boolean {
  return interception.test(evidenceOf(trial));
}
