import type { ConceptId, Incident, Question } from '../model/case.ts';
import { findNearestCommon } from '../model/concept-tree.ts';
import { conceptAnswer, type Finding, lowerAt, makeFinding } from './finding.ts';
import type { Matching } from './index-for-matching.ts';
import { dropWider, idOf, widen } from './narrow-findings.ts';
import { type Content, isOfStrike, type Mention } from './read-content.ts';
import { locatives } from './strike-words.ts';

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
  // "from the airspace of the Israeli-occupied Golan"
  const isFar = [2, 3, 4].some((back) => /^(?:airspace|direction|territory|skies)$/.test(lowerAt(words, from - back)));
  for (let back = 1; back <= (isFar ? 6 : 4); back += 1) {
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

const flying = new Set('missile rocket jet warplane plane aircraft helicopter drone airspace direction'.split(' '));
const launching = /^(?:launch|fir(?:ed|ing)|fl(?:y|ew|ying|ies)|carried|attack|struck|strike)/;

/** "from Iraq's Nujaba movement" is from no place. */
function isOwner({ words }: Content, { to }: Mention): boolean {
  return words[to - 1]?.possessive === true;
}

/** Where the aircraft or missiles came from. */
export function findLaunchPlaces(content: Content): readonly Finding[] {
  if (!isOfStrike(content) || !content.words.some(({ lower, key }) => flying.has(key) || launching.test(lower)))
    return [];
  return content.mentions.place
    .filter((mention) => isFrom(content, mention) && mention.ids.length === 1 && !isOwner(content, mention))
    .map((mention) => makeFinding(content, conceptAnswer(...mention.ids), widen(content, mention), mention.from));
}
