import type { Claim } from './case.ts';
import { mapById } from './case-parts.ts';
import { findCircles } from './circles.ts';
import type { ProblemLog } from './problem.ts';

/** Where claims replace others or pass them on: the claims by id, and those that stand in a circle. */
export interface Links {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly circularRevisions: readonly Claim[];
  readonly circularRelays: readonly Claim[];
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
    circularRevisions: findCircles(revisions, ({ supersedes }) => claims.get(supersedes ?? '')),
    circularRelays: relays.filter((claim) => isCircularRelay(claim, relays)),
  };
}

/** A claim replaces one of its own incident, on the same question, and no chain leads back. */
export function checkLinks(claim: Claim, { claims, circularRevisions, circularRelays }: Links, log: ProblemLog): void {
  const noCircle = 'a chain that does not lead back to this claim';
  if (circularRelays.includes(claim)) log.add(noCircle, claim.origin, 'origin');
  if (typeof claim.supersedes !== 'string') return;
  if (circularRevisions.includes(claim)) log.add(noCircle, claim.supersedes, 'supersedes');
  const replaced = claims.get(claim.supersedes);
  if (replaced === undefined) log.add('the id of a claim of the same incident', claim.supersedes, 'supersedes');
  else if (replaced.question !== claim.question)
    log.add(
      `a claim on the same question, ${claim.question}`,
      `${replaced.id} (on ${replaced.question})`,
      'supersedes',
    );
}

/** On one question, what this claim passes on comes by way of others from its own source. */
function isCircularRelay({ question, source, origin }: Claim, relays: readonly Claim[]): boolean {
  const reached = new Set(origin === undefined ? [] : [origin]);
  // A set that grows while it is walked: each source reached adds those it passes on from.
  for (const from of reached)
    for (const relay of relays)
      if (relay.question === question && relay.source === from && relay.origin !== undefined) reached.add(relay.origin);
  return reached.has(source);
}
