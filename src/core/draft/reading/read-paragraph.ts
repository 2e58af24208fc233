import type { Attribution } from '../../attribution/attribution.ts';
import { findHome } from '../../matching/find-home.ts';
import { type Frame, makeFrame } from '../../matching/frame.ts';
import type { Matching } from '../../matching/index-for-matching.ts';
import { readUncredited } from '../../matching/own-voice.ts';
import { emptyDraft } from '../../matching/proposal.ts';
import { proposeOf } from '../../matching/propose-of.ts';
import { readQuantities } from '../../matching/read-quantities.ts';
import { type Memory, readStatements, type Statement } from '../../matching/statement.ts';
import { findWords } from '../../matching/word.ts';
import type { Incident, TimeSpan } from '../../model/case.ts';
import { endOf, startOf } from '../../model/dates.ts';
import type { Span } from '../../text/span.ts';
import type { TaggedText } from '../../text/tagged-text.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import type { Stretch } from './cut-stretches.ts';
import type { Namer } from './find-named.ts';
import { findUncredited } from './find-uncredited.ts';
import { findUnmarked } from './find-unmarked.ts';
import { frontContents } from './front-contents.ts';
import { nameSources } from './name-sources.ts';
import type { ParagraphReading, ReadStatement } from './paragraph-reading.ts';

/** What a case is read with. */
export interface Reader {
  readonly matching: Matching;
  readonly namer: Namer;
}

/** `about`: what the draft is about; `before`: what it spoke of last. */
export function readParagraph(
  { matching, namer }: Reader,
  { tagged, attributions: marked }: Stretch,
  about: Incident | null,
  before: Memory,
): ParagraphReading {
  const { text } = tagged;
  const home = findHome(matching.theCase, before.event);
  const attributions = frontContents(tagged, findUnmarked(namer, tagged, marked, home));
  const frame = frameDraft(matching, tagged, [[0, text.length]], attributions, about);
  const { statements, memory } = readStatements(frame, before);
  return {
    text,
    sentences: frame.sentences,
    attributions,
    statements: [
      ...[...statements, ...readUncredited(frame, memory.event)].flatMap((each) => readPositions(frame, each)),
      ...findUncredited(text, frame.sentences, attributions, memory.event),
    ],
    named: nameSources(namer, tagged, home),
    quotes: findQuotes(tagged),
    figures: readQuantities(findWords(text), matching.values),
    memory,
  };
}

function readPositions(frame: Frame, statement: Statement): readonly ReadStatement[] {
  const attribution = frame.attributions[statement.attribution ?? -1] ?? null;
  const { spans: content, sources, incident } = statement;
  const positions = proposeOf(frame, statement).map(({ speaker, originSpeaker, draft }) => ({
    speaker,
    originSpeaker,
    draft,
    attribution,
    content,
  }));
  if (positions.length > 0 || attribution === null || content.length === 0) return positions;
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
export function frameDraft(
  matching: Matching,
  tagged: TaggedText,
  passages: readonly Span[],
  attributions: readonly Attribution[],
  about: Incident | null,
): Frame {
  const end = about === null || isLong(about.date) ? null : new Date(endOf(about.date.to) + day);
  const published = end === null ? null : end.toISOString().slice(0, 10);
  // An outlet, so that a hedge that names nobody is the draft's own.
  return makeFrame(matching, { text: tagged.text, published, passages, outlet: '', about }, attributions, tagged);
}

/** A matter of months has no day after it on which a draft would be written. */
function isLong({ from, to }: TimeSpan): boolean {
  return endOf(to) - startOf(from) > 31 * day;
}
