import type { Attribution } from '../attribution/attribution.ts';
import type { ConceptId, Incident, SourceId, TimeSpan } from '../model/case.ts';
import type { Span } from '../text/span.ts';
import { chooseIncident } from './choose-incident.ts';
import { findPassedOn } from './find-passed-on.ts';
import type { FoundSource } from './find-sources.ts';
import { type Frame, overlapping, readIn, textOf } from './frame.ts';
import type { Matching } from './index-for-matching.ts';
import { findCountry } from './index-sources.ts';
import { type Content, wordsIn } from './read-content.ts';
import { type Part, readParts } from './read-stance.ts';
import { readTimes } from './read-times.ts';
import { readVoices, type Voices } from './read-voices.ts';
import { findWords, type Word } from './word.ts';

/** An attribution with whom it is by and which incident it is about. */
export interface Statement {
  /** Null for the report's own voice. */
  readonly attribution: number | null;
  readonly sources: readonly FoundSource[];
  readonly origin: FoundSource | null;
  readonly incident: Incident | null;
  readonly parts: readonly (Part & { readonly content: Content })[];
  /** The content, or the cue where there is none. */
  readonly spans: readonly Span[];
  readonly cue: readonly Span[];
  readonly said: SaidTime;
  readonly isOffered: boolean;
}

interface SaidTime {
  readonly at: string | null;
  /** A time is given that is no day: "last week". */
  readonly isVague: boolean;
}

/** What is known of the text as it is read from its beginning. */
export interface Memory {
  /** The last event spoken of; what says no more of itself is about it. */
  readonly event: Incident | null;
  /** The last incident spoken of, a matter too: what "such attacks" points back to. */
  readonly last: Incident | null;
  /** What "on the same day" points back to. */
  readonly day: TimeSpan | null;
}

/** Where a reading begins: with the event of the first paragraphs. */
export function startMemory(frame: Frame): Memory {
  return { event: findLead(frame), last: null, day: null };
}

/** In text order, and what the text after it may point back to. */
export function readStatements(
  frame: Frame,
  start: Memory,
): { readonly statements: readonly Statement[]; readonly memory: Memory } {
  const statements: Statement[] = [];
  let memory = start;
  for (const [index, attribution] of frame.attributions.entries()) {
    const voices = readVoices(frame, index, memory.event);
    if (voices === null) continue;
    const content = readIn(frame, voices.words, memory.day, selfOf(frame.matching, voices.sources));
    const said = readSaid(frame, attribution);
    const found = findIncident(frame, attribution, content, said, memory);
    const statement = complete(frame, attribution, index, voices, content, { said, incident: found.incident });
    statements.push(statement, ...readPassedOn(frame, statement));
    const day = content.times.map(({ span }) => span).findLast(({ from, to }) => from === to);
    memory = { ...found.memory, day: day ?? memory.day };
  }
  return { statements, memory };
}

/** The event of the first paragraphs: what the report is about where it says nothing else. */
function findLead(frame: Frame): Incident | null {
  const { passages, words, matching, published } = frame;
  for (const passage of passages.slice(0, 4)) {
    const content = readIn(frame, wordsIn(words, [passage]), null, []);
    const times = content.times.map(({ span }) => span);
    const found =
      chooseIncident(matching, { content, times: [], published }) ??
      chooseIncident(matching, { content, times, published });
    if (found !== null && !found.entry.isMatter) return found.entry.incident;
  }
  return null;
}

function complete(
  frame: Frame,
  attribution: Attribution,
  index: number,
  { sources, origin, words, isOffered }: Voices,
  content: Content,
  { said, incident }: Pick<Statement, 'said' | 'incident'>,
): Statement {
  const { cue } = attribution;
  const parts = readParts(attribution, words, textOf(frame.text, cue)).map((part) => ({
    ...part,
    content: part.words === words ? content : readIn(frame, part.words, null, content.self),
  }));
  const spans = attribution.content.length > 0 ? attribution.content : cue;
  return { attribution: index, sources, origin, incident, parts, spans, cue, said, isOffered };
}

