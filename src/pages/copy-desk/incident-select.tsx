import { memo, useId } from 'react';
import type { IncidentId } from '../../core/model/case.ts';
import type { Digest } from '../../core/overview/digest.ts';
import { isolateName } from '../../parts/text-direction.ts';
import { sayDates } from '../../words/say-date.ts';

interface IncidentSelectProps {
  readonly digests: readonly Digest[];
  /** As the user set it; null where it is recognised. */
  readonly chosen: IncidentId | null;
  readonly recognised: IncidentId | null;
  /** A draft was read, so that none recognised means that there is none. */
  readonly isRead: boolean;
  readonly onChoose: (incident: IncidentId | null) => void;
}

/** Which incident the draft is about, as far as its words do not say so themselves. */
export function IncidentSelect({ digests, chosen, recognised, isRead, onChoose }: IncidentSelectProps) {
  const selectId = useId();
  const found = digests.find(({ id }) => id === recognised);
  const isListed = chosen === null || digests.some(({ id }) => id === chosen);
  return (
    <p className="about-incident">
      <label htmlFor={selectId}>About</label>
      <select
        id={selectId}
        value={chosen ?? ''}
        onChange={({ target: { value } }) => onChoose(value === '' ? null : (value as IncidentId))}
      >
        <option value="">
          {found !== undefined
            ? `${nameIncident(found)} (recognised)`
            : isRead
              ? 'No incident recognised'
              : 'Recognise the incident'}
        </option>
        {!isListed && <option value={chosen}>{chosen} (not in this case)</option>}
        <Options digests={digests} />
      </select>
    </p>
  );
}

/** Drawn anew only with the case: each key draws the page. */
const Options = memo(({ digests }: Pick<IncidentSelectProps, 'digests'>) =>
  [...digests]
    .sort((a, b) => (a.date.from < b.date.from ? 1 : -1))
    .map((digest) => (
      <option key={digest.id} value={digest.id}>
        {nameIncident(digest)}
      </option>
    )),
);

export function nameIncident({ title, date }: Pick<Digest, 'title' | 'date'>): string {
  return `${isolateName(title)}, ${sayDates(date)}`;
}
