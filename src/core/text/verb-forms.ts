/** Which form of a verb a word is. One word may be several: "said", "put". */
export interface VerbForm {
  readonly verb: string;
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'gerund';
}

/** Past and participle of the irregular verbs that the lists of cue words use. */
const irregular: Readonly<Record<string, string>> = {
  say: 'said said',
  tell: 'told told',
  think: 'thought thought',
  know: 'knew known',
  write: 'wrote written',
  speak: 'spoke spoken',
  see: 'saw seen',
  find: 'found found',
  show: 'showed shown',
  hear: 'heard heard',
  feel: 'felt felt',
  hold: 'held held',
  read: 'read read',
  mean: 'meant meant',
  put: 'put put',
  give: 'gave given',
  take: 'took taken',
  make: 'made made',
  swear: 'swore sworn',
  foresee: 'foresaw foreseen',
  foretell: 'foretold foretold',
  understand: 'understood understood',
  forget: 'forgot forgotten',
  choose: 'chose chosen',
  begin: 'began begun',
  seek: 'sought sought',
  bet: 'bet bet',
  cast: 'cast cast',
  quote: 'quoted quoted',
  lay: 'laid laid',
  bring: 'brought brought',
  dream: 'dreamed dreamed',
  learn: 'learned learned',
  become: 'became become',
  lead: 'led led',
  go: 'went gone',
  come: 'came come',
  draw: 'drew drawn',
  throw: 'threw thrown',
  set: 'set set',
  sing: 'sang sung',
  fight: 'fought fought',
  keep: 'kept kept',
  let: 'let let',
  plead: 'pleaded pleaded',
  spell: 'spelled spelled',
  hit: 'hit hit',
  retell: 'retold retold',
  overhear: 'overheard overheard',
  withdraw: 'withdrew withdrawn',
  mistake: 'mistook mistaken',
  shoot: 'shot shot',
  have: 'had had',
};

/** The last consonant is doubled: stressed endings. "offer", "open", "credit" keep one. */
const doubling =
  /^(?:admit|blog|brag|chat|commit|confer|defer|drop|infer|jab|knock|nag|nod|omit|permit|plan|prefer|quip|rap|rebut|refer|regret|rip|scan|slam|snap|slur|spot|stop|stun|submit|tap|tip|transmit|trot|wrap|yap|pan|beg|tag|bet|cut|put|hit|set|let)$/;

function addEd(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return doubling.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}

function addIng(verb: string): string {
  if (/[^eo]e$/.test(verb) && !/ie$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return doubling.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

function addS(verb: string): string {
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|go)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

/** Every word that is a form of one of the verbs. */
export function inflect(verbs: Iterable<string>): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (word: string, verb: string, form: VerbForm['form']): void => {
    const known = forms.get(word);
    if (known === undefined) forms.set(word, [{ verb, form }]);
    else known.push({ verb, form });
  };
  for (const verb of verbs) {
    const [past, participle] = irregular[verb]?.split(' ') ?? [addEd(verb), addEd(verb)];
    add(verb, verb, 'base');
    add(addS(verb), verb, 'third');
    add(addIng(verb), verb, 'gerund');
    add(past ?? verb, verb, 'past');
    add(participle ?? verb, verb, 'participle');
  }
  return forms;
}
