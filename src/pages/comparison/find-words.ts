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

/** A run of a passage: quoted, or what stands between quotations. */
export interface Run {
  readonly start: number;
  readonly text: string;
  readonly isQuoted: boolean;
}

/** The passage in runs, in its order; what two quotations share stands once. */
export function splitByQuotes(passage: string, evidence: readonly Evidence[]): readonly Run[] {
  const found = evidence.map((piece) => findWords(passage, piece)).filter((range) => range !== null);
  const runs: Run[] = [];
  let at = 0;
  const takeUntil = (end: number, isQuoted: boolean) => {
    if (end > at) runs.push({ start: at, text: passage.slice(at, end), isQuoted });
    at = Math.max(at, end);
  };
  for (const [start, end] of found.sort(([a], [b]) => a - b)) {
    takeUntil(start, false);
    takeUntil(end, true);
  }
  takeUntil(passage.length, false);
  return runs;
}
