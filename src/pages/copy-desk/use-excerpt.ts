import { useMemo } from 'react';
import type { Case, IncidentId } from '../../core/model/case.ts';
import { indexCase } from '../../core/model/index-case.ts';
import type { Excerpt } from '../../desk/desk.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import { useKeptAnswer } from '../add/use-kept-answer.ts';
import { numberDesk } from './number-desk.ts';

/** A case of these incidents alone; until it has come that of the ones before, null before the first. */
export function useExcerpt({ desk, shared }: OpenCase, incidents: readonly IncidentId[]): Case | null {
  const ids = [...new Set(incidents)].sort();
  const { value } = useKeptAnswer(
    ids.length === 0
      ? null
      : {
          key: JSON.stringify([numberDesk(desk), ids]),
          ask: async () => {
            const found = await Promise.all(ids.map((incident) => desk.excerpt({ incident })));
            return { shared, excerpts: found.filter((excerpt) => excerpt !== null) };
          },
        },
    0,
  );
  return useMemo(() => value && joinExcerpts(value.shared, value.excerpts), [value]);
}

function joinExcerpts({ parties, sources, concepts }: Case, excerpts: readonly Excerpt[]): Case {
  const reports = new Map(excerpts.flatMap((excerpt) => excerpt.reports).map((report) => [report.id, report]));
  const incidents = excerpts.map(({ incident }) => incident);
  return indexCase({ parties, sources, concepts, reports: [...reports.values()], incidents });
}
