import type { Claim, ReportId, SourceId } from '../../model/case.ts';

/** Whom a draft credits, as far as its name for them tells. */
export interface Credit {
  /** All that the name may stand for: "Damascus" its army and its ministries too, "intelligence sources" Western ones. */
  readonly sources: ReadonlySet<SourceId>;
  /** Reports of the outlet or agency that is named: what they carry, it reported. */
  readonly reports: ReadonlySet<ReportId>;
  /** "sources", "monitors", "several outlets": more than one, and none by name. */
  readonly isPlural: boolean;
  /** Nobody is told from others: "sources", "reports". */
  readonly isVague: boolean;
}

/** Of two who are credited together, or of whom one hands on the other's word. */
export function joinCredits(a: Credit, b: Credit): Credit {
  return {
    sources: new Set([...a.sources, ...b.sources]),
    reports: new Set([...a.reports, ...b.reports]),
    isPlural: a.isPlural && b.isPlural,
    isVague: a.isVague && b.isVague,
  };
}

/** Whether a claim is the word of whom the draft credits: said, passed on, or carried by them. */
export function isOf({ sources, reports }: Credit, { source, origin, evidence }: Claim): boolean {
  if (sources.has(source) || (origin !== undefined && sources.has(origin))) return true;
  return reports.size > 0 && (evidence ?? []).some(({ report }) => reports.has(report));
}
