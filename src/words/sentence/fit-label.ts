import type { Case } from '../../core/model/case.ts';

/** Names that take "the" though they are names: what they end on, before any "of …" or "for …". */
const articled =
  /(?:^|\s)(?:States|Nations|Kingdom|Emirates|Netherlands|Union|League|Observatory|Network|Ministry|Army|Guards?|Forces?|Council|Agency|Organi[sz]ation|Committee|Commission|Front|Party|Movement|Brigade|Corps|Command|Authority|Institute|Foundation|Office|Bureau|Pentagon|House|Heights|Strip|Bank|Gulf|Sea|River|Desert|Mountains|Islands|Golan)$/;

/** Common nouns that make a place's name take "the": "the Sheikh Najjar industrial zone". */
const articledPlace =
  /(?:^|\s)(?:zone|camp|airbase|base|district|area|road|border|crossing|desert|region|coast|valley|plain|countryside|entrance|direction|port|outskirts)$/;

const uncounted =
  /(?:^|\s)(?:human error|fire|gunfire|shellfire|shelling|sabotage|arson|negligence|terrorism|bombardment|infrastructure|equipment|ammunition)$/;

const preposition = / (?:of|in|at|on|by|for|with|from|to|who|that|linked|tied|aligned|led|near|between) /;

/** What its number goes by: "meeting" of "meeting of leaders". */
export function findHead(label: string): string {
  return label.split(preposition)[0] ?? label;
}

/** A common noun in the plural, or one of the names that are. */
export function isPlural(label: string): boolean {
  const last = findHead(label).split(' ').at(-1) ?? '';
  if (/\p{Lu}/u.test(last.charAt(0)))
    return /(?:Guards|Forces|Rebels|Brigades|[ae]ns|[^eu]is|ese|Turks|Kurds|Arabs)$/.test(last);
  return last === 'media' || last === 'people' || last === 'forces' || /[^su]s$/.test(last);
}

/** "the United States", "the direction of al-Tanf", "southern Syria". */
export function nameWithArticle(label: string): string {
  const head = findHead(label);
  return articled.test(head) && !/^(?:an?|the) /i.test(label) ? `the ${label}` : label;
}

export function namePlace(label: string): string {
  if (/^the /i.test(label)) return label;
  const head = findHead(label);
  const isCommon = /^(?!al-|el-|ash-|north|south|east|west|central|near|outside|between|the )\p{Ll}/u.test(label);
  return isCommon || articledPlace.test(head.split(/,| and /)[0] ?? head) ? `the ${label}` : nameWithArticle(label);
}

/** "a barracks" never: "barracks", "an air strike", "human error", "rocket launchers". */
export function nameThing(label: string): string {
  if (isPlural(label) || uncounted.test(findHead(label)) || /^(?:an?|the) /i.test(label)) return label;
  return `${findArticle(label)} ${label}`;
}

export function findArticle(word: string): 'a' | 'an' {
  if (/^(?:F-|L-|M-|N-|R-|S-|X-|MR|SO|RP|NG|LN|FB|SM)\p{Lu}?\d*/u.test(word)) return 'an';
  if (/^(?:U\.|U[NS]\b|uni(?!n|m)|use|Eur|one\b|Ukr)/.test(word)) return 'a';
  return /^(?:[aeiou]|hono|hour)/i.test(word) ? 'an' : 'a';
}

export function singularise(noun: string): string {
  const head = findHead(noun);
  const one = head
    .replace(/(^|\s)people$/, '$1person')
    .replace(/ies$/, 'y')
    .replace(/([^su])s$/, '$1')
    .replace(/men$/, 'man');
  return one + noun.slice(head.length);
}

/** Of first words that stand at the head of a label, those that keep their capital within a sentence. */
const proper =
  /^(?:\p{Lu}.*\p{Lu}.*|.*(?<!civil|hum|guard|veter|urb|librar)(?:ian|ean|can|man|ghan|ish|ese)|(?!Anti|Multi|Semi|Taxi).*\p{Ll}i|A[lrdstz]|E[ln]|Arab|Western|French|Dutch|Greek|Hamas|Hezbollah|Houthis?|Israel|Syria|Iran|Iraq|Lebanon|Russia|Turkey|Ukraine)$/u;

/** The first word of a label, capitalised only as every label of the file is, loses its capital. */
export function lowerFirst(theCase: Case, label: string): string {
  const [first = ''] = label.split(/[\s-]/);
  if (!/^\p{Lu}/u.test(first) || proper.test(first)) return label;
  const isNameElsewhere = theCase.concepts.some((concept) => concept.label.split(/[\s-]/).indexOf(first) > 0);
  return isNameElsewhere ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
