import type { Misconception } from '../feedback.ts';
import { type Choice, showBy } from './choice.ts';

/** Rule 1: several were chosen as voices, and all of them are one. */
export function findOneVoice(choice: Choice): readonly Misconception[] {
  const { mark, voices } = choice;
  const [first] = voices;
  if (mark === null || mark === 'unconfirmed' || first === undefined || voices.length < 2) return [];
  if (voices.some(({ party }) => party !== first.party)) return [];
  const isPassedOn = voices.some(({ claim }) => claim.origin !== undefined);
  const isOneWord = voices.every(({ origin }) => origin === first.origin);
  return showBy(
    choice,
    isPassedOn && isOneWord ? 'relay-counted' : 'one-party-counted-twice',
    voices.map(({ claim }) => claim.id),
  );
}
