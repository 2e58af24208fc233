import type { IncidentId } from '../../core/model/case.ts';
import type { Digest } from '../../core/overview/digest.ts';
import { Link } from '../link.tsx';

/** More would be no list. */
const mostLinked = 50;

/** A comparison prints as it stands on its own page. */
export function PrintLinks({
  digests,
  incidents,
}: {
  digests: readonly Digest[];
  incidents: readonly IncidentId[] | null;
}) {
  const ids = incidents === null ? null : new Set(incidents);
  const chosen = ids === null ? digests : digests.filter(({ id }) => ids.has(id));
  const [only] = chosen;
  return (
    <li>
      <div>
        <h3>Print or PDF</h3>
        <p>The comparison as a table with its evidence, on A4 or Letter: open it and print it from the browser.</p>
        {chosen.length > 1 && (
          <details className="print-list">
            <summary>Comparisons to print</summary>
            <ul>
              {chosen.slice(0, mostLinked).map(({ id, title }) => (
                <li key={id}>
                  <Link to={{ incident: id }}>{title}</Link>
                </li>
              ))}
            </ul>
            {chosen.length > mostLinked && <p>The others open from the list of incidents.</p>}
          </details>
        )}
      </div>
      {chosen.length === 1 && only !== undefined && (
        <Link className="exchange-button" to={{ incident: only.id }}>
          Open to print
        </Link>
      )}
    </li>
  );
}
