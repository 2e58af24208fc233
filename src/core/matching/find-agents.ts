import type { ConceptId } from '../model/case.ts';
import { conceptAnswer, type Finding, isUnbroken, lowerAt, makeFinding } from './finding.ts';
import type { Content, Mention } from './read-content.ts';
import { aboutWords, auxiliaries, beForms, strikeNouns, strikeVerbs, vehicles } from './strike-words.ts';

/** Who attacked: as the subject of a strike, by an adjective before one ("an Israeli strike"), after "by", or as the one blamed. */
export function findAgents(content: Content): readonly Finding[] {
  const found = [
    ...content.verbs.flatMap((verb) => findSubject(content, verb)),
    ...content.mentions.actor.flatMap((mention) => [
      ...findStrikeOf(content, mention),
      ...findBy(content, mention),
      ...findBlamed(content, mention),
      ...findPredicate(content, mention),
    ]),
  ];
  return found.sort((a, b) => a.from - b.from);
}

export function isPassive(content: Content, verb: number): boolean {
  const { words } = content;
  if (lowerAt(words, verb).endsWith('ing')) return false;
  let at = verb - 1;
  while (lowerAt(words, at).endsWith('ly') || ['also', 'reportedly', 'then', 'again'].includes(lowerAt(words, at)))
    at -= 1;
  const before = lowerAt(words, at);
  // Reduced relatives: "a base targeted by", "a building hit in".
  return beForms.has(before) || lowerAt(words, verb + 1) === 'by';
}

/** "Israel hit": the nearest actor before an active verb that no preposition governs, or a pronoun for the speaker. */
function findSubject(content: Content, verb: number): readonly Finding[] {
  if (isPassive(content, verb) || isOfOther(content, verb)) return [];
  const subject = subjectBefore(content, verb);
  if (subject === null) return [];
  return [makeFinding(content, conceptAnswer(...subject.ids), [subject.from, objectEnd(content, verb)], verb)];
}

interface Subject {
  readonly ids: readonly ConceptId[];
  readonly from: number;
}

const selfWords = new Set(['it', 'they', 'we']);
const ownWords = new Set(['its', 'their', 'our']);
const governors = new Set(
  'in on of against from for with to by including restrict alongside toward towards at over between near inside as than and'.split(
    ' ',
  ),
);

export function subjectBefore(content: Content, verb: number, reach = 14): Subject | null {
  const { words, mentions, self } = content;
  for (let at = verb - 1; at >= 0 && verb - at <= reach; at -= 1) {
    at = skipRelative(content, at, verb);
    const word = words[at];
    if (word === undefined || /[.;!?—]/.test(words[at + 1]?.gap ?? '')) return null;
    if (isSelf(content, at)) return { ids: self, from: at };
    const mention = mentions.actor.find(({ to }) => to === at + 1) ?? mentionWithHead(content, at);
    if (mention !== undefined && !isGoverned(content, mention.from)) return { ids: mention.ids, from: mention.from };
    // Somebody's aircraft, and not said whose.
    if (isOtherVerb(content, at, verb) || isUnownedVehicle(content, at)) return null;
  }
  return null;
}

/** "we condemn the attack that targeted": what targeted is not who speaks. */
function isOfOther({ words, mentions }: Content, verb: number): boolean {
  const isRelative = /^(?:that|which|who)$/.test(lowerAt(words, verb - 1)) && words[verb - 1]?.gap === '';
  return isRelative && !mentions.actor.some(({ to }) => to === verb - 1);
}

/** "it", "our jets". */
function isSelf({ words, self }: Content, at: number): boolean {
  const lower = lowerAt(words, at);
  if (self.length === 0) return false;
  return (
    selfWords.has(lower) || (ownWords.has(lower) && [1, 2].some((step) => vehicles.has(words[at + step]?.key ?? '')))
  );
}

function isUnownedVehicle({ words }: Content, at: number): boolean {
  const isPart = ownWords.has(lowerAt(words, at - 1)) || ['with', 'by', 'in', 'of'].includes(lowerAt(words, at - 1));
  return ['jet', 'aircraft', 'plane', 'helicopter', 'drone'].includes(words[at]?.key ?? '') && !isPart;
}

/** "Israeli military aircraft": the adjective's actor, with the head behind it. */
function mentionWithHead({ words, mentions }: Content, at: number): Mention | undefined {
  if (!vehicles.has(words[at]?.key ?? '')) return undefined;
  return mentions.actor.find(
    ({ adjective, from, to }) =>
      (adjective || words[to - 1]?.possessive) && to <= at && at - to <= 2 && isUnbroken(words, from, at + 1),
  );
}

function isGoverned({ words }: Content, from: number): boolean {
  for (let at = from - 1; at >= from - 2; at -= 1) {
    const lower = lowerAt(words, at);
    if (governors.has(lower)) return lower !== 'and' && /[,]/.test(words[at + 1]?.gap ?? '') === false;
    if (!['the', 'a', 'an', 'its', 'their'].includes(lower)) return false;
  }
  return false;
}

/** "Israel, which regards Iran as a threat, has attacked": over the relative clause, to the word before it. */
function skipRelative({ words }: Content, at: number, verb: number): number {
  if (!words[at + 1]?.gap.includes(',') || at + 1 > verb) return at;
  for (let back = at; back > at - 18 && back > 0; back -= 1)
    if (['which', 'who', 'whose', 'that'].includes(lowerAt(words, back)) && words[back]?.gap.includes(','))
      return back - 1;
  return at;
}

