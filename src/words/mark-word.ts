import type { Mark } from '../core/compare/comparison.ts';

/** Apart from the reasons, so that the first page need not bring these. */
export const markWord: Record<Mark, string> = {
  agree: 'Agree',
  conflict: 'Conflict',
  unconfirmed: 'Unconfirmed',
};
