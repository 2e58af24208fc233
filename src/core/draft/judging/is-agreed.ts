import { isSameEnough } from './hold-against.ts';
import type { AskedTrial } from './judgement.ts';

/** What all agree on may stand in the draft's own voice, and in anybody's sentence: "the Observatory said the Israeli strike killed". */
export function isAgreed({ known, comparison, statement }: AskedTrial): boolean {
  const { mark, agreed, question, deniedTogether } = comparison;
  const { answer } = statement.draft;
  if (mark !== 'agree' || deniedTogether || agreed === null || answer === null) return false;
  return isSameEnough(known.theCase, question, answer, agreed);
}
