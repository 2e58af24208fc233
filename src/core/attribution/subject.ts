import type { TokenRange } from '../text/tagged-text.ts';

/** Whose verb it is, and whether the verb stands in a clause of its own. */
export interface Subject {
  readonly source: TokenRange | null;
  /** own: a main clause begins with it · shared: the subject is an earlier verb's · embedded: a clause inside another */
  readonly kind: 'own' | 'shared' | 'embedded';
}
