import { useMemo } from 'react';
import type { Choices } from '../../core/compare/choices.ts';
import { findOrigin } from '../../core/compare/origin.ts';
import type { Case, Incident, PartyId, SourceId } from '../../core/model/case.ts';
import { isDateText } from '../../core/model/dates.ts';
import type { Address } from '../../io/address.ts';
import type { ChangeView } from '../use-view.ts';

/** What the reader has set aside of an incident, and the ways to change that. */
export interface ChoiceControls {
  readonly choices: Choices;
  readonly areNamedOnly: boolean;
  readonly isDropped: (source: SourceId) => boolean;
  /** Whether nothing that the party says or passes on is left. */
  readonly isPartyDropped: (party: PartyId) => boolean;
  readonly toggleSource: (source: SourceId, name: string) => void;
  readonly toggleParty: (party: PartyId, name: string) => void;
  readonly toggleNamedOnly: () => void;
  /** Null: all that is known. `said` is the moment in words. */
  readonly chooseMoment: (moment: string | null, said: string) => void;
  /** Everyone is heard again, with all that is known; null where that is so already. */
  readonly restore: (() => void) | null;
}

export function useChoices(
  theCase: Case,
  incident: Incident,
  { asof, without, named }: Address,
  changeView: ChangeView,
): ChoiceControls {
  const choices = useMemo(() => readChoices(theCase, { asof, without, named }), [theCase, asof, without, named]);
  const voices = useMemo(() => listVoices(theCase, incident), [theCase, incident]);
  const isDropped = (source: SourceId) => choices.without?.has(source) === true;
  const isPartyDropped = (party: PartyId) => (voices.get(party) ?? []).every(isDropped);
  const toggle = (sources: readonly SourceId[], name: string) => {
    if (!sources.every(isDropped)) {
      changeView({ without: [...new Set([...without, ...sources])] }, `${name} dropped`);
      return;
    }
    // Only if none of them was dropped by itself does hearing them again end "named sources only"; the other unnamed stay dropped each by itself.
    const isUnnamedBack = named === 'only' && !sources.some((id) => without.includes(id));
    const dropped = isUnnamedBack ? [...voices.values()].flat().filter(isDropped) : without;
    const change = { without: dropped.filter((id) => !sources.some((source) => source === id)) };
    changeView(isUnnamedBack ? { ...change, named: null } : change, `${name} heard again`);
  };
  const isAllHeard = asof === null && without.length === 0 && named === null;
  return {
    choices,
    areNamedOnly: named === 'only',
    isDropped,
    isPartyDropped,
    toggleSource: (source, name) => toggle([source], name),
    toggleParty: (party, name) => toggle(voices.get(party) ?? [], name),
    toggleNamedOnly: () =>
      changeView({ named: named === 'only' ? null : 'only' }, named === 'only' ? 'All sources' : 'Named sources only'),
    chooseMoment: (moment, said) => changeView({ asof: moment }, `As known on: ${said}`, 'gesture'),
    restore: isAllHeard ? null : () => changeView({ asof: null, without: [], named: null }, 'Everyone heard again'),
  };
}

/** A date that is none is left out here; the page says so. */
function readChoices(theCase: Case, { asof, without, named }: Pick<Address, 'asof' | 'without' | 'named'>): Choices {
  const dropped = theCase.sources.filter(
    (source) => without.includes(source.id) || (named === 'only' && !source.named),
  );
  return {
    ...(asof !== null && isDateText(asof) && { asOf: asof }),
    ...(dropped.length > 0 && { without: new Set(dropped.map(({ id }) => id)) }),
  };
}

/** Of each party, the sources that say something of the incident or pass something on. */
function listVoices(theCase: Case, incident: Incident): ReadonlyMap<PartyId, readonly SourceId[]> {
  const speaking = new Set(incident.claims.flatMap((claim) => [claim.source, findOrigin(claim)]));
  const voices = new Map<PartyId, SourceId[]>();
  for (const { id, party } of theCase.sources) {
    if (speaking.has(id)) voices.set(party, [...(voices.get(party) ?? []), id]);
  }
  return voices;
}
