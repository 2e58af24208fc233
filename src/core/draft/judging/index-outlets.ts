import { findWords, type Word } from '../../matching/word.ts';
import type { Case, ReportId } from '../../model/case.ts';

/** The reports of each outlet and agency, by its folded name; "SANA via Reuters" names two. */
export function indexOutlets({ reports }: Case): ReadonlyMap<string, ReadonlySet<ReportId>> {
  const byName = new Map<string, Set<ReportId>>();
  for (const { id, outlet, agency = '' } of reports)
    for (const name of [outlet, agency].flatMap((names) => names.split(/[,;/]| and | via /))) {
      const folded = foldOutlet(findWords(name));
      if (folded !== '') byName.set(folded, (byName.get(folded) ?? new Set()).add(id));
    }
  return byName;
}

/** What tells no outlet from another. */
const ofOutlets = new Set(['the', 'a', 'an', 'news', 'agency', 'newspaper']);

export function foldOutlet(words: readonly Word[]): string {
  return words
    .filter(({ lower }) => !ofOutlets.has(lower))
    .map(({ key }) => key)
    .join(' ');
}
