import type { Finding } from './reading.ts';

export interface Nested {
  readonly finding: Finding;
  /** Index of the finding in whose content this one's cue stands. Never in a circle: the content there is longer. */
  readonly within: number | null;
}

/** In the order of their cues, those inside another's content kept only where they are plainly somebody's words. */
export function nestFindings(found: readonly Finding[], tokenCount: number): readonly Nested[] {
  const longestFirst = [...found].sort((a, b) => countTokens(b) - countTokens(a) || a.cue[0] - b.cue[0]);
  const outer = findOuter(longestFirst, tokenCount);
  const kept = longestFirst.filter((finding, rank) => outer[rank] === undefined || finding.keepsInside);
  const inOrder = [...kept].sort((a, b) => a.cue[0] - b.cue[0] || countTokens(b) - countTokens(a));
  const place = new Map(inOrder.map((finding, index) => [finding, index]));
  const outerOf = new Map(longestFirst.map((finding, rank) => [finding, outer[rank]]));
  return inOrder.map((finding) => {
    const around = outerOf.get(finding);
    return { finding, within: around === undefined ? null : (place.get(around) ?? null) };
  });
}

function countTokens({ content }: Finding): number {
  return content.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** For each finding the one with the longest content around its cue. Each token is marked once, so that this is linear. */
function findOuter(longestFirst: readonly Finding[], tokenCount: number): readonly (Finding | undefined)[] {
  const owners = new Int32Array(tokenCount).fill(-1);
  return longestFirst.map(({ cue, content }, rank) => {
    const owner = owners[cue[0]] ?? -1;
    for (const [from, to] of content) {
      for (let at = from; at < to; at += 1) if (owners[at] === -1) owners[at] = rank;
    }
    return longestFirst[owner];
  });
}