function isOtherVerb({ words, verbs }: Content, at: number, verb: number): boolean {
  const lower = lowerAt(words, at);
  if (auxiliaries.has(lower) || lower.endsWith('ly')) return false;
  return verbs.includes(at) && at !== verb && !strikeNouns.has(words[at]?.key ?? '') && lower !== 'conducted';
}

/** The verb, and what is struck as far as it is one phrase. */
function objectEnd({ words, mentions }: Content, verb: number): number {
  let end = lowerAt(words, verb + 1) === 'out' ? verb + 2 : verb + 1;
  const next = [...mentions.target, ...mentions.actor, ...mentions.place]
    .filter(({ from, to }) => from >= end && from - end <= 4 && to > end)
    .sort((a, b) => a.from - b.from)[0];
  if (next !== undefined && isUnbroken(words, verb, next.to)) end = next.to;
  else while (end < words.length && end - verb <= 3 && isUnbroken(words, verb, end + 1)) end += 1;
  return end;
}

/** "an Israeli missile attack", "Israel's air raids". */
function findStrikeOf(content: Content, { ids, from, to, adjective }: Mention): readonly Finding[] {
  const { words } = content;
  const isOwner = adjective || words[to - 1]?.possessive === true;
  if (!isOwner || isGovernedByMatter(content, from)) return [];
  for (let at = to; at < to + 4 && isUnbroken(words, from, at + 1); at += 1) {
    const word = words[at];
    if (word === undefined || ['in', 'of', 'on', 'by', 'for', 'to', 'from', 'with'].includes(word.lower)) return [];
    if (strikeNouns.has(word.key) && !strikeVerbs.has(word.lower) && !isTargetOf(content, at))
      return [makeFinding(content, conceptAnswer(...ids), [from, at + 1], from, true)];
  }
  return [];
}

/** "Israeli army operation centre" is no operation. */
function isTargetOf({ mentions }: Content, at: number): boolean {
  return mentions.target.some(({ from, to }) => from <= at && at < to);
}

function isGovernedByMatter({ words }: Content, from: number): boolean {
  return [1, 2, 3].some((back) => aboutWords.has(lowerAt(words, from - back)));
}

const holders = new Set(
  'used backed run held operated supported owned controlled manned staffed led credited'.split(' '),
);

/** "carried out by Israel". */
function findBy(content: Content, { ids, from, to, adjective }: Mention): readonly Finding[] {
  const { words, verbs, nouns } = content;
  const by = lowerAt(words, from - 1) === 'by' ? from - 1 : lowerAt(words, from - 2) === 'by' ? from - 2 : -1;
  if (by < 0 || holders.has(lowerAt(words, by - 1)) || (adjective && !vehicles.has(words[to]?.key ?? ''))) return [];
  const struck = [...verbs, ...nouns].filter((at) => at < by && by - at <= 6).sort((a, b) => b - a)[0];
  if (struck === undefined || !isUnbroken(words, struck, by)) return [];
  return [makeFinding(content, conceptAnswer(...ids), [struck, to], by)];
}

/** "The jets were likely Israeli". */
function findPredicate(content: Content, { ids, from, to, adjective }: Mention): readonly Finding[] {
  const { words } = content;
  const be = [1, 2, 3].find((back) => beForms.has(lowerAt(words, from - back)));
  if (
    !adjective ||
    be === undefined ||
    (to < words.length && isUnbroken(words, from, to + 1) && !['and', 'but'].includes(lowerAt(words, to)))
  )
    return [];
  const isStruckWith = (at: number) => vehicles.has(words[at]?.key ?? '') || strikeNouns.has(words[at]?.key ?? '');
  const near = [1, 2, 3].map((back) => from - be - back).find(isStruckWith);
  // "The rockets that fell near the airport were Israeli"
  const far = words.findLastIndex(
    (_, at) =>
      at < from - be && from - be - at <= 16 && isStruckWith(at) && /^(?:that|which)$/.test(lowerAt(words, at + 1)),
  );
  const subject = near ?? (far < 0 ? undefined : far);
  return subject === undefined ? [] : [makeFinding(content, conceptAnswer(...ids), [subject, to], from)];
}

const blames = new Set(
  'blame blames blamed blaming accuse accuses accused accusing hold holds held suspect suspects suspected'.split(' '),
);

/** "blamed Israel", "Israel was behind", "it was Israel", "attributed to Israel". */
function findBlamed(content: Content, { ids, from, to, adjective }: Mention): readonly Finding[] {
  if (adjective) return [];
  const { words } = content;
  const [before, second] = [lowerAt(words, from - 1), lowerAt(words, from - 2)];
  // The cue was the blaming: the content begins with whom.
  const isFirst = from <= 1 && ['for', 'of'].includes(lowerAt(words, to)) && (from === 0 || before === 'the');
  const isBlamed =
    isFirst ||
    blames.has(before) ||
    (before === 'on' && blames.has(second)) ||
    (before === 'to' && second === 'attributed' && beForms.has(lowerAt(words, from - 3)));
  const first = words[from - 1];
  const isPointedAt =
    (first?.lower === 'it' && first.possessive) ||
    (['was', 'is'].includes(before) && ['it', 'that', 'this'].includes(second));
  const after = [0, 1, 2, 3].map((step) => lowerAt(words, to + step));
  const behind = after.findIndex(
    (word) => word === 'behind' || word === 'involved' || (word === 'responsible' && beForms.has(after[0] ?? '')),
  );
  if (isBlamed || isPointedAt) return [makeFinding(content, conceptAnswer(...ids), [Math.max(0, from - 1), to])];
  return behind < 0 ? [] : [makeFinding(content, conceptAnswer(...ids), [from, to + behind + 1], to + behind)];
}
