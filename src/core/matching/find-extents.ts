import type { Extent } from '../model/case.ts';
import { isPassive } from './find-agents.ts';
import { clauseAround, type Finding, lowerAt, makeFinding } from './finding.ts';
import type { Content } from './read-content.ts';
import { strikeNouns } from './strike-words.ts';

/** Words of stopping missiles; with "down" where it is needed. */
const stopping = new Set(
  'intercepted intercepting intercept downed downing thwarted thwart foiled repelled repelling repulsed destroyed'.split(
    ' ',
  ),
);
const someWords = new Set('several some most many number dozens few majority part half'.split(' '));
const allWords = new Set('all every each'.split(' '));

/** How many of the missiles were stopped, by the word for stopping and what stands with it. */
export function findExtents(content: Content): readonly Finding[] {
  const { words } = content;
  const found = words.flatMap((_, at) => (isStopping(content, at) ? [findExtent(content, at)] : []));
  return found.length > 0 ? found.slice(0, 1) : findHits(content);
}

function isStopping({ words, mentions }: Content, at: number): boolean {
  const lower = lowerAt(words, at);
  if (/^(?:shot|shooting|brought|bringing|shoot)$/.test(lower)) return lowerAt(words, at + 1) === 'down';
  if (lower === 'beat') return lowerAt(words, at + 1) === 'off';
  if (lower === 'destroyed')
    return (
      words.slice(Math.max(0, at - 6), at + 6).some(({ key }) => key === 'missile') && mentions.target.length === 0
    );
  return stopping.has(lower);
}

function findExtent(content: Content, at: number): Finding {
  const { words, counts } = content;
  const [start, end] = clauseAround(words, at);
  const [from, to] = [Math.max(start, at - 8), Math.min(end, at + 9)];
  const near = words.slice(from, to);
  const isNone = near.some(
    ({ lower }, step) =>
      (lower === 'none' || lower === 'failed' || lower === 'not' || lower === "n't") && from + step < at,
  );
  const counted = counts.find(
    (each) => each.from >= from && each.to <= to && each.min > 0 && countsMissiles(content, each.to),
  );
  const hasAll = near.some(
    ({ lower }, step) =>
      allWords.has(lower) &&
      lowerAt(near, step + 1) !== 'over' &&
      !(lower === 'all' && lowerAt(near, step - 1) === 'not'),
  );
  const hasSome = counted !== undefined || near.some(({ lower }) => someWords.has(lower));
  const extent: readonly Extent[] =
    isNone && !hasSome ? ['none'] : hasAll ? ['all'] : hasSome ? ['some'] : ['some', 'all'];
  const isDone = isPassive(content, at);
  const range: readonly [number, number] = isDone
    ? [subjectFrom(content, at, from), at + 2]
    : [Math.max(from, at - 4), Math.min(to, at + 6)];
  return makeFinding(content, { extent }, [range[0], Math.min(range[1], words.length)], at);
}

function countsMissiles({ words }: Content, to: number): boolean {
  return [0, 1, 2, 3].some((step) => words[to + step]?.key === 'missile' || lowerAt(words, to + step) === 'of');
}

/** "several enemy missiles were shot down": from its first word. */
function subjectFrom({ words }: Content, at: number, from: number): number {
  for (let back = at - 1; back >= from; back -= 1)
    if (lowerAt(words, back) === 'and' || words[back + 1]?.gap.includes(',')) return back + 1;
  return from;
}

/** "Israel hit barracks": not all were stopped. Only of what was surely hit, not of what was aimed at. */
function findHits(content: Content): readonly Finding[] {
  const { words, verbs, mentions } = content;
  for (const verb of verbs) {
    if (!/^(?:hit|struck|hits)$/.test(lowerAt(words, verb))) continue;
    const target = mentions.target.find(({ from }) => from > verb && from - verb <= 5);
    // "the strikes hit posts" says no more than that they were hit.
    const isStrike = strikeNouns.has(words[verb - 1]?.key ?? '');
    if (target === undefined || isPassive(content, verb) || isStrike) continue;
    return [makeFinding(content, { extent: ['none', 'some'] }, [Math.max(0, verb - 1), target.to], verb)];
  }
  return [];
}
