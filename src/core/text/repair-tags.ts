import type { Tag } from './tagged-text.ts';

/** Forms of verbs that the tagger, seeing "polls show" or "officials say", often takes for nouns. */
const reporting = new Set(
  'say says said show shows showed suggest suggests indicate indicates claim claims find finds tell tells think thinks believe believes insist insists argue argues report reports note notes notes'.split(
    ' ',
  ),
);
const alwaysVerb = new Set(['say', 'says', 'said', 'tells', 'thinks', 'believes', 'insists', 'argues', 'suggests']);
/** "shot back", "shot down" */
const shooting = new Set(['shot', 'shoots', 'fires']);
const nominal = new Set<Tag>(['NOUN', 'PROPN', 'PRON', 'NUM']);
const opening = new Set<Tag>(['DET', 'PRON', 'PROPN', 'SCONJ', 'NUM']);

/** "a war monitor said" */
const watching = new Set([
  'monitor',
  'watch',
  'guard',
  'command',
  'report',
  'study',
  'survey',
  'poll',
  'review',
  'aide',
  'probe',
]);
const participial = new Set(['allied', 'armed', 'unnamed', 'unidentified']);
const describing = new Set<Tag>(['NOUN', 'PROPN', 'ADJ', 'DET']);
const objectStart = new Set<Tag>(['DET', 'NOUN', 'PROPN', 'ADJ', 'PRON', 'NUM']);

const properName = /^\p{Lu}\p{Ll}/u;
const lowerCase = /^\p{Ll}/u;

/** The tag of a word given its neighbours, where the tagger is known to err on news. */
export function repairTag(words: readonly string[], tags: readonly Tag[], at: number): Tag {
  const tag = tags[at] ?? 'X';
  if (tag !== 'VERB' && tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ') return tag;
  const lower = (words[at] ?? '').toLowerCase();
  return tag === 'VERB' ? repairVerb(words, tags, at, lower) : repairNoun(words, tags, at, lower);
}

function repairVerb(words: readonly string[], tags: readonly Tag[], at: number, lower: string): Tag {
  const [before, after] = [words[at - 1] ?? '', words[at + 1] ?? ''];
  if (isNamePart(words, tags, at)) return 'PROPN';
  // "Reports that it fell": a sentence does not begin with such a verb.
  const isFirst = properName.test(words[at] ?? '') && /^(?:[.!?\n]?)$/.test(before);
  if (after === 'that' && lower.endsWith('s') && isFirst) return 'NOUN';
  // "Guards or allied militias"
  if (participial.has(lower) && tags[at + 1] === 'NOUN' && tags[at - 1] !== 'AUX') return 'ADJ';
  const isNamed = watching.has(lower) && describing.has(tags[at - 1] ?? 'X') && !objectStart.has(tags[at + 1] ?? 'DET');
  return isNamed ? 'NOUN' : 'VERB';
}

/** "spokeswoman Hope Ellis", "The Associated Press"; of "Martin Wade, a leader" in a headline, where a verb has a capital too, goes on in capitals. */
function isNamePart(words: readonly string[], tags: readonly Tag[], at: number): boolean {
  const [before, word, after] = [words[at - 1] ?? '', words[at] ?? '', words[at + 1] ?? ''];
  if (!properName.test(word)) return false;
  if (properName.test(after)) return lowerCase.test(before) || before === 'The';
  return tags[at - 1] === 'PROPN' && properName.test(before);
}

function repairNoun(words: readonly string[], tags: readonly Tag[], at: number, lower: string): Tag {
  const tag = tags[at] ?? 'X';
  if (tag === 'NOUN' && isRelativeVerb(words, tags, at, lower)) return 'VERB';
  if (/^(?:back|down)$/.test(words[at + 1] ?? '') && shooting.has(lower)) return 'VERB';
  // "…, alleged that": no adjective.
  if (lower === 'alleged' && words[at + 1] === 'that') return 'VERB';
  if (!reporting.has(lower)) return tag;
  if (alwaysVerb.has(lower) && tags[at - 1] !== 'DET') return 'VERB';
  return isReporting(words, tags, at, lower) ? 'VERB' : tag;
}

/** "a group which backs", "an alliance that backs Damascus" */
function isRelativeVerb(words: readonly string[], tags: readonly Tag[], at: number, lower: string): boolean {
  const before = words[at - 1] ?? '';
  if (!lower.endsWith('s')) return false;
  if (before === 'who' || before === 'which') return true;
  return before === 'that' && tags[at - 2] === 'NOUN' && ['DET', 'PROPN'].includes(tags[at + 1] ?? 'X');
}

/** "polls show that", "the ministry says it", "Roe notes." */
function isReporting(words: readonly string[], tags: readonly Tag[], at: number, lower: string): boolean {
  const [before, after] = [words[at - 1] ?? '', words[at + 1] ?? ''];
  const subject = tags[at - 1] ?? 'X';
  if (!nominal.has(subject)) return false;
  if (subject !== 'NOUN' && lower.endsWith('s') && /^[.,:]$/.test(after)) return true;
  const isPlural = /[^s]s$/i.test(before);
  const agrees = lower.endsWith('s') ? !isPlural : isPlural || lower.endsWith('ed');
  return agrees && (opening.has(tags[at + 1] ?? 'X') || after === 'that');
}
