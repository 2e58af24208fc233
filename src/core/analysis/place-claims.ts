import type { Case, Claim, ClaimId } from '../model/case.ts';
import { endOf, startOf } from '../model/dates.ts';

/** What a claim's date rests on: its own word, its first report, or the date of what replaced it or what it replaced. */
export type Dating = 'said' | 'reported' | 'replaced' | 'replacing' | 'unknown';

/** Where a claim stands in time. */
export interface Place {
  readonly dating: Dating;
  /** Milliseconds since 1970, UTC; minus infinity where nothing tells. */
  readonly at: number;
  /** Of claims that replaced one another and share `at`, the first is 0, the next 1. */
  readonly turn: number;
}

interface Dated {
  readonly dating: Dating;
  readonly text: string | null;
}

/**
 * Places claims in time. A report's date alone is no more than the latest day on
 * which its claim was said, and so is the day on which a claim was replaced: the
 * earlier of the two holds, else an old figure found late would come after those
 * that followed it. A claim that replaced another of its own day comes after it.
 */
export function placeClaims(theCase: Case, claims: readonly Claim[]): ReadonlyMap<ClaimId, Place> {
  const dates = dateClaims(theCase, claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const places = new Map<ClaimId, Place>();
  const place = (claim: Claim): Place => {
    const known = places.get(claim.id);
    if (known !== undefined) return known;
    const before = claim.supersedes === undefined ? undefined : byId.get(claim.supersedes);
    const placed = placeAfter(dates.get(claim.id) ?? undated, before && place(before));
    places.set(claim.id, placed);
    return placed;
  };
  for (const claim of claims) place(claim);
  return places;
}

const undated: Dated = { dating: 'unknown', text: null };

/** As early as its date allows and, within that, not before what it replaced. */
function placeAfter({ dating, text }: Dated, before: Place | undefined): Place {
  const earliest = text === null ? Number.NEGATIVE_INFINITY : startOf(text);
  const latest = text === null ? Number.POSITIVE_INFINITY : endOf(text);
  if (before === undefined || before.at < earliest || before.at > latest) return { dating, at: earliest, turn: 0 };
  const isDatedByIt = text === null && before.at > earliest;
  return { dating: isDatedByIt ? 'replacing' : dating, at: before.at, turn: before.turn + 1 };
}

function dateClaims(theCase: Case, claims: readonly Claim[]): ReadonlyMap<ClaimId, Dated> {
  const replacing = new Map<ClaimId, Claim[]>();
  for (const claim of claims) {
    if (claim.supersedes === undefined) continue;
    replacing.set(claim.supersedes, [...(replacing.get(claim.supersedes) ?? []), claim]);
  }
  const dates = new Map<ClaimId, Dated>();
  const date = (claim: Claim): Dated => {
    const known = dates.get(claim.id);
    if (known !== undefined) return known;
    const dated = claim.saidAt === undefined ? infer(claim) : { dating: 'said' as const, text: claim.saidAt };
    dates.set(claim.id, dated);
    return dated;
  };
  const infer = (claim: Claim): Dated => {
    const reported = findFirst(
      (claim.evidence ?? []).flatMap(({ report }) => theCase.reportById.get(report)?.published ?? []),
    );
    const replaced = findFirst((replacing.get(claim.id) ?? []).flatMap((later) => date(later).text ?? []));
    if (replaced !== null && (reported === null || startOf(replaced) < startOf(reported)))
      return { dating: 'replaced', text: replaced };
    return reported === null ? undated : { dating: 'reported', text: reported };
  };
  for (const claim of claims) date(claim);
  return dates;
}

/** Of two forms of one moment, the first by its letters. */
function findFirst(moments: readonly string[]): string | null {
  return [...moments].sort((a, b) => startOf(a) - startOf(b) || (a < b ? -1 : 1))[0] ?? null;
}
