import type { Intent } from '../core/log/operation.ts';

const names: Readonly<Record<Intent, string>> = {
  'add-report': 'report added',
  'describe-report': 'report described',
  'drop-report': 'report dropped',
  'set-aside': 'passage set aside or counted in',
  accept: 'claim accepted',
  reject: 'claim rejected',
  reopen: 'claim opened again',
  mend: 'claim mended',
  merge: 'claims merged',
  split: 'claim split',
  'add-claim': 'claim added',
  'add-incident': 'incident added',
  'carry-over': 'claims carried over',
  'wave-through': 'finding waved through',
  'call-back': 'finding listed again',
  'word-values': 'what words for a number mean',
  'keep-lesson': 'lesson kept',
  'drop-lesson': 'lesson dropped',
  'begin-lesson': 'lesson begun',
  answer: 'answer changed',
  'check-answer': 'answer checked',
  import: 'entries imported',
  'take-back': 'change taken back',
};

/** What an operation of the user's work did: "claim accepted", "claims imported from notes.csv". */
export function sayIntent(intent: Intent, about?: string): string {
  return about === undefined ? names[intent] : `${names[intent]} from ${about}`;
}
