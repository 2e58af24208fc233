import { findOrigin } from '../../core/compare/origin.ts';
import { findSpeaker } from '../../parts/speaker.ts';
import { buildCell, type Row } from './cell.ts';
import { PositionBlock } from './claim-block.tsx';
import type { Column } from './columns.ts';
import { Replaced } from './replaced.tsx';
import type { TableView } from './table-view.ts';

interface ClaimCellProps {
  readonly view: TableView;
  readonly row: Row;
  readonly column: Column;
}

export function ClaimCell({ view, row, column }: ClaimCellProps) {
  const role = view.isNarrow ? 'cell' : undefined;
  const cell = buildCell(view.theCase, row, column);
  const { question } = row.comparison;
  if (cell.length === 0) {
    const setAside = saySetAside(view, row, column);
    return setAside === null ? (
      <td className="blank" role={role}>
        <span className="sr-only">no statement</span>
      </td>
    ) : (
      <td className="set-aside" role={role}>
        {setAside}
      </td>
    );
  }
  return (
    <td role={role}>
      {!column.namesParties && <p className="chapter-party">{column.title}</p>}
      {cell.map(({ party, positions, loose }) => (
        <div key={party.id} className="party-cell">
          {column.namesParties && <p className="party-name">{party.name}</p>}
          {positions.map((position) => (
            <PositionBlock key={position.key} view={view} question={question} position={position} />
          ))}
          <Replaced view={view} question={question} label="Earlier" claims={loose} />
          {view.isNarrow && loose.some(({ id }) => id === view.openClaim) && view.evidence}
        </div>
      ))}
    </td>
  );
}

/** Why a cell that holds something with all that is known holds nothing now; null where it never does. */
function saySetAside({ theCase, controls }: TableView, { all }: Row, { parties }: Column): string | null {
  const held = all.filter((claim) => parties.some(({ party }) => party.id === findSpeaker(theCase, claim).party));
  if (held.length === 0) return null;
  const areDropped = held.every((claim) => controls.isDropped(claim.source) || controls.isDropped(findOrigin(claim)));
  return areDropped ? 'dropped' : 'not said by then';
}
