import { readTimes } from '../../matching/read-times.ts';
import { findWords } from '../../matching/word.ts';
import { unitNumbers } from '../../matching/word-values.ts';
import type { Case, Incident } from '../../model/case.ts';
import { endOf, startOf } from '../../model/dates.ts';
import { tellingKeys } from './telling-words.ts';

/** Tells which incident a text is about, by the words that few incidents share. */
export interface Recogniser {
  /** Null where it might be several, or none. Of paragraphs that stay, nothing is worked out anew. */
  readonly recognise: (paragraphs: readonly string[]) => Incident | null;
  /** Those that have most of the words, the most likely first. */
  readonly rank: (keys: readonly string[]) => readonly Incident[];
}

/** So much weight, and by so much more than the next. */
const least = 3;
const lead = 1.05;
/** A word of its title, or of where it was, over one that is said of it. */
const ofName = 3;
/** For a day of the incident, against any other: as much as is needed at least. */
const ofDay = 3;
const day = 24 * 60 * 60 * 1000;

/** Words of one incident in a hundred weigh more than of one in two (inverse document frequency, Spärck Jones 1972). */
export function indexForRecognition(theCase: Case): Recogniser {
  const holders = new Map<string, Incident[]>();
  for (const incident of theCase.incidents)
    for (const key of bagOf(theCase, incident)) {
      const holding = holders.get(key);
      if (holding === undefined) holders.set(key, [incident]);
      else holding.push(incident);
    }
  const all = theCase.incidents.length;
  const names = new Map(theCase.incidents.map((incident) => [incident, nameOf(theCase, incident)]));
  let known: ReadonlyMap<string, Told> = new Map();

  function weigh(keys: Iterable<string>, days: readonly Day[]): readonly Scored[] {
    const scores = new Map<Incident, number>();
    for (const key of new Set(keys)) {
      const holding = holders.get(key) ?? [];
      const weight = Math.log((1 + all) / (1 + holding.length));
      for (const incident of holding)
        scores.set(incident, (scores.get(incident) ?? 0) + weight * (names.get(incident)?.has(key) ? ofName : 1));
    }
    return [...scores]
      .map(([incident, score]) => ({ incident, score: score + fitOf(incident, days) }))
      .sort((a, b) => b.score - a.score);
  }

  return {
    recognise: (paragraphs) => {
      const told = new Map(
        paragraphs.map((text) => [text, known.get(text) ?? { keys: keysOf(text), days: readDays(text) }]),
      );
      known = told;
      const parts = [...told.values()];
      const [best, next] = weigh(
        parts.flatMap(({ keys }) => keys),
        parts.flatMap(({ days }) => days),
      );
      if (best === undefined || best.score < least) return null;
      return next === undefined || best.score >= lead * next.score ? best.incident : null;
    },
    rank: (keys) => weigh(keys, []).map(({ incident }) => incident),
  };
}

interface Day {
  readonly from: number;
  readonly to: number;
}

interface Told {
  readonly keys: readonly string[];
  readonly days: readonly Day[];
}

interface Scored {
  readonly incident: Incident;
  readonly score: number;
}

function keysOf(text: string): readonly string[] {
  return tellingKeys(text).map((key) => (unitNumbers[key] === undefined ? key : `${unitNumbers[key]}`));
}

function nameOf({ conceptById }: Case, { title, place }: Incident): ReadonlySet<string> {
  const { label = '', aliases = [] } = conceptById.get(place) ?? {};
  return new Set(keysOf([title, label, ...aliases].join('\n')));
}

function bagOf({ sourceById, conceptById, reportById }: Case, incident: Incident): ReadonlySet<string> {
  const place = conceptById.get(incident.place);
  const texts = [incident.title, incident.summary, place?.label ?? '', ...(place?.aliases ?? [])];
  for (const { statement = '', evidence = [], answer, source, origin = source } of incident.claims) {
    texts.push(statement, ...evidence.map(({ exact = '' }) => exact));
    texts.push(sourceById.get(source)?.name ?? '', sourceById.get(origin)?.name ?? '');
    if (answer !== undefined && 'concepts' in answer)
      texts.push(...answer.concepts.map((id) => conceptById.get(id)?.label ?? ''));
    if (answer !== undefined && 'quantity' in answer) texts.push(`${answer.quantity.min} ${answer.quantity.max ?? ''}`);
    texts.push(...evidence.map(({ report }) => reportById.get(report)?.outlet ?? ''));
  }
  return new Set(keysOf(texts.join('\n')));
}

/** Days and months that the text gives with their year. */
function readDays(text: string): readonly Day[] {
  return readTimes(findWords(text), null).map(({ span }) => ({ from: startOf(span.from), to: endOf(span.to) }));
}

/** A day that is the incident's speaks for it, any other against it. */
function fitOf({ date }: Incident, days: readonly Day[]): number {
  // A year is of too many.
  const short = days.filter(({ from, to }) => to - from <= 32 * day);
  if (short.length === 0) return 0;
  const isOfIt = short.some(({ from, to }) => from <= endOf(date.to) + 3 * day && to >= startOf(date.from) - day);
  return isOfIt ? ofDay : -ofDay;
}
