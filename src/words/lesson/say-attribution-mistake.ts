import type { AttributionMistake } from '../../core/lesson/attribution/statement-feedback.ts';

/** The words of the report that show it, as they stand there. */
interface ShownBy {
  /** Who it is. */
  readonly who: string;
  /** The words that credit it, and those that make a belief of it; empty where there are none. */
  readonly cue: string;
  readonly hedge: string;
}

/** What an answer to a sentence overlooked, for pupils of fifteen. It speaks of what is said, never of what is true. */
const sayings: Readonly<Record<AttributionMistake, (shown: ShownBy) => string>> = {
  'source-overlooked': ({ who, cue }) =>
    `This is not the report’s own word: it is credited to ${who}${cue === '' ? '' : `, by ${quote(cue)}`}.`,
  'own-voice-credited': () =>
    'This is the report’s own voice. Nobody is named who says it, so nobody but the report stands for it.',
  'other-words': ({ who }) =>
    `The words you chose do not name who says it: it is ${who}. To be spoken of is not to speak.`,
  'declined-taken-for-denial': (shown) => `To decline is not to deny: ${showCue(shown)} says neither yes nor no.`,
  'noncommittal-taken-for-denial': (shown) =>
    `Neither to confirm nor to deny is no denial: ${showCue(shown)} takes no side.`,
  'silence-taken-for-denial': (shown) => `Not to speak of it is not to deny it: ${showCue(shown)} leaves it open.`,
  'no-position-taken-for-assertion': (shown) =>
    `No position is taken here: ${showCue(shown)} does not say that it is so.`,
  'denial-taken-for-assertion': (shown) => `This is a denial: ${showCue(shown)} says that it is not so.`,
  'assertion-taken-for-denial': (shown) => `This is an assertion: ${showCue(shown)} says that it is so.`,
  'position-overlooked': (shown) => `A position is taken here: ${showCue(shown)} says yes or no.`,
  'silences-confused': (shown) =>
    `Declining to comment, leaving it open and not speaking of it are three things. Here it is ${showCue(shown)}.`,
  'belief-taken-for-assertion': ({ hedge, who }) =>
    hedge === ''
      ? `It is not said for certain (${who}). A belief, or a mere possibility, is not an assertion.`
      : `${quote(hedge)} is not an assertion: it tells what somebody holds to be likely.`,
  'assertion-taken-for-belief': ({ who }) => `Nothing here makes it less than certain: it is said outright (${who}).`,
};

export function sayAttributionMistake(mistake: AttributionMistake, shown: ShownBy): string {
  return sayings[mistake](shown);
}

function showCue({ cue, who }: ShownBy): string {
  return cue === '' ? who : quote(cue);
}

function quote(words: string): string {
  return `“${words}”`;
}
