import type { Attribution } from '../attribution/attribution.ts';
import type { Incident } from '../model/case.ts';
import { findHome } from './find-home.ts';
import type { FoundSource } from './find-sources.ts';
import { type Frame, overlapping, textOf } from './frame.ts';
import type { Matching } from './index-for-matching.ts';
import { wordsIn } from './read-content.ts';
import { findQuoted, splitCiting } from './split-citing.ts';
import type { Word } from './word.ts';

/** Whose statement an attribution is, and the words that are theirs. */
export interface Voices {
  readonly sources: readonly FoundSource[];
  /** Whose word the source passes on. */
  readonly origin: FoundSource | null;
  readonly words: readonly Word[];
  /** Whether it is offered though no question is found for it: not what is part of another. */
  readonly isOffered: boolean;
}

/** Null for what stands outside the passages, only hedges another ("is believed to"), or names nobody within another. */
export function readVoices(frame: Frame, index: number, event: Incident | null): Voices | null {
  const attribution = frame.attributions[index];
  if (attribution === undefined || !isInPassage(frame, attribution)) return null;
  const outer = attribution.within === null ? findHolder(frame, index) : frame.attributions[attribution.within];
  // "Is believed to" hedges whoever says it, the report itself where none is named.
  if (attribution.source.length === 0 && (outer !== undefined || frame.outlet !== null)) return null;
  const [name, told] = splitCiting(nameOfficer(frame, index, event) ?? nameSpeaker(frame.text, attribution));
  const home = homeOf(frame.matching, name, event);
  const cited = told ?? splitCiting(textOf(frame.text, attribution.source))[1] ?? findCitedBehind(frame, index);
  if (isCitedBehind(frame, index)) return null;
  const own = frame.findSpeakers(name, home);
  const inner = (frame.innerOf.get(index) ?? none).filter((each) => !isOwnWord(frame, each));
  const words = wordsIn(frame.words, attribution.content).filter((word) => !inner.some((each) => covers(each, word)));
  const isWhole = inner.length === 0;
  const isOffered = outer === undefined && attribution.source.length > 0 && isWhole && isEnough(attribution, words);
  const voices = { sources: own, origin: null, words, isOffered };
  const passedOn =
    readPassing(frame, attribution, voices) ?? readCited(frame, attribution, voices, cited, isWhole, home);
  if (passedOn !== null) return passedOn;
  return outer === undefined || outer.source.length === 0 ? voices : readEmbedded(frame, outer, voices, home);
}

/** "X was quoted as saying by SANA": SANA passes on the word of X. */
function readPassing({ findSpeakers, text }: Frame, { cue }: Attribution, voices: Voices): Voices | null {
  const name = /\bquoted (?:as \w+ing )?by (.+?)(?: as \w+ing)?$/is.exec(textOf(text, cue))?.[1];
  return name === undefined ? null : { ...voices, ...passOn(findSpeakers(name, null), voices.sources[0] ?? null) };
}

/** "According to our intelligence": the speaker's own. */
function isOwnWord({ text }: Frame, { source }: Attribution): boolean {
  return /^(?:our|my) /i.test(textOf(text, source));
}

/** "which", "it criminal": too little to be offered. */
function isEnough({ stance }: Attribution, words: readonly Word[]): boolean {
  return words.length >= 3 || stance === 'declines' || stance === 'noncommittal';
}

/** "SANA reported, quoting the hospital's director": the one quoted stands as an attribution of its own, behind. */
function findCitedBehind({ attributions, sentences, text }: Frame, index: number): string | null {
  const [first, next] = [attributions[index], attributions[index + 1]];
  const [cue, behind] = [first?.cue[0], next?.cue[0]];
  if (first === undefined || next === undefined || cue === undefined || behind === undefined) return null;
  const isOnly = /^(?:citing|quoting)$/i.test(textOf(text, next.cue)) && next.content.length === 1;
  const name = textOf(text, next.content);
  if (!isOnly || next.speaker !== first.speaker || name.split(/\s+/).length > mostNameWords) return null;
  if (findQuoted(text, 'citing', next.content[0]) !== null) return null;
  return overlapping(sentences, cue)[0] === overlapping(sentences, behind)[0] ? name : null;
}

function isCitedBehind(frame: Frame, index: number): boolean {
  return index > 0 && findCitedBehind(frame, index - 1) !== null;
}

const mostNameWords = 9;

