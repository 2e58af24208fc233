import type { WordValue } from './operation.ts';

/** Far above what any of the words is used for. */
export const mostOfRange = 999_999;
export const mostOfTolerance = { least: 1000, percent: 100 } as const;

/** What keeps a value from being one; numbers are whole. */
export type ValueFault = 'too-small' | 'too-large' | 'ends-first';

/** Null where there is none. */
export function findValueFault(value: WordValue): ValueFault | null {
  if (value.word === 'about') {
    const { least, percent } = value;
    if (least < 0 || percent < 0) return 'too-small';
    return least > mostOfTolerance.least || percent > mostOfTolerance.percent ? 'too-large' : null;
  }
  if (value.min < 1) return 'too-small';
  if (value.max > mostOfRange) return 'too-large';
  return value.min > value.max ? 'ends-first' : null;
}
