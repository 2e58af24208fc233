import type { VerbClass } from './verb-class.ts';

/** Verbs of thinking, knowing and finding out: what somebody holds to be so, said aloud or not. */
export const beliefVerbs: readonly VerbClass[] = [
  {
    frames: ['clause', 'object'],
    verbs:
      'believe know suspect doubt realize realise recognize recognise understand assume presume anticipate imagine remember recall ' +
      'forget learn fear perceive accept grasp appreciate misunderstand expect envision envisage',
  },
  { frames: ['clause', 'about', 'of'], verbs: 'think hear know dream wonder worry learn speculate' },
  { frames: ['clause', 'objectTo', 'to'], verbs: 'expect' },
  { frames: ['objectTo'], verbs: 'believe consider deem know' },
  { frames: ['as'], verbs: 'regard view see perceive treat interpret cast' },
  { frames: ['object'], verbs: 'consider contemplate mull ponder reconsider regard view' },
  {
    frames: ['clause'],
    verbs:
      'decide insist hope bet wager reason calculate fret discover notice conclude deduce infer judge reckon figure guess feel sense theorize surmise see hear read maintain find',
  },
];

/** What shows something without a mind of its own: a poll, a study, a document. */
export const evidenceVerbs: readonly VerbClass[] = [
  {
    frames: ['clause', 'object'],
    verbs: 'show indicate suggest demonstrate illustrate reveal signal confirm imply',
  },
];
