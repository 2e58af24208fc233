import { useMemo } from 'react';
import type { Incident } from '../../core/model/case.ts';
import type { OpenCase } from '../../desk/open-case.ts';
import type { Item } from './list-items.ts';
import type { Setting } from './say-item.ts';
import { useKeptAnswer } from './use-kept-answer.ts';

/** Questions are put in words at once from what all incidents ask; the incidents themselves follow. */
export function useSetting(openCase: OpenCase, text: string, items: readonly Item[]): Setting {
  const { shared, questions, digests } = openCase;
  const incidents = useIncidents(openCase, items);
  const titles = useMemo(() => new Map(digests.map(({ id, title }): [string, string] => [id, title])), [digests]);
  const asked = useMemo(() => new Map(questions.map(({ id, text }): [string, string] => [id, text])), [questions]);
  return useMemo(() => ({ shared, text, incidents, titles, asked }), [shared, text, incidents, titles, asked]);
}

const none: ReadonlyMap<string, Incident> = new Map();

function useIncidents({ desk, questions }: OpenCase, items: readonly Item[]): ReadonlyMap<string, Incident> {
  const ids = [...new Set(items.flatMap(({ draft }) => draft.incident ?? []))].sort();
  const { value } = useKeptAnswer(
    ids.length === 0
      ? null
      : {
          key: `${questions.length} ${ids.join(' ')}`,
          ask: async () => {
            const found = await Promise.all(ids.map((incident) => desk.excerpt({ incident })));
            return new Map(
              found.flatMap((excerpt): [string, Incident][] =>
                excerpt ? [[excerpt.incident.id, excerpt.incident]] : [],
              ),
            );
          },
        },
    0,
  );
  return value ?? none;
}
