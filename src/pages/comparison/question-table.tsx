import { type ReactNode, useRef } from 'react';
import type { Incident } from '../../core/model/case.ts';
import { useOverflow } from '../../io/layout.ts';
import type { Column } from './columns.ts';

interface QuestionTableProps {
  readonly incident: Incident;
  readonly columns: readonly Column[];
  readonly isNarrow: boolean;
  readonly className?: string;
  readonly drawTitle: (column: Column) => ReactNode;
  /** A row below the titles, on a wide screen. */
  readonly voices: ReactNode;
  readonly children: ReactNode;
}

/** Questions down, parties across. As chapters its parts say their roles, which a browser drops from a table laid out as blocks. */
export function QuestionTable({
  incident,
  columns,
  isNarrow,
  className = 'comparison',
  drawTitle,
  voices,
  children,
}: QuestionTableProps) {
  const box = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(box);
  const roleIfNarrow = (role: string) => (isNarrow ? role : undefined);
  return (
    <div
      ref={box}
      className="table-box"
      data-overflows={overflows || undefined}
      {...(overflows && { role: 'region', tabIndex: 0, 'aria-label': `${incident.title}: table, scrolls sideways` })}
    >
      {overflows && <p className="scroll-hint">Wider than the page: scroll sideways for more</p>}
      <table
        className={className}
        data-columns={columns.length}
        aria-label={`${incident.title}: what each source said`}
        role={roleIfNarrow('table')}
      >
        <colgroup>
          <col className="question-column" />
          {columns.map(({ id, weight }) => (
            <col key={id} className={`${weight}-column`} />
          ))}
        </colgroup>
        <thead role={roleIfNarrow('rowgroup')}>
          <tr role={roleIfNarrow('row')}>
            <th scope="col" role={roleIfNarrow('columnheader')}>
              Question
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" role={roleIfNarrow('columnheader')}>
                {drawTitle(column)}
              </th>
            ))}
          </tr>
          {!isNarrow && voices}
        </thead>
        <tbody role={roleIfNarrow('rowgroup')}>{children}</tbody>
      </table>
    </div>
  );
}