function isInPassage({ passages }: Frame, { cue, content, source }: Attribution): boolean {
  const span = cue[0] ?? content[0] ?? source[0];
  return span !== undefined && overlapping(passages, span).length > 0;
}

/** "SANA, citing a military source", "quoted rebels as saying". */
function readCited(
  { findSpeakers, text }: Frame,
  { cue, content }: Attribution,
  voices: Voices,
  cited: string | null,
  isWhole: boolean,
  home: string | null,
): Voices | null {
  const quoted = cited === null && isWhole ? findQuoted(text, textOf(text, cue), content[0]) : null;
  const name = cited ?? quoted?.[0];
  if (name === undefined || /\b(?:correspondent|reporter|journalist|statement)s?\b/i.test(name)) return null;
  const [origin = null] = findSpeakers(name, home);
  const from = quoted?.[1] ?? 0;
  const words = voices.words.filter(({ start }) => start >= from);
  return { ...voices, ...passOn(voices.sources, origin), words };
}

/** "X said that, according to Y": X passes on what Y says. */
function readEmbedded(
  { findSpeakers, text }: Frame,
  outer: Attribution,
  voices: Voices,
  home: string | null,
): Voices | null {
  const own = voices.sources;
  if (own.every(({ name, id }) => id === null && isVague(name))) return null;
  const passing = findSpeakers(nameSpeaker(text, outer), home);
  const isSame = passing.some(({ name, id }) =>
    own.some((each) => each.name === name || (id !== null && each.id === id)),
  );
  if (isSame) return { ...voices, sources: passing };
  const [origin = null] = own;
  return { ...voices, ...passOn(passing, origin), isOffered: false };
}

/** Whose word it is comes first: of two whom the case has not it is the source; one alone is an origin to be chosen. */
function passOn(passing: readonly FoundSource[], origin: FoundSource | null): Pick<Voices, 'sources' | 'origin'> {
  const isUnknown = origin !== null && origin.id === null && passing.every(({ id }) => id === null);
  return isUnknown ? { sources: [origin], origin: null } : { sources: passing, origin };
}

const none: readonly Attribution[] = [];

/** How far a quotation may run over other attributions. */
const reach = 20;

/** One whose content this one stands in, though it is not told to be within it: another sentence of one quotation. */
function findHolder({ attributions }: Frame, index: number): Attribution | undefined {
  const [start, end] = attributions[index]?.cue[0] ?? [0, 0];
  return attributions
    .slice(Math.max(0, index - reach), index + reach)
    .find(
      (each) =>
        each !== attributions[index] &&
        each.source.length > 0 &&
        each.content.some(([from, to]) => from <= start && end <= to),
    );
}

/** "The sources", of whom nothing more is said. */
function isVague(name: string): boolean {
  return /^(?:the |some |these |those )?(?:sources?|reports?|media|they|it|he|she|which|who)$|^(?:our|my) /i.test(name);
}

function covers({ source, cue, content }: Attribution, { start, end }: Word): boolean {
  return [...source, ...cue, ...content].some(([from, to]) => from <= start && end <= to);
}

/** "Its director", right after its own word: the monitor's. */
function nameOfficer(frame: Frame, index: number, event: Incident | null): string | null {
  const { attributions, text, matching } = frame;
  const [attribution, before] = [attributions[index], attributions[index - 1]];
  if (attribution === undefined || before === undefined) return null;
  const office = /^its (director|head|chief)$/i.exec(nameSpeaker(text, attribution))?.[1];
  const [owner] =
    office === undefined ? [] : frame.findSpeakers(nameSpeaker(text, before), homeOf(matching, '', event));
  const source = owner?.id == null ? undefined : matching.theCase.sourceById.get(owner.id);
  return source?.kind === 'monitor' ? `${source.name} ${office}` : null;
}

function nameSpeaker(text: string, { speaker, source }: Attribution): string {
  const said = speaker ?? textOf(text, source);
  if (!/^(?:which|who|that)$/i.test(said)) return said;
  // "Israel, which regards": the name right before it.
  const before = text.slice(Math.max(0, (source[0]?.[0] ?? 0) - 80), source[0]?.[0]);
  return /(\p{Lu}[\p{L}' -]*?)\s*,?\s*$/u.exec(before)?.[1] ?? said;
}

/** "A military spokeswoman" may be either side's. */
function homeOf({ theCase }: Matching, name: string, event: Incident | null): string | null {
  return /^an? (?:military|army) spokes/i.test(name) ? null : findHome(theCase, event);
}
