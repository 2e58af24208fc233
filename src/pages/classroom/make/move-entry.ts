/** The list with the entry one place further down (1) or up (−1); as it is where there is no such place. */
export function moveEntry<Entry>(entries: readonly Entry[], index: number, by: 1 | -1): readonly Entry[] {
  const [entry, other] = [entries[index], entries[index + by]];
  if (entry === undefined || other === undefined) return entries;
  return entries.with(index, other).with(index + by, entry);
}
