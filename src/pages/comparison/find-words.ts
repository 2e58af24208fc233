import type { Evidence } from '../../core/model/case.ts';

/** Where the quoted words stand in their passage; of several places, the one that their surroundings name, letter for letter. */
export function findWords(
  passage: string,
  { exact, prefix = '', suffix = '' }: Evidence,
): readonly [number, number] | null {
  if (exact === undefined) return null;
  const found = passage.indexOf(prefix + exact + suffix);
  if (found === -1) return null;
  const start = found + prefix.length;
  return [start, start + exact.length];
}
