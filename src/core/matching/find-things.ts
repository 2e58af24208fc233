import type { ConceptId, Incident, Question, TimeSpan } from '../model/case.ts';
import { findNearestCommon } from '../model/concept-tree.ts';
import { isPassive } from './find-agents.ts';
import { conceptAnswer, type Finding, isUnbroken, lowerAt, makeFinding } from './finding.ts';
import type { Matching } from './index-for-matching.ts';
import { type Content, isOfStrike, lookUp, type Mention } from './read-content.ts';
import { aboutWords, locatives, strikeNouns, vehicles } from './strike-words.ts';

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

/** The words that an answer rests on, with the article, adjective and preposition before them. */
function widen({ words }: Content, { from, to }: Mention): readonly [number, number] {
  let start = from;
  while (start > 0 && from - start < 3 && words[start]?.gap === '' && isLead(lowerAt(words, start - 1))) start -= 1;
  return [start, to];
}

const leads = new Set('in on at near inside from over a an the military several some'.split(' '));

function isLead(lower: string): boolean {
  return leads.has(lower) || strikeNouns.has(lower) || ['hit', 'targeted', 'attacked', 'struck'].includes(lower);
}

/** "a military base and a barracks" are two; of a base and a Hezbollah base only the second says something. */
function dropWider({ theCase }: Matching, found: readonly Finding[]): readonly Finding[] {
  return found.filter((finding) => !found.some((other) => other !== finding && isWithin(theCase, other, finding)));
}

function isWithin(theCase: Matching['theCase'], inner: Finding, outer: Finding): boolean {
  const [low, top] = [idOf(inner), idOf(outer)];
  if (low === undefined || top === undefined || low === top) return false;
  for (let at = theCase.conceptById.get(low)?.broader; at !== undefined; at = theCase.conceptById.get(at)?.broader)
    if (at === top) return true;
  return false;
}

