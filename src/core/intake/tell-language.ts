/** So much of a text tells its language. */
const sampleLength = 20_000;

/**
 * BCP 47, by script and the commonest words; null where neither is enough: Persian
 * from Arabic, French from English are told apart, but not named.
 */
export function tellLanguage(text: string): 'en' | 'ar' | 'he' | null {
  const sample = text.slice(0, sampleLength);
  const letters = countMatches(sample, /\p{L}/gu);
  if (letters === 0) return null;
  if (countMatches(sample, /\p{Script=Arabic}/gu) * 2 > letters) {
    // Letters that Persian and Urdu have and Arabic has not.
    return countMatches(sample, /[پچژگکیٹڈےں]/gu) * 100 > letters ? null : 'ar';
  }
  if (countMatches(sample, /\p{Script=Hebrew}/gu) * 2 > letters) return 'he';
  const words = countMatches(sample, /\p{L}+/gu);
  const english = countMatches(
    sample,
    /\b(?:the|of|and|to|in|that|was|were|said|by|with|from|has|had|is|for|it|he|his|be|as|at|are|not|they)\b/gi,
  );
  return words >= 4 && english * 7 >= words ? 'en' : null;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
