import type { Certainty, Stance } from '../../core/model/case.ts';

/** What a source does, for who chooses among all of it. */
export const stanceWord: Readonly<Record<Stance, string>> = {
  asserts: 'Asserts',
  denies: 'Denies',
  noncommittal: 'Neither confirms nor denies',
  declines: 'Declines to comment',
  silent: 'Did not address it',
};

export const certaintyWord: Readonly<Record<Certainty, string>> = {
  certain: 'Certain',
  probable: 'Probable',
  possible: 'Possible',
};

/** "Asserts, probable"; of who takes no position, that alone. */
export function sayStanceAndCertainty(stance: Stance, certainty: Certainty): string {
  const takesPosition = stance === 'asserts' || stance === 'denies';
  return takesPosition ? `${stanceWord[stance]}, ${certaintyWord[certainty].toLowerCase()}` : stanceWord[stance];
}
