import type { VerbClass } from './verb-class.ts';

/** Verbs of speaking and writing: VerbNet's say, tell, transfer of message, manner of speaking. */
export const speechVerbs: readonly VerbClass[] = [
  {
    frames: ['clause', 'object'],
    verbs:
      'say state declare announce claim reveal disclose confirm acknowledge admit concede confess report mention stress ' +
      'emphasize emphasise underline underscore reiterate repeat recount explain clarify clear deny assert affirm allege write tweet ' +
      'retweet proclaim publish predict forecast project foresee foretell prophesy propose recommend suggest imply ' +
      'recall relate cite quote list outline detail note estimate volunteer divulge leak telegraph highlight ' +
      'argue contend dispute question wonder ask guarantee testify preach lament',
  },
  {
    frames: ['clause'],
    verbs:
      'charge add observe remark opine posit quip joke boast brag gloat caution reply respond retort counter rejoin elaborate submit profess hint gripe grumble complain',
  },
  { frames: ['clause', 'about', 'of'], verbs: 'speak talk' },
  {
    frames: ['about', 'of', 'on', 'over', 'at', 'against'],
    verbs: 'complain joke brag boast rail rant rave gripe grumble muse bark',
  },
  {
    frames: ['quote'],
    verbs:
      'continue conclude begin answer interject exclaim shout yell scream cry whisper mutter murmur chant laugh crow bark sigh scoff ' +
      'sneer snap thunder intone deadpan gush enthuse crack chime recite bellow holler blurt snarl sing read chide finish start post email blog message ' +
      'beam fume demur lecture roar wail whine drawl croon preen protest vent sob implore demand insist fume bemoan riff nod ponder intone opine wisecrack plead beg',
  },
  {
    frames: ['told', 'clause'],
    verbs: 'tell assure remind inform advise notify warn brief caution convince persuade promise alert ask',
  },
  { frames: ['told', 'of', 'about', 'against'], verbs: 'tell warn inform remind accuse ask advise' },
  { frames: ['clause', 'object', 'about', 'on', 'with'], verbs: 'discuss debate describe' },
  { frames: ['of', 'about'], verbs: 'say write warn' },
  { frames: ['quote'], verbs: 'comment' },
  { frames: ['to'], verbs: 'refer allude point respond object' },
  {
    frames: ['object', 'clause'],
    verbs:
      'chant shout tout trumpet post share email issue offer utter voice express convey articulate portray reference invoke echo answer summarize paraphrase recapitulate spell',
  },
];
