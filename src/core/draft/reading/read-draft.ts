import type { Attribution } from '../../attribution/attribution.ts';
import { findAttributions } from '../../attribution/find-attributions.ts';
import { findHome } from '../../matching/find-home.ts';
import { type Frame, makeFrame } from '../../matching/frame.ts';
import type { Matching } from '../../matching/index-for-matching.ts';
import { readUncredited } from '../../matching/own-voice.ts';
import { emptyDraft, type Proposal } from '../../matching/proposal.ts';
import { proposeOf } from '../../matching/propose-of.ts';
import { type Memory, readStatements, type Statement, startMemory } from '../../matching/statement.ts';
import type { Incident, TimeSpan } from '../../model/case.ts';
import { endOf, startOf } from '../../model/dates.ts';
import type { Span } from '../../text/span.ts';
import type { TaggedText } from '../../text/tagged-text.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { findUnmarked } from './find-unmarked.ts';
import { frontContents } from './front-contents.ts';
import { type NamedSource, nameSources } from './name-sources.ts';
import { indexForRecognition } from './recognise-incident.ts';

/** What a paragraph says, with offsets into it: the same paragraph after the same ones before it stays the same object. */
interface ReadParagraph {
  readonly span: Span;
  readonly reading: ParagraphReading;
}

export interface ParagraphReading {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly ReadStatement[];
  /** In text order, whether they say anything or not. */
  readonly named: readonly NamedSource[];
  /** The words inside quotation marks. */
  readonly quotes: readonly Span[];
  /** What a paragraph after it may point back to. */
  readonly memory: Memory;
}

/** A position that a paragraph gives, with the attribution that it stands in; null for the draft's own voice. */
export interface ReadStatement extends Pick<Proposal, 'speaker' | 'originSpeaker' | 'draft'> {
  readonly attribution: Attribution | null;
  /** All words of the content, or of the sentence that is in nobody else's voice. */
  readonly content: readonly Span[];
  /** Its question is that of the statement before: "the Observatory puts it at 16". */
  readonly isElliptical?: boolean;
  /** The source named in its sentence need not be whose word it is. */
  readonly isLoose?: boolean;
}

export interface DraftReading {
  /** What the draft is about where it says nothing else. */
  readonly incident: Incident | null;
  readonly paragraphs: readonly ReadParagraph[];
}

/** Reads drafts one after the other; of each only the paragraphs that are not as they were, or stand after another story. */
export function createDraftReader(matching: Matching, tag: (text: string) => TaggedText) {
  const recognise = indexForRecognition(matching.theCase);
  let known: ReadonlyMap<string, ParagraphReading> = new Map();
  return (text: string, chosen: Incident | null): DraftReading => {
    const tagged = tag(text);
    const start = startMemory(frameOf(matching, text, tagged.paragraphs, [], null, tagged));
    const incident = chosen ?? recognise(text) ?? start.event;
    const home = findHome(matching.theCase, incident);
    const attributions = findUnmarked(matching, tagged, frontContents(tagged, findAttributions(tagged)), home);
    const used = new Map<string, ParagraphReading>();
    const paragraphs: ReadParagraph[] = [];
    let memory: Memory = { ...start, event: incident };
    for (const span of tagged.paragraphs) {
      const own = cutText(tagged, span);
      const credited = clipAttributions(attributions, span);
      const { event, last, day } = memory;
      const key = JSON.stringify([own.text, credited, incident?.id, event?.id, last?.id, day]);
      const reading = used.get(key) ?? known.get(key) ?? readParagraph(matching, own, credited, incident, memory);
      used.set(key, reading);
      paragraphs.push({ span, reading });
      memory = reading.memory;
    }
    known = used;
    return { incident, paragraphs };
  };
}

