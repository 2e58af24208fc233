import type { Attribution } from '../../attribution/attribution.ts';
import type { Span } from '../../text/span.ts';
import { hullOf, isSharing, isWithin } from '../spans.ts';
import type { NamedSource } from './name-sources.ts';
import type { ParagraphReading, ReadStatement } from './paragraph-reading.ts';

/** "The Observatory's toll of 79", "against the ministry's 36": in nobody's voice by its form, and yet not the draft's. */
export function creditBeside(
  paragraph: ParagraphReading,
  read: ReadStatement,
  span: Span,
  sentence: Span,
): ReadStatement {
  if (read.attribution !== null) return creditAnother(paragraph, read, read.attribution, span);
  const place = { text: paragraph.text, span, sentence };
  const inSentence = paragraph.named.filter((each) => each.isTelling && isWithin(each.span, sentence));
  const free = inSentence.filter((each) => !isSpeaker(paragraph, each));
  const beside = findBeside(place, free);
  const found = beside ?? findLoose(place, inSentence, free);
  if (found === undefined) return read;
  const { id, name } = found.source;
  return { ...read, speaker: name, draft: { ...read.draft, source: id }, isLoose: beside === undefined };
}

/** Where something is said: `span` of a sentence. */
interface Place {
  readonly text: string;
  readonly span: Span;
  readonly sentence: Span;
}

function isSpeaker({ attributions }: ParagraphReading, { span }: NamedSource): boolean {
  return attributions.some(({ source }) => source.some((each) => isSharing(each, span)));
}

/** "According to the Observatory": before all else in the sentence. */
const leading = /^(?:by|in|on|at|according to|to|for) [^,]*$/i;
/** What parts a figure from whose it is: another clause, another figure. */
const parting = /[,;:—\d]|\bthan\b|\band\b/;
const trailing = /,\s*(?:by|according to|per|on|from)\s+(?:the\s+)?(?:word of\s+)?(?:the\s+)?$/i;
/** "…, the Observatory reported" ends the sentence. */
const reporting =
  /^\s+(?:has |have )?(?:sa(?:id|ys?)|report(?:s|ed)?|maintain(?:s|ed)?|claim(?:s|ed)?|add(?:s|ed)?|estimate[sd]?|counted)\b[^,]{0,30}$/;
const beforeReporting = /^[^;:\d]*,\s*(?:the\s+)?$/i;

/** The nearest of those that stand right by the words, so that these are theirs. */
function findBeside(place: Place, named: readonly NamedSource[]): NamedSource | undefined {
  const gapOf = ({ span: [start, end] }: NamedSource) => Math.max(start - place.span[1], place.span[0] - end, 0);
  return named.filter((each) => isBeside(place, each)).toSorted((a, b) => gapOf(a) - gapOf(b))[0];
}

function isBeside(place: Place, each: NamedSource): boolean {
  const { text, span, sentence } = place;
  const between = textBetween(place, each);
  if (isSharing(each.span, span) || !parting.test(between) || trailing.test(between)) return true;
  if (leading.test(text.slice(sentence[0], each.span[0]))) return true;
  const isAfter = each.span[0] >= span[1];
  return isAfter && beforeReporting.test(between) && reporting.test(text.slice(each.span[1], sentence[1]));
}

/** "Having started at seven dead, the Observatory": the subject is still to come. */
const opening = /^(?:having|after|from|starting|beginning|up from)\b/i;
const contrasting = /;|\b(?:than|against|versus|compared|while|whereas|but|although|though)\b/;
const ofItsOwn = /\b(?:its|their|his|her)\b[^;]*$/;

/** Whom "its" means, or the one source of the sentence; none where it might be one of several. */
function findLoose(
  place: Place,
  inSentence: readonly NamedSource[],
  free: readonly NamedSource[],
): NamedSource | undefined {
  const { text, span, sentence } = place;
  const owner = inSentence.findLast((each) => each.span[1] <= span[0] && ofItsOwn.test(textBetween(place, each)));
  if (owner !== undefined) return owner;
  const isOpening = opening.test(text.slice(sentence[0], span[1]));
  const [only, ...others] = isOpening ? inSentence : free.filter((each) => !contrasting.test(textBetween(place, each)));
  return others.length === 0 ? only : undefined;
}

function textBetween({ text, span }: Place, { span: [start, end] }: NamedSource): string {
  return end <= span[0] ? text.slice(end, span[0]) : text.slice(span[1], start);
}

const newClause = /;|, (?:and|while|whereas|but) | (?:against|versus|compared with) /;

/** "counted nine dead; SANA's military source had only damage to report": the clause is another's. */
function creditAnother(
  { named, text }: ParagraphReading,
  read: ReadStatement,
  { source, cue }: Attribution,
  span: Span,
): ReadStatement {
  const [, cueEnd] = hullOf(cue) ?? hullOf(source) ?? [0, 0];
  const other = named.find(
    ({ span: at, isTelling }) =>
      isTelling &&
      at[0] >= cueEnd &&
      at[1] <= span[0] &&
      !source.some((each) => isSharing(each, at)) &&
      newClause.test(text.slice(cueEnd, at[0])),
  );
  if (other === undefined) return read;
  const draft = { ...read.draft, source: other.source.id, origin: null };
  return { ...read, attribution: null, speaker: other.source.name, originSpeaker: undefined, draft, isLoose: true };
}
