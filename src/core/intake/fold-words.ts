/** Words as two copies of one report share them: without case, accents, vowel points, punctuation or the style of quotation marks. */
export function foldWords(text: string): readonly string[] {
  const folded = text.normalize('NFKD').toLowerCase();
  return folded.replace(within, '').match(word) ?? [];
}

/** Marks, apostrophes and what is not seen: "don’t" and "dont" are one word in two copies. */
const within = /[\p{M}\p{Cf}'’‘ʼ`´״׳\u0640]/gu;
const word = /[\p{L}\p{N}]+/gu;
