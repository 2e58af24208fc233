import type { Case, Report } from '../../model/case.ts';
import { groupBy } from '../../model/group-by.ts';
import type { EvidenceCells } from './evidence-cells.ts';
import { foldName } from './lookup.ts';

/** Finds the reports of a case that cells describe: those that bear the link, or else the words and no other link. */
export function createReportFinder({ reports }: Case): (cells: EvidenceCells) => readonly Report[] {
  const byLink = groupBy(reports, ({ url }) => url);
  const byHeadline = groupBy(reports, ({ outlet, headline }) => keyHeadline(outlet, headline));
  return ({ word }) => {
    const [link, published] = [word('link'), word('published')];
    const linked = link === undefined ? undefined : byLink.get(link);
    if (linked !== undefined) return linked;
    const titled = byHeadline.get(keyHeadline(word('outlet') ?? '', word('headline') ?? '')) ?? [];
    return titled.filter(
      (report) =>
        (link === undefined || report.url === undefined) && (published === undefined || report.published === published),
    );
  };
}

/** What tells new reports apart that have no id: the link, or of those without, outlet, headline and day. */
export function keyDescribed({ word }: EvidenceCells): string {
  const link = word('link');
  if (link !== undefined) return `link ${link}`;
  return `words ${keyHeadline(word('outlet') ?? '', word('headline') ?? '')} ${word('published') ?? ''}`;
}

function keyHeadline(outlet: string, headline: string): string {
  return JSON.stringify([foldName(outlet), foldName(headline)]);
}
