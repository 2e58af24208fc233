import { type Certainty, certainties, type Stance } from '../../model/case.ts';
import type { AttributionAnswer, Place } from '../lesson-answer.ts';
import { countShared } from './places.ts';
import type { Position, Statement, Voice } from './statement.ts';
import { type AttributionMistake, attributionMistakes, type StatementFeedback } from './statement-feedback.ts';

type Choice = Pick<AttributionAnswer, 'speaker' | 'stance' | 'certainty'>;

/** An answer held against the key. Of several voices in a sentence any may be told; it counts for the one chosen. */
export function gradeStatement({ voices }: Pick<Statement, 'voices'>, choice: Choice): StatementFeedback {
  const chosen = voices.find((voice) => isNaming(choice, voice));
  const [first] = voices;
  const voice = chosen ?? first;
  if (voice === undefined) throw new Error('A statement without a voice.');
  const { stance, certainty } = choice;
  const standing = voice.positions.filter((position) => position.stance === stance);
  const isStanceRight = standing.length > 0;
  // How sure they are may be told rightly by who takes a denial for an assertion.
  const taken = (isStanceRight ? standing : voice.positions).filter((position) => takesPosition(position.stance));
  const isCertaintyRight = taken.length > 0 ? isSureAs(voice, taken, certainty) : null;
  const found = [
    chosen === undefined ? mistakeSpeaker(choice, voice) : null,
    stance === null || isStanceRight ? null : mistakeStance(voice.positions, stance),
    isStanceRight && isCertaintyRight === false && certainty !== null ? mistakeCertainty(standing, certainty) : null,
  ];
  return {
    voice,
    isSpeakerRight: chosen !== undefined,
    isStanceRight,
    isCertaintyRight,
    isSkipped: choice.speaker === null && stance === null && certainty === null,
    mistakes: attributionMistakes.filter((mistake) => found.includes(mistake)),
  };
}

function takesPosition(stance: Stance): boolean {
  return stance === 'asserts' || stance === 'denies';
}

function isNaming({ speaker }: Choice, voice: Voice): boolean {
  if (speaker === null) return false;
  if (speaker === 'own-voice') return voice.isOwn;
  if (voice.isOwn) return false;
  const places = voice.nameAt === null ? voice.source : [...voice.source, voice.nameAt];
  // Which words name it the program did not find, so that none can be told wrong.
  if (places.length === 0) return true;
  return places.some((place) => isClose(speaker, place));
}

/** Some of the words will do; much more than them, as a whole sentence, names nobody. */
function isClose(chosen: Place, place: Place): boolean {
  const shared = countShared([chosen], [place]);
  const more = lengthOf(chosen) - shared;
  return shared > 0 && more <= Math.max(16, lengthOf(place));
}

function lengthOf({ words: [start, end] }: Place): number {
  return end - start;
}

/** Where its words make a belief of it the least sure position counts: what else a sentence asserts is not its point. */
function isSureAs({ isOwn, hedge }: Voice, standing: readonly Position[], certainty: Certainty | null): boolean {
  const [least] = standing;
  if (hedge.length > 0 && !isOwn) return least?.certainty === certainty;
  return standing.some((position) => position.certainty === certainty);
}

function mistakeSpeaker({ speaker }: Choice, { isOwn }: Voice): AttributionMistake | null {
  if (speaker === null) return null;
  if (speaker === 'own-voice') return 'source-overlooked';
  return isOwn ? 'own-voice-credited' : 'other-words';
}

const takenForDenial = {
  declines: 'declined-taken-for-denial',
  noncommittal: 'noncommittal-taken-for-denial',
  silent: 'silence-taken-for-denial',
} as const;

function mistakeStance([first]: readonly Position[], chosen: Stance): AttributionMistake {
  const stance = first?.stance ?? 'asserts';
  switch (stance) {
    case 'asserts':
      return chosen === 'denies' ? 'assertion-taken-for-denial' : 'position-overlooked';
    case 'denies':
      return chosen === 'asserts' ? 'denial-taken-for-assertion' : 'position-overlooked';
    default:
      if (chosen === 'denies') return takenForDenial[stance];
      return chosen === 'asserts' ? 'no-position-taken-for-assertion' : 'silences-confused';
  }
}

function mistakeCertainty([least]: readonly Position[], chosen: Certainty): AttributionMistake {
  const isSurer = certainties.indexOf(chosen) < certainties.indexOf(least?.certainty ?? 'certain');
  return isSurer ? 'belief-taken-for-assertion' : 'assertion-taken-for-belief';
}
