/** Those most like a mistyped id, the likest first: by the pairs of letters that both have (Dice 1945), so that a part of an id finds it. */
export function findNear(typed: string, ids: readonly string[]): readonly string[] {
  const wanted = listPairs(typed);
  return ids
    .map((id) => ({ id, likeness: rateLikeness(wanted, listPairs(id)) }))
    .filter(({ likeness }) => likeness > 0.2)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ id }) => id);
}

function listPairs(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(0, lower.length - 1) }, (_, at) => lower.slice(at, at + 2)));
}

function rateLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
