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
import { cutAttributions, listStretches } from './cut-stretches.ts';
import { createNamer, type Namer } from './find-named.ts';
import { findUnmarked } from './find-unmarked.ts';
import { frontContents } from './front-contents.ts';
import { type NamedSource, nameSources } from './name-sources.ts';
import type { Recogniser } from './recognise-incident.ts';

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

/** What a case is read with. */
interface Reader {
  readonly matching: Matching;
  readonly namer: Namer;
  readonly recogniser: Recogniser;
}

/** Reads drafts one after the other; of each only the stretches that are not as they were, or stand after another story. */
export function createDraftReader(matching: Matching, recogniser: Recogniser, tag: (text: string) => TaggedText) {
  const reader: Reader = { matching, recogniser, namer: createNamer(matching) };
  let known: ReadonlyMap<string, ParagraphReading> = new Map();
  return (text: string, chosen: Incident | null): DraftReading => {
    const tagged = tag(text);
    const stretches = listStretches(tagged);
    const incident = chosen ?? recogniseIn(reader, tagged);
    const used = new Map<string, ParagraphReading>();
    const paragraphs: ReadParagraph[] = [];
    let memory: Memory = { event: incident, last: null, day: null };
    for (const { span, tagged: own, attributions } of cutAttributions(tagged, stretches, findAttributions(tagged))) {
      const { event, last, day } = memory;
      const key = JSON.stringify([own.text, attributions, incident?.id, event?.id, last?.id, day]);
      const reading = used.get(key) ?? known.get(key) ?? readParagraph(reader, own, attributions, incident, memory);
      used.set(key, reading);
      paragraphs.push({ span, reading });
      memory = reading.memory;
    }
    known = used;
    return { incident, paragraphs };
  };
}

function recogniseIn({ matching, recogniser }: Reader, tagged: TaggedText): Incident | null {
  const paragraphs = tagged.paragraphs.map((span) => tagged.text.slice(...span));
  const lead = tagged.paragraphs.slice(0, 4);
  return recogniser.recognise(paragraphs) ?? startMemory(frameOf(matching, tagged.text, lead, [], null, tagged)).event;
}

function readParagraph(
  { matching, namer }: Reader,
  tagged: TaggedText,
  marked: readonly Attribution[],
  about: Incident | null,
  before: Memory,
): ParagraphReading {
  const { text } = tagged;
  const home = findHome(matching.theCase, before.event);
  const attributions = findUnmarked(namer, tagged, frontContents(tagged, marked), home);
  const frame = frameOf(matching, text, [[0, text.length]], attributions, about, tagged);
  const { statements, memory } = readStatements(frame, before);
  const all = [...statements, ...readUncredited(frame, memory.event)];
  return {
    text,
    sentences: frame.sentences,
    attributions,
    statements: all.flatMap((each) => read(frame, each)),
    named: nameSources(namer, tagged, home),
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
