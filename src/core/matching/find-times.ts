import type { TimeSpan } from '../model/case.ts';
import { type Finding, lowerAt, makeFinding } from './finding.ts';
import { type Content, isOfStrike } from './read-content.ts';

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