/** By the content, else by its whole sentence, else what was spoken of before. */
function findIncident(
  frame: Frame,
  attribution: Attribution,
  content: Content,
  said: SaidTime,
  memory: Memory,
): { readonly incident: Incident | null; readonly memory: Memory } {
  const { matching, published, about } = frame;
  // "No comment from Israel, which has hit Syria hundreds of times": silent on what the report is about.
  if (attribution.content.length === 0 && memory.event !== null) return { incident: memory.event, memory };
  const isBack = content.words.slice(0, 8).some(({ lower }) => lower === 'such');
  if (isBack && memory.last !== null) return { incident: memory.last, memory };
  const times = [...content.times.map(({ span }) => span), ...readLeadTimes(frame, attribution, said)];
  const around = readIn(frame, wordsAround(frame, attribution, attribution.source), memory.day, []);
  const found =
    chooseIncident(matching, { content, times, published, about }) ??
    chooseIncident(matching, { content: around, times, published, about });
  if (found === null) return { incident: memory.event, memory };
  const { incident, isMatter } = found.entry;
  return { incident, memory: { ...memory, last: incident, event: isMatter ? memory.event : incident } };
}

/** The actors that the speakers are: who "we", "it" and "they" are in what they say. */
function selfOf({ theCase, actorsOfCountries }: Matching, sources: readonly FoundSource[]): readonly ConceptId[] {
  const actors = sources.flatMap(({ id, name }) => {
    const source = id === null ? undefined : theCase.sourceById.get(id as SourceId);
    const known = source === undefined ? '' : ` ${source.name} ${source.id.replaceAll('-', ' ')}`;
    const actor = actorsOfCountries.get(findCountry(findWords(`${name}${known}`)) ?? '');
    return actor === undefined ? [] : [actor];
  });
  return [...new Set(actors)];
}

/** The words of the cue's sentence without the spans left out. */
function wordsAround(
  { words, sentences }: Frame,
  { cue, content }: Attribution,
  left: readonly Span[],
): readonly Word[] {
  const own = overlapping(sentences, cue[0] ?? content[0] ?? [0, 0]);
  return wordsIn(words, own).filter(({ start, end }) => !left.some(([from, to]) => from <= start && end <= to));
}

/** The time of saying: one beside the cue. */
function readSaid(frame: Frame, attribution: Attribution): SaidTime {
  const beside = wordsAround(frame, attribution, [...attribution.source, ...attribution.content]);
  const dated = readTimes(beside, frame.published).find(({ from }) => beside[from]?.lower !== 'since');
  if (dated === undefined) return { at: null, isVague: false };
  const isDay = dated.span.from === dated.span.to;
  const isYear = dated.span.from.slice(0, 7) !== dated.span.to.slice(0, 7) && dated.span.to.endsWith('12-31');
  return { at: isDay ? dated.span.from : null, isVague: !isDay && !isYear };
}

/** "In April, a monitor said that a strike killed nine": a month before the source is when it was. */
function readLeadTimes(
  { words, sentences, published }: Frame,
  { source, cue }: Attribution,
  { at }: SaidTime,
): readonly TimeSpan[] {
  const first = source[0] ?? cue[0];
  if (at !== null || first === undefined) return [];
  const [sentence] = overlapping(sentences, first);
  if (sentence === undefined || sentence[0] >= first[0]) return [];
  return readTimes(wordsIn(words, [[sentence[0], first[0]]]), published).map(({ span }) => span);
}

/** What the speaker hands on from others in passing: theirs is the origin. */
function readPassedOn(frame: Frame, statement: Statement): readonly Statement[] {
  if (statement.origin !== null) return [];
  return statement.parts.flatMap(({ words, content }) =>
    findPassedOn(words, content.mentions.actor).flatMap(({ name, certainty, from, to }) => {
      const [origin] = frame.findSpeakers(name, null);
      if (origin === undefined || origin.id === null) return [];
      const own = words.slice(from, to);
      const passed = readIn(frame, own, null, []);
      const parts = [{ words: own, stance: 'asserts', certainty, gives: 'answers', content: passed } as const];
      return [{ ...statement, origin, parts, isOffered: false }];
    }),
  );
}
