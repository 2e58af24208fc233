import type { MisconceptionCode } from '../../core/lesson/feedback.ts';

/** In a few words, for tables and headings: what somebody does who overlooks it. */
const names: Readonly<Record<MisconceptionCode, string>> = {
  'conflict-taken-for-agreement': 'Takes a conflict for agreement',
  'declined-taken-for-position': 'Takes declining for an answer',
  'silence-taken-for-position': 'Takes silence for an answer',
  'noncommittal-taken-for-position': 'Takes “neither confirms nor denies” for an answer',
  'no-answer-taken-for-position': 'Counts a voice that names no answer',
  'belief-taken-for-assertion': 'Takes a belief for an assertion',
  'one-party-counted-twice': 'Counts one side twice',
  'relay-counted': 'Counts an echo as a voice',
  'own-voice-counted': 'Counts a report’s own words as a voice',
  'replaced-claim': 'Uses a claim that was replaced',
  'difference-taken-for-conflict': 'Takes a difference for a conflict',
  'difference-taken-for-agreement': 'Takes different answers for the same',
  'reports-differ-taken-for-conflict': 'Takes reports that differ for sides that do',
  'broad-taken-for-agreement': 'Is content with too broad an answer',
  'one-side-taken-for-agreement': 'Takes one side for agreement',
  'one-side-taken-for-conflict': 'Sees a conflict with nobody on the other side',
  'conflict-missed': 'Misses a conflict',
  'agreement-missed': 'Misses an agreement',
  'nobody-heard': 'Marks what nobody speaks about',
  'deciding-claims-missed': 'Right mark, but not from these claims',
  'deciding-claims-incomplete': 'Right mark, a claim is missing',
};

export function nameMisconception(code: MisconceptionCode): string {
  return names[code];
}
