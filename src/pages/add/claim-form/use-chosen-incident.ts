import { useState } from 'react';
import type { Incident } from '../../../core/model/case.ts';
import type { OpenCase } from '../../../desk/open-case.ts';
import { useAnswer } from '../../../io/use-answer.ts';
import { useWorkStore } from '../../../store/work-store.ts';

interface ChosenIncident {
  /** Null where none is chosen, or until it is there. */
  readonly incident: Incident | null;
  readonly isComing: boolean;
}

/** With its questions and claims. What was known stands until the case as it is now has answered; one just made may take a moment. */
export function useChosenIncident({ desk }: OpenCase, id: string): ChosenIncident {
  const isMade = useWorkStore(({ work }) => [...work.incidents.keys()].some((each) => each === id));
  const [known, setKnown] = useState<Incident | null>(null);
  const { value, isCurrent } = useAnswer(desk, `form-incident ${id}`, async () =>
    id === '' ? null : desk.excerpt({ incident: id }),
  );
  const latest = value?.incident ?? null;
  if (latest !== null && latest !== known) setKnown(latest);
  const incident = [latest, known].find((each) => each?.id === id) ?? null;
  return { incident, isComing: incident === null && id !== '' && (!isCurrent || isMade) };
}
