import type { CaseLists } from './case.ts';
import type { ProblemLog } from './problem.ts';
import { isRecord } from './shape.ts';

/** One file's share of a case, its shape checked. `file` is absent where one value was parsed alone. */
export interface CasePart {
  readonly file: string | undefined;
  readonly lists: CaseLists;
}

export type ListName = keyof CaseLists;

/** Every entry of a list over all parts; the log stands at the entry while `visit` looks at it. */
export function visitList<Name extends ListName>(
  parts: readonly CasePart[],
  name: Name,
  log: ProblemLog,
  visit: (entry: CaseLists[Name][number]) => void,
): void {
  for (const part of parts) {
    log.file = part.file;
    log.path.push(name);
    visitEach(part.lists[name] as readonly CaseLists[Name][number][], log, visit);
    log.path.pop();
  }
  log.file = undefined;
}

/** Every entry that is an object, of whatever shape; nothing where the list is none. */
export function visitEach<Entry extends object>(
  entries: readonly Entry[] | undefined,
  log: ProblemLog,
  visit: (entry: Entry) => void,
): void {
  if (!Array.isArray(entries)) return;
  for (let index = 0; index < entries.length; index += 1) {
    const entry: unknown = entries[index];
    if (!isRecord(entry)) continue;
    log.path.push(index);
    visit(entry as Entry);
    log.path.pop();
  }
}

/** Entries by id, the first of a repeated one, misshapen ones included; none where the list is no list. */
export function mapById<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  const byId = new Map<string, Entry>();
  if (!Array.isArray(entries)) return byId;
  for (const entry of entries as readonly Entry[])
    if (isRecord(entry) && typeof entry.id === 'string' && !byId.has(entry.id)) byId.set(entry.id, entry);
  return byId;
}

/**
 * A list by its ids, broken entries included, so that a reference to one is not
 * called dangling. The same id twice is a problem, except where another file
 * repeats the entry word for word: two cases may carry the same sources. Such
 * repeats are gathered in `repeats`.
 */
export function indexList<Name extends ListName>(
  parts: readonly CasePart[],
  name: Name,
  log: ProblemLog,
  repeats: Set<object>,
): Map<string, CaseLists[Name][number]> {
  const byId = new Map<string, CaseLists[Name][number]>();
  const partOf = new Map<string, CasePart>();
  for (const part of parts) {
    log.file = part.file;
    for (const [index, entry] of part.lists[name].entries()) {
      if (!isRecord(entry) || typeof entry.id !== 'string') continue;
      const first = byId.get(entry.id);
      if (first === undefined) {
        byId.set(entry.id, entry);
        partOf.set(entry.id, part);
      } else if (partOf.get(entry.id) === part || JSON.stringify(first) !== JSON.stringify(entry)) {
        log.add(`an id that no other entry of ${name} has`, entry.id, name, index, 'id');
      } else repeats.add(entry);
    }
  }
  log.file = undefined;
  return byId;
}
