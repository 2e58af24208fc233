/**
 * A copy in order of the keys' letters. Lists of claims are short, and the
 * built-in sort sets up more memory for two of them than the rest of a comparison.
 */
export function sortByKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  if (items.length < 2) return items;
  const sorted = items.slice();
  if (sorted.length > 8) return sorted.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  for (let end = 1; end < sorted.length; end += 1) {
    const item = sorted[end] as Item;
    let at = end;
    for (; at > 0 && keyOf(sorted[at - 1] as Item) > keyOf(item); at -= 1) sorted[at] = sorted[at - 1] as Item;
    sorted[at] = item;
  }
  return sorted;
}
