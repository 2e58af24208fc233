import type { Case, Incident, Party, PartyId, Source } from '../../core/model/case.ts';
import { findSpeaker } from '../../parts/speaker.ts';

export interface Column {
  readonly id: string;
  readonly title: string;
  /** Below the title: who speaks here. Empty where the title has said it. */
  readonly speakers: readonly string[];
  readonly parties: readonly Voice[];
  /** The cells name the party, since the title does not. */
  readonly namesParties: boolean;
  /** How much room it needs. */
  readonly weight: 'light' | 'normal' | 'heavy';
}

/** A party with those of its sources that speak of the incident. */
interface Voice {
  readonly party: Party;
  readonly sources: readonly Source[];
}

export interface Columns {
  readonly columns: readonly Column[];
  /** The titles that lead every table, where they have no word on this incident. */
  readonly unheard: readonly string[];
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly kind: 'party' | 'intelligence' | 'outlet';
  readonly voices: readonly Voice[];
  readonly claimCount: number;
}

const leadingCount = 4;
/** More could not be read side by side on a desk's screen. */
const mostColumns = 5;

/**
 * Who stands in which column. The first four of the case's list lead every table,
 * in that order; then come those that say most, as long as there is room; the rest
 * share the last column.
 */
export function arrangeColumns(theCase: Case, incident: Incident): Columns {
  const groups = groupParties(theCase, incident);
  const leading = groups.filter(({ kind }) => kind !== 'outlet').slice(0, leadingCount);
  const heard = leading.filter(isHeard);
  const others = groups.filter((group) => !leading.includes(group) && isHeard(group));
  const further = others.filter(({ kind }) => kind !== 'outlet').sort((a, b) => b.claimCount - a.claimCount);
  const room = mostColumns - heard.length;
  const own = new Set(others.length <= room && further.length === others.length ? further : further.slice(0, room - 1));
  return {
    columns: [
      ...[...heard, ...others.filter((group) => own.has(group))].map(toColumn),
      ...shareColumn(others.filter((group) => !own.has(group))),
    ],
    unheard: leading.filter((group) => !isHeard(group)).map(({ title }) => title),
  };
}

function groupParties(theCase: Case, incident: Incident): readonly Group[] {
  const claimCounts = new Map<PartyId, number>();
  const speaking = new Set<Source>();
  for (const claim of incident.claims) {
    const speaker = findSpeaker(theCase, claim);
    speaking.add(speaker);
    claimCounts.set(speaker.party, (claimCounts.get(speaker.party) ?? 0) + 1);
  }
  const groups = new Map<string, Group>();
  for (const party of theCase.parties) {
    const all = theCase.sources.filter((source) => source.party === party.id);
    const heard = all.filter((source) => speaking.has(source));
    const kind = findKind(heard.length > 0 ? heard : all);
    const id = kind === 'intelligence' ? 'intelligence' : `party-${party.id}`;
    const before = groups.get(id);
    groups.set(id, {
      id,
      title: kind === 'intelligence' ? 'Intelligence sources' : party.name,
      kind,
      voices: [...(before?.voices ?? []), ...(heard.length > 0 ? [{ party, sources: heard }] : [])],
      claimCount: (before?.claimCount ?? 0) + (claimCounts.get(party.id) ?? 0),
    });
  }
  return [...groups.values()];
}

function findKind(sources: readonly Source[]): Group['kind'] {
  if (sources.length === 0) return 'party';
  if (sources.every(({ kind }) => kind === 'intelligence')) return 'intelligence';
  return sources.every(({ kind }) => kind === 'outlet') ? 'outlet' : 'party';
}

function isHeard({ voices }: Group): boolean {
  return voices.length > 0;
}

function toColumn({ id, title, voices, claimCount }: Group): Column {
  const names = voices.flatMap(({ party, sources }) =>
    voices.length > 1 ? [party.name] : sources.map(({ name }) => name),
  );
  return {
    id,
    title,
    speakers: names.filter((name) => name !== title),
    parties: voices,
    namesParties: voices.length > 1,
    weight: weigh(claimCount),
  };
}

function shareColumn(groups: readonly Group[]): readonly Column[] {
  const [first] = groups;
  if (first === undefined) return [];
  const onlyOutlets = groups.every(({ kind }) => kind === 'outlet');
  const voices = groups.flatMap((group) => group.voices);
  return [
    {
      id: 'others',
      title: onlyOutlets ? 'The reports’ own voice' : 'Others',
      speakers: voices.map(({ party }) => party.name),
      parties: voices,
      namesParties: voices.length > 1 || !onlyOutlets,
      weight: weigh(groups.reduce((sum, { claimCount }) => sum + claimCount, 0)),
    },
  ];
}

function weigh(claimCount: number): Column['weight'] {
  if (claimCount <= 3) return 'light';
  return claimCount <= 12 ? 'normal' : 'heavy';
}
