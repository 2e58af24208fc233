import { findOrigin } from '../../core/compare/origin.ts';
import { readFigure, readQuantities } from '../../core/matching/read-quantities.ts';
import { findWords } from '../../core/matching/word.ts';
import type { Claim, Incident } from '../../core/model/case.ts';

/** "More than 50 wounded, at least seven of them civilians": the one figure is theirs, the other is not. */
export function saysFiguresOfOthers({ claims }: Incident, words: string, claim: Claim): boolean {
  const replaced = new Set(claims.map(({ supersedes }) => supersedes));
  const own = claims.filter((each) => findOrigin(each) === findOrigin(claim) && !replaced.has(each.id));
  return readQuantities(findWords(words)).some(
    ({ min, max, by }) =>
      !own.some(({ answer }) => {
        if (answer === undefined || !('quantity' in answer)) return false;
        const { quantity } = answer;
        // By whatever values "several" is read, it is the same word.
        if (by !== null && readFigure(quantity.words ?? '')?.by === by) return true;
        if (max === null || quantity.max === null) return quantity.min === min;
        return quantity.min <= max && quantity.max >= min;
      }),
  );
}
