import type { IncidentId } from '../../core/model/case.ts';
import { countOf } from '../../parts/mark-count.ts';
import { Link } from '../link.tsx';
import { countProgress, type Item } from './list-items.ts';

export const progressId = 'add-progress';

interface WorkProgressProps {
  readonly items: readonly Item[];
  readonly titles: ReadonlyMap<string, string>;
  /** To the next one that is undecided. */
  readonly onNext: () => void;
}

/** How far one has come, and where the accepted claims stand. The focus comes here after the last decision. */
export function WorkProgress({ items, titles, onNext }: WorkProgressProps) {
  const { decided, all, accepted, held } = countProgress(items);
  const incidents = countByIncident(items);
  return (
    <div className="work-progress">
      <p id={progressId} tabIndex={-1}>
        {all === 0 ? (
          `No ${held === 0 ? '' : 'new '}claim is proposed.`
        ) : (
          <>
            <strong>
              {decided} of {all} decided
            </strong>
            , {accepted} accepted{decided === all ? '. All are decided.' : held > 0 && '.'}
          </>
        )}
        {held > 0 && (
          <span>
            {' '}
            {countOf(held, 'claim')} of the text {held === 1 ? 'is' : 'are'} in the comparison already.
          </span>
        )}
      </p>
      <progress aria-label="Decided" max={Math.max(all, 1)} value={decided} />
      {decided < all && decided + held > 0 && (
        <button type="button" className="text-button" onClick={onNext}>
          Next undecided
        </button>
      )}
      {incidents.length > 0 && (
        <p className="claim-note">
          In the comparison:{' '}
          {incidents.map(({ incident, count }, index) => (
            <span key={incident}>
              {index > 0 && ', '}
              <Link to={{ incident }}>{titles.get(incident) ?? incident}</Link> ({countOf(count, 'claim')})
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function countByIncident(items: readonly Item[]) {
  const counts = new Map<IncidentId, number>();
  for (const { status, draft } of items) {
    if (status === 'accepted' && draft.incident !== null) {
      counts.set(draft.incident, (counts.get(draft.incident) ?? 0) + 1);
    }
  }
  return [...counts].map(([incident, count]) => ({ incident, count }));
}
