/** An id of plain letters and digits for something that has none, and none of those that are taken; it is taken then. */
export function makeId(parts: readonly string[], taken: Set<string>, otherwise: string): string {
  const plain = parts
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  const stem = plain === '' ? otherwise : [...plain].slice(0, 60).join('').replace(/-$/u, '');
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  taken.add(id);
  return id;
}
