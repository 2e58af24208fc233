const irregular: Readonly<Record<string, string>> = {
  come: 'came',
  go: 'went',
  begin: 'began',
  fall: 'fell',
  fly: 'flew',
  leave: 'left',
  take: 'took',
  hit: 'hit',
  do: 'did',
  strike: 'struck',
  shoot: 'shot',
  have: 'had',
  make: 'made',
  say: 'said',
  hold: 'held',
  lead: 'led',
  lose: 'lost',
  get: 'got',
  give: 'gave',
  find: 'found',
  know: 'knew',
  send: 'sent',
  build: 'built',
  break: 'broke',
  bring: 'brought',
  run: 'ran',
  win: 'won',
  die: 'died',
  set: 'set',
  put: 'put',
  cut: 'cut',
  pay: 'paid',
  mean: 'meant',
  see: 'saw',
  stand: 'stood',
  keep: 'kept',
  sell: 'sold',
  buy: 'bought',
  drive: 'drove',
  own: 'owned',
};

const pastForms = new Set([...Object.values(irregular), 'was', 'were']);

/** "carries" is "carry": the form without an ending. */
export function stripPerson(verb: string): string {
  if (verb === 'has') return 'have';
  if (/(?:ss|sh|ch|x|o)es$/.test(verb)) return verb.slice(0, -2);
  return verb.replace(/ies$/, 'y').replace(/([^su])s$/, '$1');
}

export function isPast(verb: string): boolean {
  return /[^e]ed$/.test(verb) || pastForms.has(verb);
}

/** Of the form without an ending. */
export function toPast(verb: string): string {
  return (
    irregular[verb] ??
    (/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : /e$/.test(verb) ? `${verb}d` : `${verb}ed`)
  );
}

const shifted: Readonly<Record<string, string>> = {
  is: 'was',
  are: 'were',
  has: 'had',
  have: 'had',
  will: 'would',
  can: 'could',
  may: 'might',
};
const auxiliaries = 'was|were|is|are|has|have|had|will|would|can|could|may|might';

/** One step back after "said": of an auxiliary. A past stays, as news copy has it. */
export function shiftBack(auxiliary: string, tense: 'past' | 'present'): string {
  return tense === 'past' ? (shifted[auxiliary] ?? auxiliary) : auxiliary;
}

/** "was" and "were" by number; what has no number stays. */
export function agree(auxiliary: string, isPlural: boolean): string {
  const plural: Readonly<Record<string, string>> = { was: 'were', is: 'are', has: 'have' };
  const singular: Readonly<Record<string, string>> = { were: 'was', are: 'is', have: 'has' };
  return (isPlural ? plural[auxiliary] : singular[auxiliary]) ?? auxiliary;
}

/** Source of a pattern. */
export const anyAuxiliary = `(?:${auxiliaries})`;
