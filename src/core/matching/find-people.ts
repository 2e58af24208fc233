import type { ConceptId, Incident, Question } from '../model/case.ts';
import { findBlamedActors, findSubjectOf } from './find-doers.ts';
import { clauseAround, conceptAnswer, type Finding, isUnbroken, lowerAt, makeFinding } from './finding.ts';
import type { Content, Mention } from './read-content.ts';
import { captureWords, killWords, presenceWords, strikeNouns, vehicles, woundWords } from './strike-words.ts';
import { findWords } from './word.ts';

/** Who the dead were: the actors in the phrase that names those killed. */
export function findDead(content: Content): readonly Finding[] {
  const called = findCalled(content);
  if (called.length > 0) return called;
  const killed = content.words.flatMap(({ lower, key }, at) =>
    killWords.has(lower) || killWords.has(key) ? [at] : [],
  );
  if (killed.length === 0) return [];
  const found = content.mentions.actor.filter((mention) => killed.some((at) => isAmongDead(content, mention, at)));
  const ids = [...new Set(found.flatMap(({ ids: each }) => each))] as readonly ConceptId[];
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  const count = content.counts.filter(({ to }) => to <= first.from && first.from - to <= 5).at(-1);
  const near = killed.find((at) => at >= last.to && at - last.to <= 2 && lowerAt(content.words, at) !== 'killing');
  return [
    makeFinding(
      content,
      conceptAnswer(...ids),
      [count?.from ?? first.from, near === undefined ? last.to : near + 1],
      first.from,
    ),
  ];
}

/** "he was a Hezbollah operative", "the dead man was a civilian". */
function findCalled(content: Content): readonly Finding[] {
  const { words, mentions } = content;
  return mentions.actor.flatMap((mention) => {
    const was = [1, 2, 3].find((back) => ['was', 'were'].includes(lowerAt(words, mention.from - back)));
    if (was === undefined || mention.adjective || isAgent(content, mention.from, mention.to)) return [];
    const at = mention.from - was;
    // "were not Syrians" says what they were not.
    if (words.slice(at + 1, mention.from).some(({ lower }) => lower === 'not' || lower === "n't")) return [];
    const subject = words.slice(Math.max(0, at - 6), at).findIndex(({ lower }) => deceased.has(lower));
    if (subject < 0) return [];
    return [
      makeFinding(content, conceptAnswer(...mention.ids), [Math.max(0, at - 6) + subject, mention.to], mention.from),
    ];
  });
}

const deceased = new Set('he she man men victim victims dead deceased'.split(' '));

/** Behind "killed", or before "were killed": in the same clause, and not as those who struck. */
function isAmongDead(content: Content, { from, to, adjective }: Mention, killed: number): boolean {
  const { words } = content;
  if (adjective && !isHeaded(content, to)) return false;
  const [start, end] = clauseAround(words, killed);
  if (from < start || to > end || isAgent(content, from, to) || isOtherHarm(words, killed, from)) return false;
  const isPassive = ['were', 'was', 'been', 'dead', 'died', 'die', 'have'].some((word) =>
    [lowerAt(words, killed - 1), lowerAt(words, killed)].includes(word),
  );
  if (isPassive) return from < killed && killed - to <= 9 ? true : from > killed && isIncluded(words, killed, from);
  return from > killed && from - killed <= 24 && !isAfterPlace(words, killed, from);
}

/** "killed several and captured two Iranians": these are no dead. */
function isOtherHarm(words: Content['words'], killed: number, from: number): boolean {
  return words.slice(killed + 1, from).some(({ lower }) => captureWords.has(lower) || woundWords.has(lower));
}

function isIncluded(words: Content['words'], killed: number, from: number): boolean {
  return words
    .slice(killed, from + 1)
    .some(({ lower, gap }) => ['including', 'among', 'whom'].includes(lower) || gap.includes(':'));
}

function isAfterPlace(words: Content['words'], killed: number, from: number): boolean {
  return words
    .slice(killed + 1, from)
    .some(
      ({ lower }, at, all) =>
        ['in', 'after', 'when', 'during', 'by'].includes(lower) &&
        !all.slice(at).some((each) => each.lower === 'including'),
    );
}

/** "Iranian soldiers": an adjective before people. */
function isHeaded({ words }: Content, to: number): boolean {
  return /^(?:soldier|officer|advisor|citizen|national|fighter|man|militant|commander|general|civilian|official|force|troop)$/.test(
    words[to]?.key ?? '',
  );
}

function isAgent({ words }: Content, from: number, to: number): boolean {
  if (lowerAt(words, from - 1) === 'by') return true;
  for (let at = to; at < to + 4; at += 1)
    if (
      strikeNouns.has(words[at]?.key ?? '') ||
      (at === to && vehicles.has(words[at]?.key ?? '') && words[at]?.key !== 'force')
    )
      return true;
  return false;
}

/** Whose forces are there: the actors that are entrenched, based or present. */
export function findPresence(content: Content): readonly Finding[] {
  const { words, mentions } = content;
  const at = words.flatMap(({ lower }, index) => (isPresence(words, index, lower) ? [index] : []));
  if (at.length === 0) return [];
  const named = mentions.actor.filter(
    (mention) =>
      (!mention.adjective || isHeaded(content, mention.to)) && at.some((verb) => isPresent(content, mention, verb)),
  );
  const [first] = named;
  if (first === undefined) return [];
  const last = Math.max(...at, ...named.map(({ to }) => to - 1));
  const [, end] = clauseAround(words, last);
  const ids = named.flatMap(({ ids: each }) => each);
  return [makeFinding(content, conceptAnswer(...ids), [first.from, Math.min(end, last + 9)], -1)];
}

