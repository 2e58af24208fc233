import type { Attribution } from '../../attribution/attribution.ts';
import type { Span } from '../../text/span.ts';
import { hullOf, isSharing } from '../spans.ts';
import type { NamedSource } from './name-sources.ts';
import type { ParagraphReading, ReadStatement } from './read-draft.ts';

const leading = /^(?:by|in|on|at|according to|to|for) [^,]*$/i;
/** What parts a figure from whose it is: another clause, another figure. */
const parting = /[,;:—\d]|\bthan\b|\band\b/;
const reporting =
  /^\s+(?:has |have )?(?:sa(?:id|ys?)|report(?:s|ed)?|maintain(?:s|ed)?|claim(?:s|ed)?|add(?:s|ed)?|estimate[sd]?|counted)\b[^,]{0,30}$/;
const contrasting = /;|\b(?:than|against|versus|compared|while|whereas|but|although|though)\b/;
/** "Having started at seven dead, the Observatory". */
const opening = /^(?:having|after|from|starting|beginning|up from)\b/i;
const trailing = /,\s*(?:by|according to|per|on|from)\s+(?:the\s+)?(?:word of\s+)?(?:the\s+)?$/i;

/** "The Observatory's toll of 79", "against the ministry's 36": in nobody's voice by its form, and yet not the draft's. */
export function creditBeside(
  paragraph: ParagraphReading,
  read: ReadStatement,
  span: Span,
  sentence: Span,
): ReadStatement {
  if (read.attribution !== null) return creditAnother(paragraph, read, read.attribution, span);
  const { named, text, attributions } = paragraph;
  const isSpeaker = (name: Span) => attributions.some(({ source }) => source.some((each) => isSharing(each, name)));
  const inSentence = named.filter(
    ({ span: at, isTelling }) => isTelling && sentence[0] <= at[0] && at[1] <= sentence[1],
  );
  const free = inSentence.filter((each) => !isSpeaker(each.span));
  const betweenOf = ({ span: [start, end] }: NamedSource) =>
    end <= span[0] ? text.slice(end, span[0]) : text.slice(span[1], start);
  const isLeading = ({ span: [start] }: NamedSource) => leading.test(text.slice(sentence[0], start));
  const isBeside = (each: NamedSource) =>
    isLeading(each) ||
    isTagged(each) ||
    isSharing(each.span, span) ||
    trailing.test(betweenOf(each)) ||
    !parting.test(betweenOf(each));
  const isTagged = (each: NamedSource) =>
    /^[^;:\d]*,\s*(?:the\s+)?$/i.test(betweenOf(each)) &&
    each.span[0] >= span[1] &&
    reporting.test(text.slice(each.span[1], sentence[1]));
  const gapOf = ({ span: [start, end] }: NamedSource) => Math.max(start - span[1], span[0] - end, 0);
  const [nearest] = free.filter(isBeside).toSorted((a, b) => gapOf(a) - gapOf(b));
  const isOpening = opening.test(text.slice(sentence[0], span[1]));
  const loose = isOpening ? inSentence : free.filter((each) => !contrasting.test(betweenOf(each)));
  const before = inSentence.findLast(
    (each) => each.span[1] <= span[0] && /\b(?:its|their|his|her)\b[^;]*$/.test(betweenOf(each)),
  );
  const [only, ...others] = before === undefined ? loose : [before];
  const found = nearest ?? (others.length === 0 ? only : undefined);
  if (found === undefined) return read;
  return {
    ...read,
    speaker: found.source.name,
    draft: { ...read.draft, source: found.source.id },
    isLoose: nearest === undefined,
  };
}

/** "counted nine dead; SANA's military source had only damage to report": the clause is another's. */
function creditAnother(
  { named, text }: ParagraphReading,
  read: ReadStatement,
  { source, cue }: Attribution,
  span: Span,
): ReadStatement {
  const [, cueEnd] = hullOf(cue) ?? [0, Number.POSITIVE_INFINITY];
  const other = named.find(
    ({ span: at, isTelling }) =>
      isTelling &&
      at[0] >= cueEnd &&
      at[1] <= span[0] &&
      !source.some((each) => isSharing(each, at)) &&
      /;|, (?:and|while|whereas|but) /.test(text.slice(cueEnd, at[0])),
  );
  if (other === undefined) return read;
  const draft = { ...read.draft, source: other.source.id, origin: null };
  return { ...read, attribution: null, speaker: other.source.name, originSpeaker: undefined, draft, isLoose: true };
}
