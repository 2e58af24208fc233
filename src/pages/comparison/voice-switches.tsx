import type { Party, Source } from '../../core/model/case.ts';
import { nameSource } from '../../words/say-claim.ts';
import type { Column } from './columns.ts';
import type { TableView } from './table-view.ts';

interface VoiceSwitchesProps {
  readonly view: TableView;
  readonly column: Column;
  /** Whether the column's title, where a party is dropped else, is out of sight. */
  readonly isTitleHidden?: boolean;
}

/** Who speaks in a column; each party and each source can be dropped, and heard again, by one press. */
export function VoiceSwitches({ view, column, isTitleHidden = false }: VoiceSwitchesProps) {
  const namesParties = column.namesParties || isTitleHidden;
  const switches = column.parties.flatMap(({ party, sources }) => {
    const own = namesParties ? [<PartySwitch key={`party ${party.id}`} view={view} party={party} />] : [];
    // Who alone speaks for a party goes with it.
    if (sources.length === 1) return namesParties ? own : sources.map((source) => sayName(view, column, source));
    return [...own, ...sources.map((source) => <SourceSwitch key={source.id} view={view} source={source} />)];
  });
  return switches.length === 0 ? null : <div className="voices">{switches}</div>;
}

function sayName({ theCase }: TableView, { title }: Column, source: Source) {
  const name = nameSource(theCase, source);
  return name !== title && <span key={source.id}>{name}</span>;
}

/** A column of one party is dropped at its title. */
export function ColumnSwitch({ view, column }: { view: TableView; column: Column }) {
  const [only] = column.parties;
  if (only === undefined || column.namesParties) return null;
  const { party } = only;
  const isDropped = view.controls.isPartyDropped(party.id);
  return (
    <button
      type="button"
      className="drop-button"
      aria-label={isDropped ? `Hear the party ${party.name} again` : `Drop the party ${party.name}`}
      onClick={() => view.controls.toggleParty(party.id, party.name)}
    >
      {isDropped ? 'hear again' : 'drop'}
    </button>
  );
}

function PartySwitch({ view, party }: { view: TableView; party: Party }) {
  const isDropped = view.controls.isPartyDropped(party.id);
  return (
    <Switch
      isParty
      name={party.name}
      isDropped={isDropped}
      onToggle={() => view.controls.toggleParty(party.id, party.name)}
    />
  );
}

export function SourceSwitch({ view, source }: { view: TableView; source: Source }) {
  const name = nameSource(view.theCase, source);
  const isDropped = view.controls.isDropped(source.id);
  return <Switch name={name} isDropped={isDropped} onToggle={() => view.controls.toggleSource(source.id, name)} />;
}

interface SwitchProps {
  readonly isParty?: boolean;
  readonly name: string;
  readonly isDropped: boolean;
  readonly onToggle: () => void;
}

function Switch({ isParty = false, name, isDropped, onToggle }: SwitchProps) {
  return (
    <button
      type="button"
      className="voice"
      data-dropped={isDropped || undefined}
      data-party={isParty || undefined}
      title={isDropped ? 'Dropped: press to hear again' : 'Press to drop'}
      aria-label={isDropped ? `Hear ${name} again` : `Drop ${name}`}
      onClick={onToggle}
    >
      {name}
    </button>
  );
}
