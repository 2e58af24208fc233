import type { Case, ConceptId, Incident } from '../model/case.ts';
import { endOf, startOf } from '../model/dates.ts';
import { type QuestionRole, roleOf } from './question-role.ts';
import { countries } from './spelling.ts';
import { keysOf } from './word.ts';

const dayLength = 24 * 60 * 60 * 1000;
/** What lasts longer than this is no single event but a matter: a campaign, an accusation. */
const longestEvent = 90 * dayLength;

export interface IncidentEntry {
  readonly incident: Incident;
  /** Milliseconds since 1970 UTC. */
  readonly from: number;
  readonly to: number;
  /** A matter that runs over months, not one event. */
  readonly isMatter: boolean;
  readonly roles: ReadonlySet<QuestionRole>;
}

export interface IncidentIndex {
  readonly entries: readonly IncidentEntry[];
  readonly matters: readonly IncidentEntry[];
  /** Incidents at that place, or at one within it: "in Aleppo province" of what was at al-Safirah. */
  readonly aroundPlace: ReadonlyMap<ConceptId, readonly IncidentEntry[]>;
  readonly mainPlace: ReadonlyMap<ConceptId, readonly IncidentEntry[]>;
  /** Also where claims have it. */
  readonly atPlace: ReadonlyMap<ConceptId, readonly IncidentEntry[]>;
  readonly byWord: ReadonlyMap<string, readonly IncidentEntry[]>;
}

export function indexIncidents(theCase: Case): IncidentIndex {
  const entries = theCase.incidents.map(makeEntry);
  const mainPlace = new Map<ConceptId, IncidentEntry[]>();
  const atPlace = new Map<ConceptId, IncidentEntry[]>();
  const aroundPlace = new Map<ConceptId, IncidentEntry[]>();
  const byWord = new Map<string, IncidentEntry[]>();
  for (const entry of entries) {
    push(mainPlace, entry.incident.place, entry);
    for (const place of listPlaces(entry.incident)) push(atPlace, place, entry);
    for (const place of listAround(theCase, entry.incident)) push(aroundPlace, place, entry);
    for (const key of listWords(entry.incident)) push(byWord, key, entry);
  }
  return { entries, matters: entries.filter(({ isMatter }) => isMatter), mainPlace, atPlace, aroundPlace, byWord };
}

function makeEntry(incident: Incident): IncidentEntry {
  const [from, to] = [startOf(incident.date.from), endOf(incident.date.to)];
  const roles = new Set(incident.questions.map(roleOf));
  return { incident, from, to, isMatter: to - from > longestEvent, roles };
}

/** Its place, and where its claims have it. */
function listPlaces({ place, questions, claims }: Incident): ReadonlySet<ConceptId> {
  const asked = new Set(questions.filter((question) => roleOf(question) === 'place').map(({ id }) => id));
  const places = new Set([place]);
  for (const { question, answer } of claims)
    if (asked.has(question) && answer !== undefined && 'concepts' in answer)
      for (const id of answer.concepts) places.add(id);
  return places;
}

function listAround({ conceptById }: Case, { place }: Incident): readonly ConceptId[] {
  const places: ConceptId[] = [];
  for (let at = conceptById.get(place); at !== undefined; at = conceptById.get(at.broader as ConceptId))
    places.push(at.id);
  return places;
}

const general = new Set(
  'the a an of on in at near and its to strike attack raid blast around over by large'.split(' '),
);

function listWords({ title }: Incident): ReadonlySet<string> {
  return new Set(keysOf(title).filter((key) => !general.has(key) && !countries.has(key)));
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
