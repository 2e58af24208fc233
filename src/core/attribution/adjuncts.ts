import { lowerAt, type Reading, tagAt } from './reading.ts';
import { listWords } from './word-list.ts';

const times = listWords(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight earlier later recently ' +
    'afterward afterwards previously publicly privately separately',
);
const occasions = listWords(
  'interview interviews statement email e-mail message speech conference rally tweet tweets debate post letter address ' +
    'remarks appearance briefing hearing memo year years week month months day night morning afternoon evening weekend',
);
const timely = listWords('during after before amid since until');
const placing = listWords('in on at by over');

/** A word that says when or how something was said, and stands where a noun phrase might. */
export function isTime(word: string): boolean {
  return times.has(word);
}

/** Whether the preposition at `at` with its noun phrase up to `end` is of the saying, not of who says: "on Monday", "in 2012", "in an interview". */
export function isAdjunct(reading: Reading, at: number, end: number): boolean {
  const word = lowerAt(reading, at);
  if (timely.has(word)) return true;
  if (!placing.has(word)) return false;
  const isYear = end === at + 2 && tagAt(reading, at + 1) === 'NUM';
  return isYear || isTime(lowerAt(reading, at + 1)) || occasions.has(lowerAt(reading, end - 1));
}
