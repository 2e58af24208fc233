import type { Evidence } from '../../core/model/case.ts';

/** Where the quoted words stand in their passage; of several places, the one whose surroundings fit best. */
export function findWords(
  passage: string,
  { exact, prefix = '', suffix = '' }: Evidence,
): readonly [number, number] | null {
  if (exact === undefined || exact === '') return null;
  let best: { readonly start: number; readonly fit: number } | null = null;
  for (let start = passage.indexOf(exact); start !== -1; start = passage.indexOf(exact, start + 1)) {
    const before = passage.slice(0, start).trimEnd();
    const after = passage.slice(start + exact.length).trimStart();
    const fit = Number(before.endsWith(prefix.trim())) + Number(after.startsWith(suffix.trim()));
    if (best === null || fit > best.fit) best = { start, fit };
  }
  return best === null ? null : [best.start, best.start + exact.length];
}
