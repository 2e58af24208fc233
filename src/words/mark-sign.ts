import type { Mark } from '../core/compare/comparison.ts';

/** Where there is text alone. */
export const markSign: Record<Mark, string> = { agree: '=', conflict: '≠', unconfirmed: '·' };
