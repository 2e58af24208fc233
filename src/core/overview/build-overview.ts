import type { IncidentComparison, Mark, QuestionComparison } from '../compare/comparison.ts';
import { findOrigin } from '../compare/origin.ts';
import type { Case, ConceptId, PartyId, QuestionId, SourceId } from '../model/case.ts';
import { endOf, startOf } from '../model/dates.ts';

/** What filters are held against, in numbers, built once for a case. It stays where it is built. */
export interface Overview {
  /** In file order. */
  readonly incidents: readonly IncidentRow[];
  readonly sources: Numbering;
  readonly parties: Numbering;
  readonly questions: Numbering;
  readonly places: Numbering;
  /** Numbers of incidents; of two alike the first in the file stands first. */
  readonly orders: Readonly<Record<'newest' | 'oldest' | 'conflicts', readonly number[]>>;
}

export interface IncidentRow {
  /** Milliseconds since 1970; the last one of it is `end`. */
  readonly start: number;
  readonly end: number;
  /** Its place and all above it. */
  readonly places: readonly number[];
  /** Never empty: an incident without questions has one row without a question. */
  readonly rows: readonly QuestionRow[];
}

export interface QuestionRow {
  readonly question: number | null;
  /** Its place in `marks`. */
  readonly mark: number | null;
  /** Whose own or passed-on word a claim on it is, whether it stands or not. */
  readonly sources: readonly number[];
  /** Of those whose word it is; a report's own voice is no party to it. */
  readonly parties: readonly number[];
}

export const marks: readonly Mark[] = ['agree', 'conflict', 'unconfirmed'];

/** Ids as numbers from 0, so that what is known of each can be kept in an array. */
interface Numbering {
  readonly ids: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
}

/** With comparisons after a reader's choices, only the claims that these leave speak. */
export function buildOverview(theCase: Case, comparisons: readonly IncidentComparison[]): Overview {
  const places = new Numberer<ConceptId>();
  const questions = new Numberer<QuestionId>();
  const sources = new Numberer<SourceId>();
  const parties = new Numberer<PartyId>();

  const readQuestion = ({ question, mark, claims }: QuestionComparison): QuestionRow => {
    const speaking = new Set<number>();
    const speakingFor = new Set<number>();
    for (const claim of claims) {
      const origin = findOrigin(claim);
      speaking.add(sources.number(claim.source)).add(sources.number(origin));
      const speaker = theCase.sourceById.get(origin);
      if (speaker !== undefined && speaker.kind !== 'outlet') speakingFor.add(parties.number(speaker.party));
    }
    return {
      question: questions.number(question.id),
      mark: marks.indexOf(mark),
      sources: [...speaking],
      parties: [...speakingFor],
    };
  };

  const lines = new Map<ConceptId, readonly number[]>();
  const listPlaces = (place: ConceptId): readonly number[] => {
    const known = lines.get(place);
    if (known !== undefined) return known;
    const line: number[] = [];
    for (let at: ConceptId | undefined = place; at !== undefined; at = theCase.conceptById.get(at)?.broader)
      line.push(places.number(at));
    lines.set(place, line);
    return line;
  };

  const incidents = comparisons.map(({ incident, questions: asked }) => ({
    start: startOf(incident.date.from),
    end: endOf(incident.date.to),
    places: listPlaces(incident.place),
    rows: asked.length === 0 ? [noQuestion] : asked.map(readQuestion),
  }));
  return {
    incidents,
    sources,
    parties,
    questions,
    places,
    orders: orderIncidents(comparisons),
  };
}

const noQuestion: QuestionRow = { question: null, mark: null, sources: [], parties: [] };

class Numberer<Id extends string> implements Numbering {
  readonly ids: Id[] = [];
  readonly numberOf = new Map<string, number>();

  number(id: Id): number {
    const known = this.numberOf.get(id);
    if (known !== undefined) return known;
    this.numberOf.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}

/** By the day it began. Dates are ISO, so their order is that of their letters; by moments, years would mix between zones. */
function orderIncidents(comparisons: readonly IncidentComparison[]): Overview['orders'] {
  const days = comparisons.map(({ incident }) => incident.date.from);
  const conflicts = comparisons.map(({ questions }) => questions.filter(({ mark }) => mark === 'conflict').length);
  const compareDays = (a: number, b: number) => compare(days[a] ?? '', days[b] ?? '');
  const inFileOrder = [...comparisons.keys()];
  const newest = inFileOrder.toSorted((a, b) => compareDays(b, a));
  return {
    newest,
    oldest: inFileOrder.toSorted(compareDays),
    conflicts: newest.toSorted((a, b) => (conflicts[b] ?? 0) - (conflicts[a] ?? 0)),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
