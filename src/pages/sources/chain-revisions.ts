import type { SaidClaim } from '../../core/analysis/describe-source.ts';
import type { Claim } from '../../core/model/case.ts';

/** Claims on one question that were replaced, each joined to what took its place: from the first word to the last. */
export function chainRevisions(replaced: readonly SaidClaim[]): readonly (readonly Claim[])[] {
  const followers = new Map(replaced.map(({ claim, replacedBy }) => [claim.id, replacedBy]));
  const isFollower = new Set(replaced.flatMap(({ replacedBy }) => replacedBy.map(({ id }) => id)));
  const firsts = replaced.flatMap(({ claim }) => (isFollower.has(claim.id) ? [] : claim));
  return firsts.flatMap((first) => followOn([first], followers));
}

/** One chain, or several that begin alike where it forks. */
function followOn(
  chain: readonly Claim[],
  followers: ReadonlyMap<Claim['id'], readonly Claim[]>,
): readonly (readonly Claim[])[] {
  const last = chain.at(-1);
  const next = last === undefined ? undefined : followers.get(last.id);
  return next === undefined ? [chain] : next.flatMap((claim) => followOn([...chain, claim], followers));
}
