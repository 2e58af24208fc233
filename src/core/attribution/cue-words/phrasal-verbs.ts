import type { VerbClass } from './verb-class.ts';

/** Verbs that attribute only together with their particle. */
export const phrasalVerbs: readonly VerbClass[] = [
  {
    frames: ['clause', 'quote', 'object'],
    verbs:
      'point-out spell-out lay-out set-out blurt-out cry-out sum-up bring-up play-up play-down make-clear let-slip blast-out',
  },
  {
    frames: ['clause', 'quote', 'at', 'against', 'on'],
    verbs: 'shoot-back fire-back hit-back push-back snap-back write-back',
  },
  { frames: ['quote'], verbs: 'chime-in go-on call-out weigh-in jump-in carry-on' },
  {
    frames: ['object'],
    verbs: 'call-out walk-back rule-out brush-off shrug-off laugh-off turn-down wave-off play-off single-out',
  },
  { frames: ['at', 'against', 'about'], verbs: 'lash-out speak-out hit-out cry-out' },
  { frames: ['on'], verbs: 'double-down weigh-in check-in' },
];
