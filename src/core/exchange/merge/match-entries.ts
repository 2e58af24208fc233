interface Entry {
  readonly id: string;
}

interface Likeness<Each extends Entry> {
  /** Whether they say the very same, but for their ids. */
  readonly isSame: (mine: Each, theirs: Each) => boolean;
  /** Whether two of one id are two things. */
  readonly isOther: (mine: Each, theirs: Each) => boolean;
  /** Whether the user says that none but the very same is this one. */
  readonly isApart: (mine: Each) => boolean;
  /** Texts that only entries of one and the same thing share, whatever their ids. */
  readonly keysOf: (entry: Each) => readonly string[];
}

/**
 * Which of mine each of theirs is, each of mine at most once: first the very same, then the same
 * id, then the same key. What an earlier merge had to rename is found again by its number.
 */
export function matchEntries<Each extends Entry>(
  mine: readonly Each[],
  theirs: readonly Each[],
  { isSame, isOther, isApart, keysOf }: Likeness<Each>,
): ReadonlyMap<Each, Each> {
  const byId = new Map(mine.map((entry) => [entry.id, entry]));
  const matches = new Map<Each, Each>();
  const used = new Set<Each>();
  const match = (entry: Each, own: Each) => {
    matches.set(entry, own);
    used.add(own);
  };
  const matchEach = (find: (entry: Each) => Each | undefined) => {
    for (const entry of theirs) {
      const own = matches.has(entry) ? undefined : find(entry);
      if (own !== undefined) match(entry, own);
    }
  };
  const isFree = (entry: Each) => !used.has(entry);
  const isOpen = (entry: Each) => isFree(entry) && !isApart(entry);
  const findSame = (candidates: readonly Each[], entry: Each) =>
    candidates.find((own) => isFree(own) && isSame(own, entry));

  matchEach((entry) => findSame(listOwn(byId.get(entry.id)), entry));
  matchEach((entry) => findSame(listRenamed(byId, entry.id), entry));
  if (matches.size === theirs.length) return matches;
  const byKey = new Map<string, Each[]>();
  for (const own of mine.filter(isFree))
    for (const key of keysOf(own)) byKey.set(key, [...(byKey.get(key) ?? []), own]);
  const findAlike = (entry: Each) => keysOf(entry).flatMap((key) => byKey.get(key) ?? []);
  matchEach((entry) => findSame(findAlike(entry), entry));
  matchEach((entry) => listOwn(byId.get(entry.id)).find((own) => isOpen(own) && !isOther(own, entry)));
  matchEach((entry) => findAlike(entry).find(isOpen));
  return matches;
}

function listOwn<Each>(entry: Each | undefined): readonly Each[] {
  return entry === undefined ? [] : [entry];
}

function listRenamed<Each>(byId: ReadonlyMap<string, Each>, id: string): readonly Each[] {
  const renamed: Each[] = [];
  for (let count = 2; ; count += 1) {
    const entry = byId.get(numberId(id, count));
    if (entry === undefined) return renamed;
    renamed.push(entry);
  }
}

/** The id of the second, third … thing of an id. */
function numberId(id: string, count: number): string {
  return `${id}-${count}`;
}

/** Ids for new entries: their own where it is free, else the next number of it. Adds them to those that are taken. */
export function nameEntries(entries: readonly Entry[], taken: Set<string>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id } of entries) {
    if (taken.has(id)) continue;
    names.set(id, id);
    taken.add(id);
  }
  for (const { id } of entries) {
    if (names.has(id)) continue;
    let count = 2;
    while (taken.has(numberId(id, count))) count += 1;
    names.set(id, numberId(id, count));
    taken.add(numberId(id, count));
  }
  return names;
}
