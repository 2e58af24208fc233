import type { Attribution } from '../attribution/attribution.ts';
import type { Incident } from '../model/case.ts';
import type { Span } from '../text/span.ts';
import { chooseIncident } from './choose-incident.ts';
import { findAgents } from './find-agents.ts';
import type { FoundSource } from './find-sources.ts';
import { type Frame, overlapping, readIn } from './frame.ts';
import { type Content, isOfStrike, wordsIn } from './read-content.ts';
import { findAsideInDenial } from './read-stance.ts';
import type { Statement } from './statement.ts';
import { findWords, type Word } from './word.ts';

/**
 * What a report says in its own voice of an incident that its own words point to, where the case
 * knows its outlet. Only who struck, or how many were: all else would flood an analyst.
 */
export function readOwnVoice(frame: Frame): readonly Statement[] {
  const outlet = findOutlet(frame);
  if (outlet === null) return [];
  const credited = listCredited(frame);
  const asides = credited.map((each) => findAsideInDenial(each, wordsIn(frame.words, each.content)));
  return [
    ...listUncredited(frame).flatMap((words) => readStretch(frame, outlet, words, isOfStrikes, null)),
    ...asides.flatMap((words) => readStretch(frame, outlet, words, ({ counts }) => counts.length > 0, null)),
  ];
}

/** All that a text says in its own voice; `event` is what it is about where its words point to nothing. */
export function readUncredited(frame: Frame, event: Incident | null): readonly Statement[] {
  const voice = { name: '', id: null };
  return listUncredited(frame).flatMap((words) => readStretch(frame, voice, words, isOfStrike, event));
}

function listCredited({ attributions }: Frame): readonly Attribution[] {
  return attributions.filter(({ source }) => source.length > 0);
}

/** Of each sentence the words that are nobody's else. */
function listUncredited(frame: Frame): readonly (readonly Word[])[] {
  const taken = joinSpans(listCredited(frame).flatMap(listSpans));
  return frame.sentences.map((sentence) => wordsIn(frame.words, subtract(sentence, overlapping(taken, sentence))));
}

function isOfStrikes(content: Content): boolean {
  return content.nouns.length > 0 || findAgents(content).length > 0;
}

function findOutlet({ matching, outlet }: Frame): FoundSource | null {
  if (outlet === null) return null;
  const name = foldLetters(outlet);
  const source = matching.theCase.sources.find((each) => each.kind === 'outlet' && foldLetters(each.name) === name);
  return source === undefined ? null : { name: source.name, id: source.id };
}

function foldLetters(name: string): string {
  return findWords(name)
    .map(({ lower }) => lower)
    .join(' ');
}

function listSpans({ source, cue, content }: Attribution): readonly Span[] {
  return [...source, ...cue, ...content];
}

/** In order and apart. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

/** What is left of a stretch once the others, in order and apart, are taken out of it. */
function subtract([start, end]: Span, taken: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let at = start;
  for (const [from, to] of taken) {
    if (from > at) left.push([at, from]);
    at = Math.max(at, to);
  }
  if (at < end) left.push([at, end]);
  return left;
}

const fewest = 5;

function readStretch(
  frame: Frame,
  speaker: FoundSource,
  words: readonly Word[],
  isTelling: (content: Content) => boolean,
  event: Incident | null,
): readonly Statement[] {
  if (words.length < fewest) return [];
  const content = readIn(frame, words, null, []);
  if (!isTelling(content)) return [];
  const times = content.times.map(({ span }) => span);
  const found = chooseIncident(frame.matching, { content, times, published: frame.published, about: frame.about });
  const incident = found?.entry.incident ?? event;
  const [first, last] = [words[0], words.at(-1)];
  if (incident === null || first === undefined || last === undefined) return [];
  const part = { words, content, stance: 'asserts', certainty: 'certain', gives: 'answers' } as const;
  return [
    {
      attribution: null,
      sources: [speaker],
      origin: null,
      incident,
      parts: [part],
      spans: [[first.start, last.end]],
      cue: [],
      said: { at: null, isVague: false },
      isOffered: false,
    },
  ];
}