function idOf({ answer }: Finding): ConceptId | undefined {
  return answer !== null && 'concepts' in answer ? answer.concepts[0] : undefined;
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

/** Where: places after "in", "near" and their like. Of places that lie in each other, the narrowest. */
export function findPlaces(
  matching: Matching,
  content: Content,
  incident: Incident,
  question: Question,
): readonly Finding[] {
  if (!isOfStrike(content)) return [];
  const found = content.mentions.place
    .filter((mention) => isLocated(content, mention) && !isFrom(content, mention))
    .flatMap((mention) => placeFinding(matching, content, mention, question));
  const all = dropWider(matching, [...found, ...findBagged(matching, content, question, found)]);
  // The incident's own surroundings before what else is named.
  const near = all.filter((finding) => isNear(matching, finding, incident));
  return near.length > 0 ? near : all;
}

/** In the same country's part: one holds the other, or both lie in a place that is no country. */
function isNear({ theCase: { conceptById }, countryPlaces }: Matching, finding: Finding, { place }: Incident): boolean {
  const common = findNearestCommon(conceptById, [place, idOf(finding) ?? place]);
  return common !== undefined && !countryPlaces.has(common);
}

function placeFinding(matching: Matching, content: Content, mention: Mention, question: Question): readonly Finding[] {
  const [id, other] = mention.ids;
  // Where a name has more than one meaning, and none holds the others, it is no answer.
  if (id === undefined || other !== undefined || isTooWide(matching, id, question)) return [];
  return [makeFinding(content, conceptAnswer(id), widen(content, withSetting(content, mention)), mention.from)];
}

/** Above what the question asks for, or a whole country: it would say nothing. */
function isTooWide({ theCase, countryPlaces }: Matching, id: ConceptId, { floor }: Question): boolean {
  for (
    let at = theCase.conceptById.get(floor as ConceptId)?.broader;
    at !== undefined;
    at = theCase.conceptById.get(at)?.broader
  )
    if (at === id) return true;
  return countryPlaces.has(id);
}

export function isLocated({ words }: Content, { from }: Mention): boolean {
  for (let back = 1; back <= 6; back += 1) {
    const word = words[from - back];
    if (word === undefined) return false;
    if (locatives.has(word.lower) && !(back === 1 && word.lower === 'of')) return true;
    if (['to', 'with', 'for', 'between', 'by'].includes(word.lower)) return false;
    if (/[.;:]/.test(words[from - back + 1]?.gap ?? '')) return false;
  }
  return false;
}

export function isFrom({ words }: Content, { from, to }: Mention): boolean {
  // "helicopters above the Golan fired".
  const isAbove = [1, 2, 3].some((back) => ['above', 'over'].includes(lowerAt(words, from - back)));
  if (isAbove && [0, 1].some((step) => ['fired', 'launched'].includes(lowerAt(words, to + step)))) return true;
  for (let back = 1; back <= 4; back += 1) {
    const lower = lowerAt(words, from - back);
    if (lower === 'from') return !['people', 'fighters', 'militants', 'men'].includes(lowerAt(words, from - back - 1));
    if (locatives.has(lower) && !['north', 'south', 'east', 'west'].includes(lower)) return false;
  }
  return false;
}

const settings = new Set(
  'the border historic central northern southern eastern western coastal town city province village desert of zone countryside industrial area region'.split(
    ' ',
  ),
);

/** "the historic central town of Palmyra" with the name. */
function withSetting({ words }: Content, mention: Mention): Mention {
  let from = mention.from;
  while (from > 0 && words[from]?.gap === '' && settings.has(lowerAt(words, from - 1))) from -= 1;
  return { ...mention, from };
}

/** A place described rather than named: "in Iraq and Syria along that border". All words of its label, close together. */
function findBagged(
  { bags }: Matching,
  content: Content,
  question: Question,
  found: readonly Finding[],
): readonly Finding[] {
  if (found.length > 0 || question.kind !== 'place') return [];
  const { words } = content;
  for (const { id, keys } of bags) {
    const hits = keys.map((key) => words.findIndex((word) => word.key === key));
    const [from, to] = [Math.min(...hits), Math.max(...hits) + 1];
    if (from < 0 || to - from > 10) continue;
    const setting = /^(?:in|along|on|near)$/.test(lowerAt(words, from - 1)) ? from - 1 : from;
    return [makeFinding(content, conceptAnswer(id), [setting, to], from)];
  }
  return [];
}

/** Where the aircraft or missiles came from. */
export function findLaunchPlaces(content: Content): readonly Finding[] {
  if (!isOfStrike(content)) return [];
  return content.mentions.place
    .filter((mention) => isFrom(content, mention) && mention.ids.length === 1)
    .map((mention) => makeFinding(content, conceptAnswer(...mention.ids), widen(content, mention), mention.from));
}

/** How: the narrowest cause that is named. */
export function findCauses(matching: Matching, content: Content, used: ReadonlySet<string>): readonly Finding[] {
  const isAbout = isOfStrike(content);
  const found = content.mentions.cause
    .filter(({ from }) => isAbout && !isMatterOnly(content, from))
    .flatMap((mention) => {
      const id = mention.ids.find((each) => used.has(each)) ?? preferUsed(matching, mention.ids[0], used);
      if (id === undefined || matching.generalCauses.has(id)) return [];
      const to = Math.max(mention.to, Math.min(verbAfter(content, mention.to), mention.to + 6));
      return [makeFinding(content, conceptAnswer(id), [mention.from, to], anchorOf(content, mention), true)];
    });
  return dropWider(matching, found).slice(0, 1);
}

function isMatterOnly({ words }: Content, from: number): boolean {
  return [1, 2].some((back) => aboutWords.has(lowerAt(words, from - back)));
}

/** "Israeli jets are believed to have hit": the belief is of the hitting. */
function anchorOf(content: Content, { from, to }: Mention): number {
  const verb = content.verbs.find((at) => at >= to && at - to <= 8);
  return verb === undefined || !isVehicle(content, to - 1) ? from : verb;
}

function verbAfter(content: Content, to: number): number {
  const verb = content.verbs.find((at) => at >= to && at - to <= 5 && isUnbroken(content.words, to, at + 1));
  return verb === undefined || !isVehicle(content, to - 1) ? to : verb + 1;
}

function isVehicle({ words }: Content, at: number): boolean {
  return vehicles.has(words[at]?.key ?? '');
}

/** Of "helicopters" and "helicopter strike" the one that others gave as their answer here. */
function preferUsed(
  { theCase }: Matching,
  id: ConceptId | undefined,
  used: ReadonlySet<string>,
): ConceptId | undefined {
  const label = theCase.conceptById.get(id as ConceptId)?.label;
  if (id === undefined || label === undefined || used.has(id)) return id;
  const stem = label.replace(/s$/, '');
  const sibling = [...used].find((each) => theCase.conceptById.get(each as ConceptId)?.label === `${stem} strike`);
  return (sibling as ConceptId | undefined) ?? id;
}

/** When it was, by the times that stand in the content. "Since 2011" is another question. */
export function findTimes(content: Content, isSince: boolean, within: TimeSpan | null): readonly Finding[] {
  if (!isOfStrike(content)) return [];
  return content.times
    .filter(({ from, to }) => hasSince(content, from, to) === isSince)
    .filter(({ span }) => within === null || isSince || (span.from <= within.to && span.to >= within.from))
    .map(({ from, to, span }) => makeFinding(content, { time: span }, [sinceFrom(content, from, isSince), to], 0))
    .slice(0, 1);
}

function hasSince({ words }: Content, from: number, to: number): boolean {
  for (let at = to - 1; at >= from - 7 && at >= 0; at -= 1) if (lowerAt(words, at) === 'since') return true;
  return false;
}

function sinceFrom({ words }: Content, from: number, isSince: boolean): number {
  if (!isSince) return from;
  for (let at = from; at >= from - 7 && at >= 0; at -= 1) if (lowerAt(words, at) === 'since') return at;
  return from;
}
