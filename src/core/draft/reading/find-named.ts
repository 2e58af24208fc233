import { findSources } from '../../matching/find-sources.ts';
import type { Matching } from '../../matching/index-for-matching.ts';
import { findWords } from '../../matching/word.ts';
import type { Case, Source } from '../../model/case.ts';

/** The one source that a name stands for; "the monitor" is that which the case names, if it names but one. */
export function findNamed({ sources, theCase }: Matching, name: string, home: string | null): Source | undefined {
  const [one, ...others] = findSources(sources, name, home);
  if (others.length > 0) return undefined;
  if (one?.id != null) return theCase.sourceById.get(one.id);
  return findWords(name).at(-1)?.key === 'monitor' ? findMonitor(theCase) : undefined;
}

function findMonitor({ sources }: Case): Source | undefined {
  const [only, ...others] = sources.filter(
    ({ kind, named, name }) => kind === 'monitor' && named && !name.includes(','),
  );
  return others.length > 0 ? undefined : only;
}

/** Whoever only tells of what happens: a monitor, a ministry; not an army or a state, which act. */
export function isTelling({ sources: { entries } }: Matching, { id, kind }: Source): boolean {
  const entry = entries.find(({ source }) => source.id === id);
  if (kind === 'armed-group') return false;
  if (entry?.surname != null) return true;
  if (kind === 'military') return entry?.keys.includes('source') === true;
  return (
    kind !== 'official' ||
    (entry?.keys.some((key) => key === 'ministry' || key === 'official' || key === 'source' || key === 'director') ??
      false)
  );
}