function readParagraph(
  matching: Matching,
  tagged: TaggedText,
  attributions: readonly Attribution[],
  about: Incident | null,
  before: Memory,
): ParagraphReading {
  const { text } = tagged;
  const frame = frameOf(matching, text, [[0, text.length]], attributions, about, tagged);
  const { statements, memory } = readStatements(frame, before);
  const all = [...statements, ...readUncredited(frame, memory.event)];
  return {
    text,
    sentences: frame.sentences,
    attributions,
    statements: all.flatMap((each) => read(frame, each)),
    named: nameSources(matching, tagged, findHome(matching.theCase, before.event)),
    quotes: findQuotes(tagged),
    memory,
  };
}

function read(frame: Frame, statement: Statement): readonly ReadStatement[] {
  const attribution = frame.attributions[statement.attribution ?? -1] ?? null;
  const { spans: content, sources, incident } = statement;
  const proposals = proposeOf(frame, statement).map(({ speaker, originSpeaker, draft }) => ({
    speaker,
    originSpeaker,
    draft,
    attribution,
    content,
  }));
  if (proposals.length > 0 || attribution === null || content.length === 0) return proposals;
  // Whatever is credited to somebody is held against their words, though no question is found that it answers.
  const { stance, certainty } = attribution;
  return sources.map(({ id, name }) => ({
    speaker: name,
    draft: { ...emptyDraft, source: id, incident: incident?.id ?? null, stance, certainty, evidence: content },
    attribution,
    content,
  }));
}

const day = 24 * 60 * 60 * 1000;

/** A draft is written soon after what it tells of: that is when its "Sunday" is, and what it does not mean. */
function frameOf(
  matching: Matching,
  text: string,
  passages: readonly Span[],
  attributions: readonly Attribution[],
  about: Incident | null,
  tagged: TaggedText,
): Frame {
  const end = about === null || isLong(about.date) ? null : new Date(endOf(about.date.to) + day);
  const published = end === null ? null : end.toISOString().slice(0, 10);
  // An outlet, so that a hedge that names nobody is the draft's own.
  return makeFrame(matching, { text, published, passages, outlet: '', about }, attributions, tagged);
}

function isLong({ from, to }: TimeSpan): boolean {
  return endOf(to) - startOf(from) > 31 * day;
}

/** One paragraph as a text of its own. */
function cutText({ text, tokens, sentences }: TaggedText, span: Span): TaggedText {
  const [start, end] = span;
  const from = findFirst(tokens, start);
  const to = findFirst(tokens, end);
  return {
    text: text.slice(start, end),
    tokens: tokens.slice(from, to).map((token) => ({ ...token, start: token.start - start, end: token.end - start })),
    sentences: sentences.flatMap(([first, last]) =>
      first >= from && last <= to ? [[first - from, last - from] as const] : [],
    ),
    paragraphs: [[0, end - start]],
  };
}

/** Index of the first token that begins at `offset` or after. */
function findFirst(tokens: TaggedText['tokens'], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those that stand in a paragraph, with offsets into it. A quotation that runs on over its end is whom it was, not the draft's. */
function clipAttributions(attributions: readonly Attribution[], [start, end]: Span): readonly Attribution[] {
  const clip = (spans: readonly Span[]) =>
    spans.flatMap(([from, to]) => (from >= start && to <= end ? [[from - start, to - start] as const] : []));
  const indexes = new Map<number, number>();
  const clipped: Attribution[] = [];
  for (const [index, attribution] of attributions.entries()) {
    const [source, cue, content] = [clip(attribution.source), clip(attribution.cue), clip(attribution.content)];
    if (source.length + cue.length + content.length === 0) continue;
    indexes.set(index, clipped.length);
    const { speakerAt, within } = attribution;
    const at = speakerAt === null ? null : (clip([speakerAt])[0] ?? null);
    clipped.push({
      ...attribution,
      source,
      cue,
      content,
      speakerAt: at,
      within: within === null ? null : (indexes.get(within) ?? null),
    });
  }
  return clipped;
}
