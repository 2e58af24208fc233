import { useRef } from 'react';
import type { Mark } from '../../core/compare/comparison.ts';
import type { Party } from '../../core/model/case.ts';
import { useOverflow } from '../../io/layout.ts';
import { MarkDot } from '../../parts/mark-style.tsx';
import { isolateName } from '../../parts/text-direction.ts';
import { groupDigits } from '../../words/group-digits.ts';
import { Link } from '../link.tsx';
import { type Counterpart, type PartyRow, sayPair } from './arrange-matrix.ts';

/**
 * Both halves are filled, though they say the same: so a party's row holds all
 * there is of it, and nobody need turn a corner at the diagonal.
 */
export function MatrixTable({ rows }: { rows: readonly PartyRow[] }) {
  const box = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(box);
  return (
    <>
      <MatrixKey />
      <div
        ref={box}
        className="matrix-box"
        data-overflows={overflows || undefined}
        {...(overflows && { role: 'region', tabIndex: 0, 'aria-label': 'Party by party, scrolls sideways' })}
      >
        <table className="matrix" aria-labelledby="matrix-title">
          <thead>
            <tr>
              <td />
              {rows.map(({ party }) => (
                <th key={party.id} scope="col">
                  {isolateName(party.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.party.id}>
                <th scope="row">{isolateName(row.party.name)}</th>
                {rows.map(({ party }) => (
                  <MatrixCell key={party.id} row={row} column={party} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function MatrixCell({ row, column }: { row: PartyRow; column: Party }) {
  if (column === row.party) return <td className="matrix-self" />;
  const counterpart = row.counterparts.find(({ party }) => party === column);
  if (counterpart === undefined) {
    return (
      <td className="matrix-none">
        <span className="sr-only">None shared</span>
      </td>
    );
  }
  return (
    <td>
      <Link className="matrix-link" to={{ page: 'sources', party: [row.party.id, column.id] }}>
        <span className="sr-only">{sayPair(row.party, counterpart)}</span>
        <PairNumbers counterpart={counterpart} />
      </Link>
    </td>
  );
}

/** Conflicts first, as everywhere. To a screen reader `sayPair` says it in its stead. */
export function PairNumbers({ counterpart: { counts, shared } }: { counterpart: Counterpart }) {
  return (
    <span className="pair" aria-hidden="true">
      <MarkNumber mark="conflict" number={counts.conflict} />
      <MarkNumber mark="agree" number={counts.agree} />
      <span className="pair-shared">of {groupDigits(shared)}</span>
    </span>
  );
}

function MarkNumber({ mark, number }: { mark: Mark; number: number }) {
  return (
    <span className="mark-number" data-none={number === 0 || undefined}>
      <MarkDot mark={mark} size="size-2.5" />
      {groupDigits(number)}
    </span>
  );
}

export function MatrixKey() {
  return (
    <p className="matrix-key">
      <span className="mark-number">
        <MarkDot mark="conflict" size="size-2.5" /> in conflict
      </span>
      <span className="mark-number">
        <MarkDot mark="agree" size="size-2.5" /> agreed
      </span>
      <span>of all questions on which both took a position; the rest are unconfirmed between them</span>
    </p>
  );
}
