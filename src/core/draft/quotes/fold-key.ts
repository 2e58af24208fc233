import { foldOrdinal } from './number-words.ts';
import { foldSpelling } from './spelling.ts';

const plain = /^[a-z]+$/;
const unseen = /[\p{M}\p{Cf}'’‘ʼ`´]/gu;

/** What of a word is compared: not its case, accents, apostrophes or full stops, nor which English it is spelt in. */
export function foldKey(raw: string): string {
  const lower = raw.toLowerCase();
  if (plain.test(lower)) return foldOrdinal(foldSpelling(lower));
  if (lower === '%') return 'percent';
  const bare = lower.normalize('NFKD').replace(unseen, '');
  if (/^\d/.test(bare)) return bare.replace(/,(?=\d{3})/g, '');
  return foldSpelling(bare.replaceAll('.', ''));
}
