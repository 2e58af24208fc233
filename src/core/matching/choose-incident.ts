import type { ConceptId, Incident, TimeSpan } from '../model/case.ts';
import { endOf, startOf } from '../model/dates.ts';
import { sensesIn, sensesOf } from './find-remarks.ts';
import type { Matching } from './index-for-matching.ts';
import type { IncidentEntry } from './index-incidents.ts';
import { type Content, isOfStrike } from './read-content.ts';
import type { RemarkSense } from './remark-words.ts';
import { countries } from './spelling.ts';
import { strikeNouns } from './strike-words.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** What a stretch of text tells of the incident it speaks of. */
export interface Clues {
  readonly content: Content;
  /** Times of the event; that of the saying is none of them. */
  readonly times: readonly TimeSpan[];
  readonly published: string | null;
  /** What the text is about, if that is known: then no wider matter is meant than it. */
  readonly about?: Incident | null | undefined;
}

export interface Scored {
  readonly entry: IncidentEntry;
  readonly score: number;
}

/** Less than this is no clue. A day that the text gives is one alone, if nothing else was on it. */
const enough = 3;

/** The incident that place, date and words point to; null where they do not, or to two alike. */
export function chooseIncident(matching: Matching, clues: Clues): Scored | null {
  let best: Scored | null = null;
  let isTied = false;
  for (const scored of scoreIncidents(matching, clues)) {
    if (scored.score < enough) continue;
    if (best === null || scored.score > best.score) [best, isTied] = [scored, false];
    else if (scored.score === best.score) isTied = true;
  }
  return isTied ? null : best;
}

function scoreIncidents(matching: Matching, clues: Clues): readonly Scored[] {
  const { content, about = null } = clues;
  const habit = habitOf(content);
  const places = scorePlaces(matching, content);
  const scores = new Map(places);
  addPoints(scores, scoreWords(matching, content));
  addPoints(scores, scoreMatters(matching, clues, habit));
  const own = about === null ? undefined : matching.incidents.entries.find(({ incident }) => incident === about);
  if (own !== undefined) addPoints(scores, new Map([[own, leaning]]));
  const times = clues.times.map(({ from, to }) => ({ start: startOf(from), end: endOf(to) }));
  // A day that the text gives is enough to find what was on it; the day of the report is not.
  if (times.length > 0 && isOfStrike(content) && habit === 0)
    for (const entry of matching.incidents.entries)
      if (!entry.isMatter && !scores.has(entry) && scoreTimes(entry, times) > 0) scores.set(entry, 0);
  return [...scores].flatMap(([entry, points]) => {
    if (entry.isMatter && about !== null && about !== entry.incident) return [];
    const dated = scoreDate(entry, clues, times, habit, places.has(entry));
    return dated === null ? [] : [{ entry, score: points + dated }];
  });
}

type Scores = ReadonlyMap<IncidentEntry, number>;

function addPoints(scores: Map<IncidentEntry, number>, more: Scores): void {
  for (const [entry, points] of more) scores.set(entry, (scores.get(entry) ?? 0) + points);
}

/** Places of the text, by how near the incident is: there, in it, around it, or in the same part of the country. */
function scorePlaces({ theCase, incidents, countryPlaces }: Matching, { mentions }: Content): Scores {
  const scores = new Map<IncidentEntry, number>();
  const raise = (entries: readonly IncidentEntry[] | undefined, points: number) => {
    for (const entry of entries ?? []) if (points > (scores.get(entry) ?? 0)) scores.set(entry, points);
  };
  for (const place of new Set(mentions.place.flatMap(({ ids }) => ids))) {
    if (countryPlaces.has(place)) continue;
    raise(incidents.mainPlace.get(place), 3);
    raise(incidents.atPlace.get(place), 2.75);
    raise(incidents.aroundPlace.get(place), 2);
    let at: ConceptId | undefined = theCase.conceptById.get(place)?.broader;
    for (; at !== undefined && !countryPlaces.has(at); at = theCase.conceptById.get(at)?.broader) {
      raise(incidents.atPlace.get(at), 2.5);
      raise(incidents.aroundPlace.get(at), 1);
    }
  }
  return scores;
}

/** Words of its title, the rarer the more: "chemical" of one incident in fifteen. */
function scoreWords({ incidents }: Matching, { words }: Content): Scores {
  const scores = new Map<IncidentEntry, number>();
  const all = incidents.entries.length;
  for (const key of new Set(words.map((word) => word.key))) {
    const entries = incidents.byWord.get(key) ?? [];
    const points = Math.min(2, Math.log(1 + all / (1 + entries.length)));
    for (const entry of entries) scores.set(entry, (scores.get(entry) ?? 0) + points);
  }
  return scores;
}

const habitWords = new Set('repeatedly often previously regularly routinely frequently campaign'.split(' '));
const manyWords = new Set('hundreds many numerous dozens scores'.split(' '));

