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

/** Sources name parties that exist; concepts form trees, each of one kind. */
export function checkReferences(parts: readonly CasePart[], known: References, log: ProblemLog): void {
  visitList(parts, 'sources', log, (source) => {
    if (!known.parties.has(source.party)) log.add('the id of a party', source.party, 'party');
  });
  const circles = new Set(
    findCircles(known.concepts.values(), ({ broader }) =>
      broader === undefined ? undefined : known.concepts.get(broader),
    ),
  );
  visitList(parts, 'concepts', log, (concept) => {
    if (concept.broader === undefined) return;
    checkConcept(concept.broader, concept.kind, known, log, 'broader');
    if (circles.has(concept))
      log.add('a broader concept that does not lead back to this one', concept.broader, 'broader');
  });
}

/** `kind` undefined: any will do. */
export function checkConcept(
  id: string,
  kind: ConceptKind | undefined,
  known: References,
  log: ProblemLog,
  ...keys: readonly (string | number)[]
): void {
  const concept = known.concepts.get(id);
  if (concept === undefined) log.add(`the id of a concept${kind === undefined ? '' : ` of kind ${kind}`}`, id, ...keys);
  else if (kind !== undefined && concept.kind !== kind && !log.broken.has(concept))
    log.add(`a concept of kind ${kind}`, `${id} (kind ${concept.kind})`, ...keys);
}
