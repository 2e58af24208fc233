import { lazy, memo, Suspense } from 'react';
import { IncidentItem, type IncidentListProps } from './incident-item.tsx';

/** As many are drawn whole, so that a printed list, and the browser's own search, have all of them. */
const mostDrawnWhole = 40;

const LongIncidentList = lazy(async () => ({
  default: (await import('./long-incident-list.tsx')).LongIncidentList,
}));

/** Drawn anew only with another answer, not with each letter of the question. */
export const IncidentList = memo(function IncidentList(props: IncidentListProps) {
  const { incidents } = props;
  if (incidents.length > mostDrawnWhole) {
    return (
      <Suspense fallback={null}>
        <LongIncidentList {...props} />
      </Suspense>
    );
  }
  return (
    <ol className="incident-list" aria-label="Incidents">
      {incidents.map((incident, index) => (
        <IncidentItem key={incident} list={props} index={index} />
      ))}
    </ol>
  );
});
