import type { Case, Claim } from '../../core/model/case.ts';
import { quoteWords } from '../finding/quote-words.ts';
import { listSpeakers } from '../name-speakers.ts';

/**
 * "SOHR: “believed to be …”": the words that show it, where a report's are kept and English; of several
 * claims the first of them. Empty where there are none.
 */
export function quoteClaim(theCase: Case, claims: readonly Claim[]): string {
  for (const claim of claims) {
    const words = findWords(theCase, claim);
    if (words !== null) return `${listSpeakers(theCase, [claim])}: ${quoteWords(words, 24)}`;
  }
  return '';
}

/** In English, translated if need be: a student reads it in the midst of a sentence. */
function findWords({ reportById }: Case, { evidence = [], language, translation }: Claim): string | null {
  if (translation !== undefined) return translation;
  const quoted = evidence.find(({ exact }) => exact !== undefined);
  if (quoted?.exact === undefined) return null;
  const spoken = language ?? reportById.get(quoted.report)?.language ?? 'en';
  return /^en\b/i.test(spoken) ? quoted.exact : null;
}
