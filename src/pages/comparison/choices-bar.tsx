import type { MarkChange } from '../../core/analysis/list-mark-changes.ts';
import { findOrigin } from '../../core/compare/origin.ts';
import { groupBy } from '../../core/model/group-by.ts';
import { joinParts } from '../../parts/join-parts.ts';
import { sayChanges } from '../../words/say-changes.ts';
import { sayMoment } from '../../words/say-date.ts';
import { AsKnownOn } from './as-known-on.tsx';
import type { Column } from './columns.ts';
import type { TableView } from './table-view.ts';
import { VoiceSwitches } from './voice-switches.tsx';

interface ChoicesBarProps {
  readonly view: TableView;
  readonly columns: readonly Column[];
  readonly changes: readonly MarkChange[];
}

/** Takes the focus of the button that restores, which goes with what it did. */
const namedOnlyId = 'named-only';

/** What if: an earlier moment, fewer voices; and what that does to the marks. */
export function ChoicesBar({ view, columns, changes }: ChoicesBarProps) {
  const { incident, controls } = view;
  return (
    <section className="choices" aria-label="What if">
      <AsKnownOn incident={incident} controls={controls} />
      <div className="choices-voices">
        <button
          type="button"
          id={namedOnlyId}
          className="choice-button print:hidden"
          aria-pressed={controls.areNamedOnly}
          onClick={controls.toggleNamedOnly}
        >
          Named sources only
        </button>
        {view.isNarrow && <VoiceList view={view} columns={columns} />}
        {controls.restore !== null && (
          <button
            type="button"
            className="choice-button print:hidden"
            onClick={() => {
              controls.restore?.();
              document.getElementById(namedOnlyId)?.focus();
            }}
          >
            Restore all
          </button>
        )}
      </div>
      <p className="choices-outcome" role="status">
        {controls.restore !== null && (
          <>
            {saySetAside(view)} <strong className="font-semibold">{sayChanges(changes)}</strong>
          </>
        )}
      </p>
    </section>
  );
}

/** On a narrow screen the columns' titles, where the switches are else, are not drawn. */
function VoiceList({ view, columns }: Pick<ChoicesBarProps, 'view' | 'columns'>) {
  return (
    <details className="voice-list print:hidden" open>
      <summary>Press a name to drop it</summary>
      {columns.map((column) => (
        <VoiceSwitches key={column.id} view={view} column={column} isTitleHidden />
      ))}
    </details>
  );
}

/** "As known on 1 May 2020. Without SOHR." */
function saySetAside({ theCase, incident, controls }: TableView): string {
  const { asOf } = controls.choices;
  const speaking = new Set(incident.claims.flatMap((claim) => [claim.source, findOrigin(claim)]));
  const dropped = theCase.sources.filter(
    ({ id, named }) => speaking.has(id) && controls.isDropped(id) && (named || !controls.areNamedOnly),
  );
  const byParty = groupBy(dropped, ({ party }) => party);
  const names = [...byParty].flatMap(([party, sources]) =>
    controls.isPartyDropped(party) && sources.length > 1
      ? [`all who speak for ${theCase.partyById.get(party)?.name ?? party}`]
      : sources.map(({ name }) => name),
  );
  return joinParts(
    [
      asOf === undefined ? null : `As known on ${sayMoment(asOf)}.`,
      controls.areNamedOnly ? 'Named sources only.' : null,
      names.length === 0 ? null : `Without ${names.join(names.some((name) => name.includes(',')) ? '; ' : ', ')}.`,
    ],
    ' ',
  );
}
