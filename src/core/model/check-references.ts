import type { Concept, ConceptKind, Party, Report, Source } from './case.ts';
import { type CasePart, visitList } from './case-parts.ts';
import { findCircles } from './circles.ts';
import type { ProblemLog } from './problem.ts';

/** What an incident's claims may refer to. Keyed by id. */
export interface References {
  readonly parties: ReadonlyMap<string, Party>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly reports: ReadonlyMap<string, Report>;
}

/** Parties and sources name parties that exist; concepts form trees, each of one kind. */
export function checkReferences(parts: readonly CasePart[], known: References, log: ProblemLog): void {
  visitList(parts, 'parties', log, (party) => {
    if (Array.isArray(party.opposes)) checkOpponents(party, party.opposes, known, log);
  });
  visitList(parts, 'sources', log, (source) => {
    checkReference(source.party, known.parties, 'the id of a party', log, 'party');
  });
  const circles = new Set(
    findCircles(known.concepts.values(), ({ broader }) =>
      broader === undefined ? undefined : known.concepts.get(broader),
    ),
  );
  visitList(parts, 'concepts', log, (concept) => {
    if (concept.broader === undefined) return;
    checkConcept(concept.broader, log.isBroken(concept) ? undefined : concept.kind, known, log, 'broader');
    if (circles.has(concept))
      log.add('a broader concept that does not lead back to this one', concept.broader, 'broader');
  });
}

function checkOpponents({ id }: Party, opposes: readonly string[], known: References, log: ProblemLog): void {
  log.path.push('opposes');
  for (let index = 0; index < opposes.length; index += 1) {
    const opponent = opposes[index];
    if (opponent === id) log.add('the id of another party', opponent, index);
    else checkReference(opponent, known.parties, 'the id of a party', log, index);
  }
  log.path.pop();
}

/** What is no text has been called so by its shape, and is left alone. */
export function checkReference(
  id: string | undefined,
  entries: ReadonlyMap<string, unknown>,
  expected: string,
  log: ProblemLog,
  key: string | number,
): void {
  if (typeof id === 'string' && !entries.has(id)) log.add(expected, id, key);
}

/** `kind` undefined: any will do. `keys` lead from where the log stands to the id. */
export function checkConcept(
  id: string | undefined,
  kind: ConceptKind | undefined,
  known: References,
  log: ProblemLog,
  ...keys: readonly (string | number)[]
): void {
  if (typeof id !== 'string') return;
  const concept = known.concepts.get(id);
  if (concept === undefined) log.add(`the id of a concept${kind === undefined ? '' : ` of kind ${kind}`}`, id, ...keys);
  else if (kind !== undefined && concept.kind !== kind && !log.isBroken(concept))
    log.add(`a concept of kind ${kind}`, `${id} (kind ${concept.kind})`, ...keys);
}
