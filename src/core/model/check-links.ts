import type { Claim } from './case.ts';
import { mapById } from './case-parts.ts';
import { findCircles, findComponents } from './circles.ts';
import type { ProblemLog } from './problem.ts';

/** Where claims replace others or pass them on: the claims by id, and those that stand in a circle. */
export interface Links {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly circularRevisions: ReadonlySet<Claim>;
  readonly circularRelays: ReadonlySet<Claim>;
}

/** The links among an incident's claims; undefined where there are none. */
export function findLinks(all: readonly Claim[]): Links | undefined {
  if (!Array.isArray(all)) return undefined;
  const revisions = all.filter((claim) => claim?.supersedes !== undefined);
  const relays = all.filter((claim) => claim?.origin !== undefined);
  if (revisions.length === 0 && relays.length === 0) return undefined;
  const claims = mapById(all);
  return {
    claims,
    circularRevisions: new Set(findCircles(revisions, ({ supersedes }) => claims.get(supersedes ?? ''))),
    circularRelays: findCircularRelays(relays),
  };
}

/** A claim replaces one of its own incident, on the same question, and no chain leads back. */
export function checkLinks(claim: Claim, { claims, circularRevisions, circularRelays }: Links, log: ProblemLog): void {
  const noCircle = 'a chain that does not lead back to this claim';
  if (circularRelays.has(claim)) log.add(noCircle, claim.origin, 'origin');
  if (typeof claim.supersedes !== 'string') return;
  if (circularRevisions.has(claim)) log.add(noCircle, claim.supersedes, 'supersedes');
  const replaced = claims.get(claim.supersedes);
  if (replaced === undefined) log.add('the id of a claim of the same incident', claim.supersedes, 'supersedes');
  else if (replaced.question !== claim.question)
    log.add(
      `a claim on the same question, ${claim.question}`,
      `${replaced.id} (on ${replaced.question})`,
      'supersedes',
    );
}

/** Those that, on one question, come to their own source by way of others: in a link, too, there may be thousands. */
function findCircularRelays(relays: readonly Claim[]): ReadonlySet<Claim> {
  const byQuestion = new Map<string, Map<string, Set<string>>>();
  for (const { question, source, origin } of relays) {
    const next = byQuestion.get(question) ?? new Map<string, Set<string>>();
    byQuestion.set(question, next);
    if (origin !== undefined) next.set(source, (next.get(source) ?? new Set<string>()).add(origin));
  }
  const components = new Map([...byQuestion].map(([question, next]) => [question, findComponents(next)]));
  const standsFor = ({ question }: Claim, node: string | undefined) =>
    node === undefined ? undefined : components.get(question)?.get(node);
  return new Set(relays.filter((claim) => standsFor(claim, claim.source) === standsFor(claim, claim.origin)));
}
