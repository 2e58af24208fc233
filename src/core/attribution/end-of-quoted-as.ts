import { endOfBase } from './noun-phrase.ts';
import { lowerAt, type Reading } from './reading.ts';

/** One past "an officer as saying" after "quoted"; `at` if it does not stand there. */
export function endOfQuotedAs(reading: Reading, at: number, stop: number): number {
  const as = endOfBase(reading, at, stop);
  return as > at && lowerAt(reading, as) === 'as' && lowerAt(reading, as + 1).endsWith('ing') ? as + 2 : at;
}
