import type { Case } from '../model/case.ts';
import type { CsvProblemLog } from './csv-problem.ts';
import { createLookup, enter, findMeant, findNaming, type Lookup, resolve } from './lookup.ts';
import { makeId } from './make-id.ts';
import type { Row } from './read-table.ts';

/** A source as the case file has it, but not checked yet. */
export interface RawSource {
  readonly id: string;
  readonly name: string;
  readonly party: string | undefined;
  readonly kind: string | undefined;
  readonly named: unknown;
}

export interface NewSource {
  readonly source: RawSource;
  /** Where it first comes up. */
  readonly row: Row;
}

/** The sources that rows bring, entered into the lookup of those that the case has. */
export function gatherNewSources(theCase: Case, rows: readonly Row[], sources: Lookup, problems: CsvProblemLog) {
  const parties = createLookup(theCase.parties, ({ name }) => [name]);
  const found = new Map<string, NewSource>();
  for (const row of rows) {
    const naming = findNaming(row, 'source');
    if (naming === undefined || row.word('source kind') === undefined || findNaming(row, 'party') === undefined)
      continue;
    const [id] = findMeant(sources, naming.word);
    if (id === undefined) {
      const source = describeSource(row, naming.word, sources, resolve(parties, row, 'party', problems));
      const name = row.word('source name');
      const [known] = naming.column === 'source' && name !== undefined ? findMeant(sources, name) : [];
      // A slip in the id of a source that is there would make a second one of it, with a vote of its own party's.
      if (known !== undefined) problems.add(row.number, 'source', `the id of ${name}, ${known}`, naming.word);
      else {
        enter(sources, source.id, [source.name]);
        found.set(source.id, { source, row });
      }
    } else checkLikeBefore(found.get(id), row, resolve(parties, row, 'party', problems), problems);
  }
  return [...found.values()];
}

function describeSource(row: Row, word: string, { ids }: Lookup, party: string | undefined): RawSource {
  const name = row.word('source name');
  const isId = name !== undefined && row.word('source') !== undefined;
  return {
    id: isId ? word : makeId([word], new Set(ids), 'source'),
    name: name ?? word,
    party,
    kind: row.word('source kind')?.toLowerCase(),
    named: readFlag(row.word('source named')),
  };
}

/** A source that comes up in several rows is the same in all of them. */
function checkLikeBefore(before: NewSource | undefined, row: Row, party: string | undefined, problems: CsvProblemLog) {
  if (before === undefined) return;
  const asBefore = `the same as in row ${before.row.number}`;
  const { source } = before;
  if (party !== source.party) problems.add(row.number, 'party', `${asBefore}, ${source.party}`, party);
  const kind = row.word('source kind')?.toLowerCase();
  if (kind !== source.kind) problems.add(row.number, 'source kind', `${asBefore}, ${source.kind}`, kind);
  const named = readFlag(row.word('source named'));
  if (named !== undefined && named !== source.named)
    problems.add(
      row.number,
      'source named',
      `${asBefore}, ${before.row.word('source named')}`,
      row.word('source named'),
    );
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