function isPresence(words: Content['words'], at: number, lower: string): boolean {
  if (!presenceWords.has(lower)) return lower === 'bases' && ['have', 'has', 'had'].includes(lowerAt(words, at - 1));
  if (lower === 'based') return !/[-]/.test(words[at]?.gap ?? '');
  return lower !== 'present' || lowerAt(words, at - 1) !== 'at';
}

/** The subject before it, or the owner right before: "Iranian military presence". Those that were struck there too. */
function isPresent({ words, verbs }: Content, { from, to }: Mention, verb: number): boolean {
  if (from > verb || verb - to > 8 || verbs.some((at) => at >= to && at < verb)) return false;
  const between = words.slice(to, verb);
  return !between.some(({ lower }) => lower === 'against' || lower === 'where' || lower === 'and');
}

/** Whom it is aimed at: the objects of strikes, and those that it is meant against. */
export function findOpposed(content: Content, question: Question): readonly Finding[] {
  const { words, mentions } = content;
  const led = mentions.actor.filter((mention) => isAimedAt(content, mention));
  const [first] = led;
  if (first === undefined) return [];
  const isOfUse = findWords(question.text).some(({ lower }) => lower === 'used');
  if (isOfUse && !words.some(({ lower }) => lower === 'used' || lower === 'using' || lower === 'use')) return [];
  const joined = mentions.actor.filter((mention) => led.includes(mention) || isJoined(content, led, mention));
  const last = joined.at(-1) ?? first;
  const from = words.slice(0, first.from).findLastIndex(({ lower }) => aims.has(lower));
  const ids = joined.flatMap(({ ids: each }) => each);
  return [makeFinding(content, conceptAnswer(...ids), [Math.max(from, first.from - 4, 0), last.to], first.from)];
}

const aims = new Set(
  'against restrict curb contain counter weaken deter attacked hit struck targeted bombed sees'.split(' '),
);

function isAimedAt({ words, verbs }: Content, { from, to, adjective }: Mention): boolean {
  const before = [1, 2, 3].map((back) => lowerAt(words, from - back));
  const isThreat =
    (words[to - 1]?.possessive === true || before[0] === 'regards') &&
    words.slice(to, to + 8).some(({ lower }) => lower === 'threat');
  if (isThreat && before.some((word) => word === 'sees' || word === 'regards')) return true;
  if (adjective)
    return (
      ['target', 'force', 'post', 'base', 'site', 'troop', 'militia'].includes(words[to]?.key ?? '') &&
      isAfterAim(words, verbs, from)
    );
  return isAfterAim(words, verbs, from);
}

function isAfterAim(words: Content['words'], verbs: readonly number[], from: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const lower = lowerAt(words, from - back);
    if (aims.has(lower)) return lower === 'against' || lower !== 'sees';
    if (verbs.includes(from - back)) return true;
    if (['in', 'from', 'by', 'of'].includes(lower)) return false;
  }
  return false;
}

/** "Iran and its ally Hezbollah", "targets and allied militias, including Hezbollah". */
function isJoined({ words }: Content, led: readonly Mention[], { from, adjective, to }: Mention): boolean {
  if (adjective && !['target', 'force'].includes(words[to]?.key ?? '')) return false;
  return led.some((mention) => {
    const between = words.slice(mention.to, from);
    const isJoint = between.some(({ lower }) => lower === 'and' || lower === 'including');
    return from > mention.to && between.length <= 10 && isJoint && isUnbrokenByStop(words, mention.to, from);
  });
}

function isUnbrokenByStop(words: Content['words'], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (/[.;:!?—]/.test(words[at]?.gap ?? '')) return false;
  return true;
}

/** Who did what a question's own verb says: "Who used chemical weapons?" */
export function findDoers(content: Content, incident: Incident, question: Question): readonly Finding[] {
  return [...findSubjectOf(content, question), ...findBlamedActors(content, incident, question)];
}

/** "with the help of Iranian researchers". */
export function findHelpers(content: Content): readonly Finding[] {
  const { words, mentions } = content;
  const at = words.findIndex(
    ({ lower }, index) =>
      /^(?:help|helped|assistance|support|aid)$/.test(lower) && /^(?:of|from|by)$/.test(lowerAt(words, index + 1)),
  );
  if (at < 0) return [];
  const helper = mentions.actor.find(({ from }) => from > at && from - at <= 4 && isUnbroken(words, at, from));
  if (helper === undefined) return [];
  const from = lowerAt(words, at - 1) === 'the' && lowerAt(words, at - 2) === 'with' ? at - 2 : at;
  return [makeFinding(content, conceptAnswer(...helper.ids), [from, helper.to], helper.from)];
}

/** A person's name, where the case knows it as an answer: no other word tells that it is one. */
export function findNamed(content: Content, known: ReadonlySet<ConceptId>): readonly Finding[] {
  return content.mentions.actor.flatMap(({ ids, from, to }) => {
    const named = ids.filter((id) => known.has(id));
    return named.length === 0 ? [] : [makeFinding(content, conceptAnswer(...named), [from, to])];
  });
}
