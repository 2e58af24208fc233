import { findOrigin, findParty } from '../../compare/origin.ts';
import { findWords } from '../../matching/word.ts';
import type { Claim } from '../../model/case.ts';
import { isNamelessPlural } from '../reading/nameless-plural.ts';
import { type Credit, isOf } from './credit.ts';
import type { KnownClaims } from './known-claims.ts';

/** Of the claims that say so, all, if a plural credits them and they are one voice's word; none where there are more, or nobody's. */
export function findOnlySource(known: KnownClaims, credit: Credit, saying: readonly Claim[]): readonly Claim[] {
  const own = credit.isVague ? saying : saying.filter((claim) => isOf(credit, claim));
  const [only, ...others] = new Set(own.map(findOrigin));
  const parties = new Set(own.map((claim) => findParty(known.theCase, claim)));
  const entry = only === undefined ? undefined : known.entryOf(only);
  // A monitor that is not named may be the one that is.
  if (others.length > 0 && (parties.size > 1 || entry?.source.kind !== 'monitor')) return [];
  if (entry === undefined || isNamelessPlural(findWords(entry.source.name))) return [];
  // "Israeli officials" for "Israel", "state media" for its agency: a body speaks by many.
  const isBody = entry.surname === null && entry.source.named && entry.source.kind !== 'monitor' && !credit.isVague;
  return isBody ? [] : own;
}
