import type { Report } from '../../core/model/case.ts';
import { isolateName } from '../../parts/text-direction.ts';
import { citeReport } from '../../words/say-claimed.ts';

/** Its outlet closed off, so that the date behind an Arabic name stays in order. */
export function citeIsolated(report: Report): string {
  return citeReport({ ...report, outlet: isolateName(report.outlet) });
}
