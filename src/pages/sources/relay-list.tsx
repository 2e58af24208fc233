import type { SourceAccount } from '../../core/analysis/describe-source.ts';
import type { Case } from '../../core/model/case.ts';
import { separator } from '../../parts/join-parts.ts';
import { countOf } from '../../parts/mark-count.ts';
import { isolateName } from '../../parts/text-direction.ts';
import { groupDigits } from '../../words/group-digits.ts';
import { Link } from '../link.tsx';
import { ClaimsByIncident } from './claims-by-incident.tsx';
import type { RelayedClaims } from './list-relays.ts';
import { MoreItems } from './more-items.tsx';

interface RelayListProps {
  readonly theCase: Case;
  readonly outlets: SourceAccount['outlets'];
  readonly relays: readonly RelayedClaims[];
}

/** In whose reports its word stands; then the sources that pass it on as such, with what they passed on to be opened. */
export function RelayList({ theCase, outlets, relays }: RelayListProps) {
  return (
    <>
      <MoreItems
        items={outlets}
        step={60}
        className="outlets"
        draw={({ name, reports }) => (
          <li key={name} tabIndex={-1}>
            {isolateName(name)} <span className="text-soft">{groupDigits(reports)}</span>
          </li>
        )}
      />
      {relays.length > 0 && <h3 className="alone-title mt-5">By way of other sources</h3>}
      {relays.length > 0 && (
        <ul className="relays">
          {relays.map(({ source, claims }) => (
            <li key={source.id}>
              <details>
                <summary>
                  {isolateName(source.name)}
                  <span className="text-soft">
                    {separator}
                    {countOf(claims.length, 'claim')}
                  </span>
                </summary>
                <p className="text-small">
                  <Link to={{ page: 'sources', source: [source.id] }}>All of {isolateName(source.name)}</Link>
                </p>
                <ClaimsByIncident theCase={theCase} claims={claims} />
              </details>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
