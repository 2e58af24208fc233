import { useState } from 'react';
import { isolateName } from '../../parts/text-direction.ts';
import { Link } from '../link.tsx';
import { type PartyRow, sayPair } from './arrange-matrix.ts';
import { MatrixKey, PairNumbers } from './matrix-table.tsx';

/** The matrix where there is no width for one: a party opens to its counterparts. */
export function PartyList({ rows }: { rows: readonly PartyRow[] }) {
  return (
    <>
      <MatrixKey />
      <ul className="party-list">
        {rows.map((row) => (
          <PartyItem key={row.party.id} row={row} />
        ))}
      </ul>
    </>
  );
}

/** Its links are drawn when it is opened: all of them together are the square of the parties. */
function PartyItem({ row: { party, counterparts } }: { row: PartyRow }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <span className="party-list-name">{isolateName(party.name)}</span>
          <span className="party-list-count">with {counterparts.length}</span>
        </summary>
        {isOpen && (
          <ul>
            {counterparts.map((counterpart) => (
              <li key={counterpart.party.id}>
                <Link className="party-list-pair" to={{ page: 'sources', party: [party.id, counterpart.party.id] }}>
                  <span className="sr-only">{sayPair(party, counterpart)}</span>
                  <span aria-hidden="true">{isolateName(counterpart.party.name)}</span>
                  <PairNumbers counterpart={counterpart} />
                </Link>
              </li>
            ))}
          </ul>
        )}
      </details>
    </li>
  );
}
