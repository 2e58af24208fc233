export type MakeId = (parts: readonly string[], otherwise: string) => string;

/**
 * Makes ids of plain letters and digits for things that have none, and none of those that are taken; each is taken
 * then. It goes on counting where it left off: thousands may be named alike.
 */
export function createIdMaker(taken: Set<string>): MakeId {
  const counts = new Map<string, number>();
  return (parts, otherwise) => {
    const stem = findStem(parts) || otherwise;
    let count = counts.get(stem) ?? 1;
    let id = count === 1 ? stem : `${stem}-${count}`;
    while (taken.has(id)) {
      count += 1;
      id = `${stem}-${count}`;
    }
    counts.set(stem, count);
    taken.add(id);
    return id;
  };
}

function findStem(parts: readonly string[]): string {
  const plain = parts
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return [...plain].slice(0, 60).join('').replace(/-$/u, '');
}
