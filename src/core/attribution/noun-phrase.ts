import { isAdjunct } from './adjuncts.ts';
import { lowerAt, opensQuote, type Reading, tagAt } from './reading.ts';
import { listWords } from './word-list.ts';

const pronouns = listWords(
  'he she it they we i you who him her them us me himself herself themselves itself ' +
    'everyone everybody someone somebody anyone anybody nobody this that these those',
);
const possessives = listWords('his her their its my our your');

/** What a noun phrase is made of, and what it may end with. */
export const phraseTags: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
export const headTags: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'SYM']);

/** A pronoun that is a noun phrase by itself. */
export function isPronoun(word: string): boolean {
  return pronouns.has(word) && !possessives.has(word);
}

/** "his claim": also "her", which may stand by itself. */
export function isPossessive(word: string): boolean {
  return possessives.has(word);
}

const pronominal = listWords('some many most all both few several each these those');

/** "some said", "many of them": a determiner in place of a noun. */
export function standsForNoun(reading: Reading, at: number): boolean {
  return tagAt(reading, at) === 'DET' && pronominal.has(lowerAt(reading, at));
}

/** One past a noun phrase without what follows its noun, from `at`; `at` itself if none starts there. */
export function endOfBase(reading: Reading, at: number, stop: number): number {
  if (at >= stop) return at;
  if (isPronoun(lowerAt(reading, at)) && tagAt(reading, at) !== 'DET') return at + 1;
  let end = pastQuantifier(reading, at, stop);
  while (end < stop && continuesBase(reading, end, at)) end += 1;
  while (end > at && !headTags.has(tagAt(reading, end - 1))) end -= 1;
  return end === at && standsForNoun(reading, at) ? at + 1 : end;
}

function continuesBase(reading: Reading, at: number, from: number): boolean {
  const [word, tag] = [lowerAt(reading, at), tagAt(reading, at)];
  if (at === from) return phraseTags.has(tag) || isPossessive(word) || (tag === 'ADV' && describes(reading, at));
  if (tag === 'NUM' && tagAt(reading, at - 1) === 'NOUN')
    return !describes(reading, at) && tagAt(reading, at + 1) !== 'NOUN';
  if (tag === 'DET') return tagAt(reading, at - 1) === 'DET' || (word === 'the' && !headsName(reading, at - 1));
  if (phraseTags.has(tag) || word === "'s" || (word === "'" && tag === 'PART')) return true;
  return tag === 'ADV' ? tagAt(reading, at + 1) === 'ADJ' : isDescribingVerb(reading, at);
}

const quantifying = listWords('more fewer less at about nearly almost roughly only just over under some most up');

/** "more than 15 percent", "at least nine": no preposition. */
export function quantifies(reading: Reading, at: number): boolean {
  if (!quantifying.has(lowerAt(reading, at))) return false;
  return tagAt(reading, at + 1) === 'NUM' || (tagAt(reading, at + 2) === 'NUM' && joinsNumber(reading, at + 1));
}

const joining = listWords('least most than to half a');

function joinsNumber(reading: Reading, at: number): boolean {
  return joining.has(lowerAt(reading, at)) || tagAt(reading, at) === 'ADV';
}

/** Where the number of "at least nine people" stands. */
function pastQuantifier(reading: Reading, at: number, stop: number): number {
  if (!quantifies(reading, at)) return at;
  const number = tagAt(reading, at + 1) === 'NUM' ? at + 1 : at + 2;
  return number < stop ? number : at;
}

/** "told Reuters the base was empty": a new phrase begins. */
function headsName(reading: Reading, at: number): boolean {
  return tagAt(reading, at) === 'NOUN' || tagAt(reading, at) === 'PROPN';
}

function describes(reading: Reading, at: number): boolean {
  return ['ADJ', 'NUM'].includes(tagAt(reading, at + 1));
}

/** "the captured town" */
function isDescribingVerb(reading: Reading, at: number): boolean {
  const isParticiple = tagAt(reading, at) === 'VERB' && /(?:ed|ing)$/.test(lowerAt(reading, at));
  return isParticiple && tagAt(reading, at - 1) !== 'NOUN' && phraseTags.has(tagAt(reading, at + 1));
}

/** One past a noun phrase with its "of …", "in …" and "and …". */
export function endOfPhrase(reading: Reading, at: number, stop: number): number {
  let end = endOfBase(reading, at, stop);
  while (end > at && end < stop && links(reading, end, stop)) {
    const next = endOfBase(reading, end + 1, stop);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function links(reading: Reading, at: number, stop: number): boolean {
  const isLink = tagAt(reading, at) === 'ADP' || lowerAt(reading, at) === 'and' || lowerAt(reading, at) === 'or';
  return isLink && !opensQuote(reading, at + 1) && !isAdjunct(reading, at, endOfBase(reading, at + 1, stop));
}
