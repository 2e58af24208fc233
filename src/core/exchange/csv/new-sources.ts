import type { Case } from '../../model/case.ts';
import type { Column } from './columns.ts';
import type { CsvProblemLog } from './csv-problem.ts';
import { createLookup, enter, findMeant, findNaming, type Lookup, resolve } from './lookup.ts';
import { createIdMaker, type MakeId } from './make-id.ts';
import type { Row } from './read-table.ts';

/** A source as the case file has it, but not checked yet. */
export interface RawSource {
  readonly id: string;
  readonly name: string;
  readonly party: string | undefined;
  readonly kind: string | undefined;
  readonly named: unknown;
}

/** The columns in which a row may say what a source is. */
const roles = [
  { id: 'source', name: 'source name', party: 'party', kind: 'source kind', named: 'source named' },
  { id: 'origin', name: 'origin name', party: 'origin party', kind: 'origin kind', named: 'origin named' },
] as const satisfies readonly Readonly<Record<string, Column>>[];
export type Role = (typeof roles)[number];

export interface NewSource {
  readonly source: RawSource;
  /** Where it first comes up. */
  readonly row: Row;
  readonly role: Role;
}

/** The sources that rows bring, entered into the lookup of those that the case has. */
export function gatherNewSources(theCase: Case, rows: readonly Row[], sources: Lookup, problems: CsvProblemLog) {
  const parties = createLookup(theCase.parties, ({ name }) => [name]);
  const found = new Map<string, NewSource>();
  const sourceById: ReadonlyMap<string, Case['sources'][number]> = theCase.sourceById;
  const makeId = createIdMaker(sources.ids);
  for (const row of rows) for (const role of roles) gather(row, role);
  return [...found.values()];

  function gather(row: Row, role: Role): void {
    const naming = findNaming(row, role.id);
    if (naming === undefined || row.word(role.kind) === undefined || findNaming(row, role.party) === undefined) return;
    const [id] = findMeant(sources, naming.word);
    const before = found.get(id ?? '');
    if (id !== undefined && before === undefined) return;
    const party = resolve(parties, row, role.party, problems);
    const source = describeSource(row, role, id ?? naming.word, party, sources, makeId);
    // A slip in the id of a source that is there would make a second one of it.
    const twin =
      before === undefined ? findMeant(sources, source.name).find((each) => isLike(find(each), source)) : undefined;
    if (before !== undefined) checkLikeBefore(before, source, row, role, problems);
    else if (twin !== undefined)
      problems.add(row.number, naming.column, `the id of ${source.name}, ${twin}`, naming.word);
    else {
      enter(sources, source.id, [source.name]);
      found.set(source.id, { source, row, role });
    }
  }

  function find(id: string): Pick<RawSource, 'party' | 'kind'> | undefined {
    return found.get(id)?.source ?? sourceById.get(id);
  }
}

function isLike(known: Pick<RawSource, 'party' | 'kind'> | undefined, source: RawSource): boolean {
  return known !== undefined && known.party === source.party && known.kind === source.kind;
}

function describeSource(
  row: Row,
  role: Role,
  word: string,
  party: string | undefined,
  { ids }: Lookup,
  makeId: MakeId,
): RawSource {
  const name = row.word(role.name);
  const isId = ids.has(word) || (name !== undefined && row.word(role.id) !== undefined);
  return {
    id: isId ? word : makeId([word], 'source'),
    name: name ?? row.word(role.id) ?? word,
    party,
    kind: row.word(role.kind)?.toLowerCase(),
    named: readFlag(row.word(role.named)),
  };
}

/** A source that comes up in several rows is the same in all of them. */
function checkLikeBefore(
  { source: before, row: first }: NewSource,
  source: RawSource,
  row: Row,
  role: Role,
  problems: CsvProblemLog,
): void {
  for (const each of ['party', 'kind', 'named'] as const)
    if (source[each] !== undefined && source[each] !== before[each])
      problems.add(row.number, role[each], `the same as in row ${first.number}, ${before[each]}`, row.word(role[each]));
}

/** What is neither yes nor no is handed on for the model's checks to refuse. */
export function readFlag(word: string | undefined): boolean | string | undefined {
  switch (word?.toLowerCase()) {
    case 'yes':
    case 'true':
      return true;
    case 'no':
    case 'false':
      return false;
    default:
      return word;
  }
}
