import type { Trial } from './judgement.ts';

const interception = /intercept|shot|down|thwart|foil|repel|destroy|confront/i;

/** Whether an answer of how many were stopped rests on words that say so. */
export function speaksOfInterception({ paragraph: { text }, statement: { draft } }: Trial): boolean {
  return interception.test(draft.evidence.map((span) => text.slice(...span)).join(' '));
}
