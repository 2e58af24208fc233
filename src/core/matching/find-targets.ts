import { isPassive } from './find-agents.ts';
import { conceptAnswer, type Finding, isUnbroken, lowerAt, makeFinding } from './finding.ts';
import type { Matching } from './index-for-matching.ts';
import { dropWider, widen } from './narrow-findings.ts';
import { type Content, isOfStrike, lookUp, type Mention } from './read-content.ts';
import { strikeNouns, vehicles } from './strike-words.ts';

/** What was hit: what is named as a target, or those who were struck, at their posts. */
export function findTargets(matching: Matching, content: Content): readonly Finding[] {
  if (!isOfStrike(content)) return [];
  const named = [...content.mentions.target, ...listHeads(matching, content)]
    .filter((mention) => !isKept(content, mention))
    .map((mention) => findTarget(matching, content, mention))
    .filter(({ answer }) => answer !== null && 'concepts' in answer && answer.concepts.length > 0);
  const found = named.length > 0 ? named : findStruck(matching, content);
  return dropWider(matching, found);
}

/** "a base", which is a target once it is said whose. */
function listHeads({ targetHeads }: Matching, { words, mentions }: Content): readonly Mention[] {
  return words.flatMap(({ key }, at) => {
    const isNamed = mentions.target.some(({ from, to }) => from <= at && at < to);
    return targetHeads.has(key) && !isNamed ? [{ ids: [], from: at, to: at + 1, adjective: false }] : [];
  });
}

/** "where they have bases": a thing owned, not struck. */
function isKept({ words }: Content, { from }: Mention): boolean {
  const before = [1, 2, 3, 4].map((back) => lowerAt(words, from - back));
  return ['have', 'has', 'from', 'his', 'against'].some((word) => before.slice(0, 3).includes(word));
}

function findTarget(matching: Matching, content: Content, mention: Mention): Finding {
  const { words } = content;
  const exhaustive = lowerAt(words, mention.from - 1) === 'only' || lowerAt(words, mention.from - 2) === 'only';
  const owned = findOwned(matching, content, mention);
  const range = widen(content, owned ?? mention);
  const finding = makeFinding(content, conceptAnswer(...(owned?.ids ?? mention.ids)), range, mention.from);
  return exhaustive ? { ...finding, exhaustive } : finding;
}

const belonging = new Set('for of belonging to used by run held operated owned lebanon the s group iran'.split(' '));

/** "a base for Lebanon's Hezbollah group": the Hezbollah base, if the case has one. */
function findOwned({ phrases }: Matching, { words, mentions }: Content, mention: Mention): Mention | null {
  for (const actor of mentions.actor) {
    if (!isOwner(words, mention, actor)) continue;
    const noun = words[mention.to - 1]?.key ?? '';
    const keys = words.slice(actor.from, actor.to).map(({ key }) => key);
    const whole = words.slice(mention.from, mention.to).map(({ key }) => key);
    const id = lookUp(phrases, 'target', [...keys, ...whole]) ?? lookUp(phrases, 'target', [...keys, noun]);
    if (id !== undefined) return { ids: [id], from: mention.from, to: actor.to, adjective: false };
  }
  return null;
}

/** "depot belonging to Hezbollah". */
function isOwner(words: Content['words'], { to }: Mention, actor: Mention): boolean {
  const between = words.slice(to, actor.from);
  const isNear = actor.from > to && actor.from - to <= 5;
  return isNear && between.every(({ key, lower }) => belonging.has(key) || belonging.has(lower));
}

/** "hit Iran-backed militias": their posts, if the case has them. */
function findStruck({ phrases }: Matching, content: Content): readonly Finding[] {
  const found: Finding[] = [];
  for (const verb of content.verbs) {
    const struck = content.mentions.actor.find(
      ({ from }) => from > verb && from - verb <= 5 && isUnbroken(content.words, verb, from + 1),
    );
    if (struck === undefined || struck.adjective || isPassive(content, verb) || isBesides(content, verb, struck))
      continue;
    const keys = content.words.slice(struck.from, struck.to).map(({ key }) => key);
    const id = ['post', 'force post', 'base', 'target', 'site']
      .flatMap((noun) => [lookUp(phrases, 'target', [...keys, ...noun.split(' ')])])
      .find((each) => each !== undefined);
    if (id === undefined) continue;
    found.push(makeFinding(content, conceptAnswer(id), [verb, struck.to], struck.from));
  }
  return found;
}

/** "struck by Israel", "hit in Iran". */
function isBesides({ words }: Content, verb: number, { from }: Mention): boolean {
  return words.slice(verb + 1, from).some(({ lower }) => ['by', 'in', 'from', 'with'].includes(lower));
}

/** Whose site: an actor that owns what was struck. */
export function findOwners(content: Content): readonly Finding[] {
  if (!isOfStrike(content)) return [];
  const { words, mentions } = content;
  const found: Finding[] = [];
  for (const target of mentions.target) {
    const owner =
      mentions.actor.find(
        (actor) => (actor.from >= target.from && actor.to <= target.to) || isOwner(words, target, actor),
      ) ?? mentions.actor.find(({ to }) => to === target.from && isUnbroken(words, to - 1, target.from + 1));
    if (owner === undefined || isAgentOfStrike(content, owner)) continue;
    const from = Math.min(owner.from, target.from);
    found.push(makeFinding(content, conceptAnswer(...owner.ids), [from, Math.max(target.to, owner.to)], owner.from));
  }
  return found;
}

function isAgentOfStrike({ words }: Content, { to }: Mention): boolean {
  return strikeNouns.has(words[to]?.key ?? '') || vehicles.has(words[to]?.key ?? '');
}
