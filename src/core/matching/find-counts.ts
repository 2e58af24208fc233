import type { Question } from '../model/case.ts';
import { type Asked, type Matter, matterOfKey, readAsked } from './asked-count.ts';
import { type Finding, lowerAt, makeFinding } from './finding.ts';
import type { Matching } from './index-for-matching.ts';
import { findOnlyMaterial } from './only-material.ts';
import type { Content } from './read-content.ts';
import { quantityOf, readOrdinal } from './read-quantities.ts';
import { readTolls, type Toll } from './read-tolls.ts';
import { countries } from './spelling.ts';
import { strikeNouns } from './strike-words.ts';

/** Numbers of what a question counts, by its unit and by the other words in which it is put. */
export function findCounts(matching: Matching, content: Content, question: Question): readonly Finding[] {
  const asked = readAsked(matching.theCase, question);
  if (asked === null || !asked.others.every((key) => content.words.some((word) => word.key === key))) return [];
  const tolls = readTolls(matching, content).filter((toll) => answers(toll, asked));
  const found = tolls.map(({ counted, from, to }) =>
    makeFinding(content, { quantity: quantityOf(counted, content.text, content.words) }, [from, to], counted.from),
  );
  if (found.length > 0) return found;
  if (asked.matter !== 'raid') return asked.group.length === 0 ? findUntold(content, asked.matter) : [];
  return asked.others.length > 0 ? findOrdinal(content) : findMany(content);
}

function answers(toll: Toll, { matter, group }: Asked): boolean {
  const isNoHarm = toll.matter === 'harmed' && toll.counted.none && (matter === 'killed' || matter === 'wounded');
  if (toll.matter !== matter && !isNoHarm) return false;
  if (group.length === 0) return !toll.isPart;
  // "fighters of the Guards or of militias": how many of each is not told.
  if (toll.group.has('or')) return false;
  if (toll.group.has('non') && !group.includes('non')) return false;
  // "Four soldiers" of Syria, unless they are said to be another country's.
  const isForeign = [...toll.group].some((key) => countries.has(key) && !group.includes(key));
  return group.every((key) => toll.group.has(key) || (countries.has(key) && group.length > 1 && !isForeign));
}

/** "the second such raid in less than a week": two by then. */
function findOrdinal(content: Content): readonly Finding[] {
  return content.words.flatMap((_, at) => {
    const value = readOrdinal(content.words, at);
    const noun = [1, 2, 3].find((step) => strikeNouns.has(content.words[at + step]?.key ?? ''));
    if (value === null || noun === undefined) return [];
    const to = Math.min(content.words.length, at + noun + 7);
    return [makeFinding(content, { quantity: { min: value, max: value } }, [at, to])];
  });
}

/** "no information on casualties": spoken of, and not told. */
function findUntold(content: Content, matter: Matter): readonly Finding[] {
  const { words } = content;
  return words.flatMap(({ lower }, at) => {
    const isUntold = lower === 'no' && /^(?:details?|information|word|reports?|figures?)$/.test(lowerAt(words, at + 1));
    const noun = [2, 3, 4].find((step) => isOf(words[at + step]?.key ?? '', matter));
    return isUntold && noun !== undefined ? [makeFinding(content, null, [at, at + noun + 1])] : [];
  });
}

function isOf(key: string, matter: Matter): boolean {
  const named = matterOfKey(key);
  return named === matter || (named === 'harmed' && matter === 'killed');
}

/** "many raids": they are spoken of, and no number given. */
function findMany(content: Content): readonly Finding[] {
  return content.words.flatMap(({ lower }, at) => {
    const noun = [1, 2, 3].find((step) => strikeNouns.has(content.words[at + step]?.key ?? ''));
    const isMany = (lower === 'many' || lower === 'numerous') && noun !== undefined;
    return isMany ? [makeFinding(content, null, [at, at + noun + 1])] : [];
  });
}

/** "only material damage", "damage was only material": nobody killed, nobody wounded. */
export function findNoHarm(content: Content, question: Question, matching: Matching): readonly Finding[] {
  const asked = readAsked(matching.theCase, question);
  if (asked === null || asked.group.length > 0 || (asked.matter !== 'killed' && asked.matter !== 'wounded')) return [];
  const { words } = content;
  const range = findOnlyMaterial(words);
  if (range === null) return [];
  const [from, to] = range;
  const quantity = { min: 0, max: 0, words: content.text.slice(words[from]?.start, words[to - 1]?.end) };
  return [makeFinding(content, { quantity }, [from, to])];
}
