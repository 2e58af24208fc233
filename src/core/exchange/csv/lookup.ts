import type { Column } from './columns.ts';
import { nameColumns } from './columns.ts';
import type { CsvProblemLog } from './csv-problem.ts';
import type { Row } from './read-table.ts';

/** Things by id, and by what people call them. */
export interface Lookup {
  readonly ids: Set<string>;
  readonly idsByName: Map<string, Set<string>>;
}

export function createLookup<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
): Lookup {
  const lookup: Lookup = { ids: new Set(), idsByName: new Map() };
  for (const thing of things) enter(lookup, thing.id, namesOf(thing));
  return lookup;
}

export function enter({ ids, idsByName }: Lookup, id: string, names: readonly string[]): void {
  ids.add(id);
  for (const name of names.map(foldName)) idsByName.set(name, (idsByName.get(name) ?? new Set()).add(id));
}

export function foldName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** The ids that an id or a name may mean: an id means itself, whatever bears it as a name. */
export function findMeant({ ids, idsByName }: Lookup, word: string): readonly string[] {
  return ids.has(word) ? [word] : [...(idsByName.get(foldName(word)) ?? [])];
}

/** Where a thing is named in a row: in the column of its id, or else in that of its name. */
export function findNaming(row: Row, column: Column): { readonly column: Column; readonly word: string } | undefined {
  for (const each of [column, nameColumns[column]]) {
    const word = each === undefined ? undefined : row.word(each);
    if (each !== undefined && word !== undefined) return { column: each, word };
  }
  return undefined;
}

/**
 * The id of what is named in a row. What means nothing is handed on as it stands: the model's own checks
 * say what belongs there. What means several is a problem here.
 */
export function resolve(lookup: Lookup, row: Row, column: Column, problems: CsvProblemLog): string | undefined {
  const naming = findNaming(row, column);
  return naming === undefined ? undefined : resolveWord(lookup, naming.word, row, naming.column, problems);
}

export function resolveWord(lookup: Lookup, word: string, row: Row, column: Column, problems: CsvProblemLog): string {
  const meant = findMeant(lookup, word);
  if (meant.length > 1)
    problems.add(row.number, column, `a name that one alone bears, or the id: ${meant.join(' or ')}`, word);
  return meant[0] ?? word;
}
