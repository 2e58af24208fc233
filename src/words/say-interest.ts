import type { Interest } from '../core/analysis/find-interest.ts';
import type { QuestionComparison } from '../core/compare/comparison.ts';
import type { Case, PartyId } from '../core/model/case.ts';
import { listSpeakers, takeClaims } from './name-speakers.ts';

/** Who says it against their own side, or with their opponents; never that it is therefore so. */
export function sayInterest(theCase: Case, { claims }: QuestionComparison, interest: Interest): string {
  switch (interest.code) {
    case 'against-interest':
      return `${againstInterest}: ${listSpeakers(theCase, takeClaims(claims, interest.claims))}.`;
    case 'opponents-agree': {
      const nameOf = (party: PartyId) => theCase.partyById.get(party)?.name ?? party;
      const pairs = interest.pairs.map(([one, other]) => `${nameOf(one)} / ${nameOf(other)}`);
      return `Listed as opponents, alike here: ${pairs.join('; ')}.`;
    }
  }
}

/** Alone, it marks a claim. */
export const againstInterest = 'Tells against its own side';
