import type { Attribution } from '../../attribution/attribution.ts';
import { findAttributions } from '../../attribution/find-attributions.ts';
import type { Matching } from '../../matching/index-for-matching.ts';
import { type Memory, startMemory } from '../../matching/statement.ts';
import type { Incident } from '../../model/case.ts';
import type { Span } from '../../text/span.ts';
import type { TaggedText } from '../../text/tagged-text.ts';
import { cutAttributions, listStretches } from './cut-stretches.ts';
import { createNamer } from './find-named.ts';
import type { ParagraphReading } from './paragraph-reading.ts';
import { frameDraft, type Reader, readParagraph } from './read-paragraph.ts';
import type { Recogniser } from './recognise-incident.ts';

/** The same paragraph after the same ones before it stays the same object. */
interface ReadParagraph {
  readonly span: Span;
  readonly reading: ParagraphReading;
}

export interface DraftReading {
  /** What the draft is about where it says nothing else. */
  readonly incident: Incident | null;
  readonly paragraphs: readonly ReadParagraph[];
}

/** Reads drafts one after the other; of each only the stretches that are not as they were, or stand after another story. */
export function createDraftReader(matching: Matching, recogniser: Recogniser, tag: (text: string) => TaggedText) {
  const reader: Reader = { matching, namer: createNamer(matching) };
  let known: ReadonlyMap<string, ParagraphReading> = new Map();
  return (text: string, chosen: Incident | null): DraftReading => {
    const tagged = tag(text);
    const incident = chosen ?? recogniseIn(matching, recogniser, tagged);
    const used = new Map<string, ParagraphReading>();
    const paragraphs: ReadParagraph[] = [];
    let memory: Memory = { event: incident, last: null, day: null };
    for (const stretch of cutAttributions(tagged, listStretches(tagged), findAttributions(tagged))) {
      const key = keyOf(stretch.tagged.text, stretch.attributions, incident, memory);
      const reading = used.get(key) ?? known.get(key) ?? readParagraph(reader, stretch, incident, memory);
      used.set(key, reading);
      paragraphs.push({ span: stretch.span, reading });
      memory = reading.memory;
    }
    known = used;
    return { incident, paragraphs };
  };
}

/** All that a reading depends on. */
function keyOf(
  text: string,
  attributions: readonly Attribution[],
  about: Incident | null,
  { event, last, day }: Memory,
): string {
  return JSON.stringify([text, attributions, about?.id, event?.id, last?.id, day]);
}

/** By the words that few incidents share; else by what the first paragraphs tell, as of a report. */
function recogniseIn(matching: Matching, recogniser: Recogniser, tagged: TaggedText): Incident | null {
  const { text, paragraphs } = tagged;
  const recognised = recogniser.recognise(paragraphs.map((span) => text.slice(...span)));
  return recognised ?? startMemory(frameDraft(matching, tagged, paragraphs.slice(0, 4), [], null)).event;
}
