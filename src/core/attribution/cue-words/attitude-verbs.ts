import type { VerbClass } from './verb-class.ts';

/** Verbs of wanting, promising and planning: the content is what is wanted. */
export const intentionVerbs: readonly VerbClass[] = [
  { frames: ['to', 'objectTo', 'clause', 'object'], verbs: 'want wish prefer intend promise demand request' },
  {
    frames: ['to', 'clause'],
    verbs:
      'hope plan vow pledge swear agree decide threaten aim resolve seek propose long yearn aspire opt volunteer promise',
  },
  { frames: ['object'], verbs: 'vow seek plan propose favor favour crave desire oppose' },
  { frames: ['to'], verbs: 'refuse decline choose offer hesitate' },
  {
    frames: ['for', 'on'],
    verbs: 'hope wish push press plead beg ask advocate lobby call argue apologize root opt insist',
  },
  {
    frames: ['objectTo', 'told'],
    verbs:
      'urge ask order instruct advise encourage direct command implore beg challenge press invite pressure exhort request',
  },
  { frames: ['objectTo', 'clause', 'object'], verbs: 'urge demand' },
  { frames: ['clause'], verbs: 'order insist' },
];

/** Verbs of taking sides. */
export const judgementVerbs: readonly VerbClass[] = [
  {
    frames: ['object'],
    verbs:
      'praise criticize criticise condemn denounce decry deplore blame slam blast assail lambaste lambast rip bash mock ridicule ' +
      'deride belittle disparage insult rebuke scold chide chastise castigate pan skewer knock dismiss reject rebut refute ' +
      'repudiate disavow disown contradict challenge contest oppose protest defend support back endorse embrace champion favor favour applaud hail commend ' +
      'salute celebrate welcome congratulate thank cheer honor admire respect trust distrust mistrust like dislike love hate loathe despise ' +
      'resent regret tout laud extol promote downplay dodge deflect question doubt approve disapprove tolerate appreciate ' +
      'berate needle taunt vilify demonize excoriate bemoan lament mourn object reaffirm second vouch renounce retract ' +
      'advocate rescind veto justify excuse satirize enjoy fault pillory savage flay lampoon smear trash malign',
  },
  { frames: ['clause'], verbs: 'protest love like hate regret complain lament object trust' },
  { frames: ['to', 'objectTo'], verbs: 'like love hate dare care' },
  // "attacked the minister for …": by words, not by arms.
  { frames: ['told', 'for', 'over'], verbs: 'attack target hammer' },
  { frames: ['told', 'of', 'for'], verbs: 'accuse blame criticize fault praise thank' },
  { frames: ['with', 'to', 'on', 'about'], verbs: 'agree disagree sympathize side' },
  { frames: ['of'], verbs: 'approve disapprove complain' },
  { frames: ['in'], verbs: 'believe' },
  { frames: ['to'], verbs: 'object subscribe' },
  {
    frames: ['as', 'object'],
    verbs:
      'describe portray characterize depict label brand dub characterise paint identify name term denounce dismiss hail title',
  },
  { frames: ['object', 'for', 'on'], verbs: 'call' },
  { frames: ['to', 'as'], verbs: 'refer' },
  { frames: ['to'], verbs: 'liken compare' },
  { frames: ['object'], verbs: 'compare' },
];

/** What seems, without saying to whom. */
export const seemingVerbs: readonly VerbClass[] = [{ frames: ['raising'], verbs: 'seem appear' }];