/** Signs that strikes at large are meant, not one: "raids", "has repeatedly attacked", "in recent years". */
function habitOf({ words }: Content): number {
  let habit = 0;
  for (const [at, { lower, key }] of words.entries()) {
    const isMany = manyWords.has(lower) && [1, 2, 3].some((step) => strikeNouns.has(words[at + step]?.key ?? ''));
    const isForYears = lower === 'recent' && words[at + 1]?.lower === 'years';
    if (habitWords.has(lower) || isMany || isForYears) habit += 1;
    if (strikeNouns.has(key) && lower.endsWith('s') && words[at - 1]?.lower !== 'the') habit += 1;
  }
  return Math.min(habit, 3);
}

/** A day or a town is given, known or not: one event is meant, however many strikes it was. */
function isOfOne({ countryPlaces }: Matching, { content, times }: Clues): boolean {
  const { mentions, words, text, counts } = content;
  if (times.some(({ from, to }) => from.slice(0, 7) === to.slice(0, 7)) || counts.length > 1) return true;
  if (mentions.place.some(({ ids }) => ids.some((id) => !countryPlaces.has(id)))) return true;
  return words.some(({ key, start, lower }, at) => {
    const isIn = ['in', 'near', 'at'].includes(words[at - 1]?.lower ?? '');
    return isIn && !countries.has(key) && !/^\d/.test(lower) && /\p{Lu}/u.test(text[start] ?? '');
  });
}

function scoreMatters(matching: Matching, clues: Clues, habit: number): Scores {
  const needed = isOfOne(matching, clues) ? 1 : 0;
  const said = sensesIn(clues.content.words);
  const scores = new Map<IncidentEntry, number>();
  for (const entry of matching.incidents.matters) {
    const points = scoreMatter(entry, clues.content, habit > needed ? habit : 0, said);
    if (points > 0) scores.set(entry, points);
  }
  return scores;
}

function scoreMatter(
  { incident, roles }: IncidentEntry,
  content: Content,
  habit: number,
  said: readonly RemarkSense[],
): number {
  const isStruck = roles.has('agent') && roles.has('target');
  const points = isStruck && habit > 0 ? 2 + habit : 0;
  const senses = countSenses(incident, said);
  const isThere = senses > 0 && content.mentions.place.some(({ ids }) => ids.includes(incident.place));
  return points + 2.5 * senses + (isThere ? 0.5 : 0);
}

/** How many of its questions that are answered in words the text speaks of. */
function countSenses({ questions }: Incident, said: readonly RemarkSense[]): number {
  if (said.length === 0) return 0;
  let count = 0;
  for (const question of questions)
    if (question.answer === 'text' && sensesOf(question).some((sense) => said.includes(sense))) count += 1;
  return Math.min(count, 2);
}

/** For what a text is known to be about, over others that its words fit as well. */
const leaning = 1.5;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Null where the incident cannot be meant: it was later, or on another day than the text says. */
function scoreDate(
  entry: IncidentEntry,
  { published, content, about = null }: Clues,
  times: readonly Stretch[],
  habit: number,
  isPlaced: boolean,
): number | null {
  const day = published === null ? null : endOf(published.slice(0, 10));
  // A draft on one event may speak of a later one, if it gives its day; a report cannot.
  const isTold = about !== null && times.length > 0;
  if (day !== null && entry.from > day + dayLength && !isTold) return null;
  const isLone = content.verbs.length > 0 && !entry.roles.has('agent') && !entry.roles.has('target');
  const lone = isLone ? -3 : 0;
  if (entry.isMatter) return day !== null && day > entry.to + 366 * dayLength ? null : lone;
  if (times.length > 0) {
    const points = scoreTimes(entry, times);
    return points === 0 ? null : points + lone;
  }
  // A word of its title and a day near it are less than its place.
  return scoreNearness(entry, day) / (isPlaced ? 1 : 2) + lone - (habit > 1 ? 2 : 0);
}

/** How well the text's times fit; a day is worth more than a month, either more than none. */
function scoreTimes({ from, to }: IncidentEntry, times: readonly Stretch[]): number {
  let best = 0;
  for (const { start, end } of times) {
    const isShort = end - start <= 3 * dayLength;
    // Around midnight a day may be the next one; a month is not.
    const slack = isShort ? dayLength / 2 : 0;
    if (start <= to + slack && end >= from - slack) best = Math.max(best, isShort ? 3 : 2.5);
  }
  return best;
}

/** A report is mostly of what has just been. */
function scoreNearness({ to }: IncidentEntry, day: number | null): number {
  if (day === null) return 0;
  const days = (day - to) / dayLength;
  if (days <= 3) return 2;
  if (days <= 8) return 1.5;
  if (days <= 35) return 1;
  return days <= 200 ? 0 : -3;
}
