import type { Attribution } from '../../attribution/attribution.ts';
import type { Span } from '../../text/span.ts';
import type { TaggedText } from '../../text/tagged-text.ts';
import { isSharing } from '../spans.ts';
import { type Clause, findClauses } from './find-clauses.ts';
import type { Namer } from './find-named.ts';

/**
 * Adds attributions that have no cue: where a source that the case knows is the subject of a clause. A report's
 * reader has no need of them; in a draft they would pass for its own voice.
 */
export function findUnmarked(
  namer: Namer,
  tagged: TaggedText,
  attributions: readonly Attribution[],
  home: string | null,
): readonly Attribution[] {
  const { text, sentences } = tagged;
  const clauses = sentences.flatMap((sentence) => findClauses(namer, tagged, sentence, home));
  const unmarked = clauses.filter(({ name }) => !attributions.some((each) => isMarked(each, name)));
  if (unmarked.length === 0) return attributions;
  const cut = attributions.map((each) => ({ ...each, content: endBeforeClauses(each.content, unmarked) }));
  const added = unmarked.map((clause) => toAttribution(text, endBeforeSource(text, clause, attributions)));
  return [...cut, ...added];
}

/** Its name is a source's, or a cue's, already; or it stands inside a quotation. */
function isMarked({ source, cue, content, quotation }: Attribution, name: Span): boolean {
  const inner = quotation === 'indirect' ? [] : content;
  return [...source, ...cue, ...inner].some((span) => isSharing(span, name));
}

/** What joins a clause to the one before it. */
const joint = /[\s,;]*(?:\b(?:and|but|while|whereas|as)\s)?$/;

/** Another's clause within it ends it: "counts nine dead, and a military source told SANA". */
function endBeforeSource(text: string, clause: Clause, attributions: readonly Attribution[]): Clause {
  const [start, end] = clause.rest;
  const next = attributions.flatMap(({ source }) => source).find(([from]) => start < from && from < end);
  if (next === undefined) return clause;
  const [joining = ''] = joint.exec(text.slice(start, next[0])) ?? [];
  const to = next[0] - joining.length;
  return joining.trim() === '' || to <= start ? clause : { ...clause, rest: [start, to] };
}

function endBeforeClauses(content: readonly Span[], clauses: readonly Clause[]): readonly Span[] {
  return content.map((span) => {
    const inner = clauses.find(({ name }) => span[0] < name[0] && name[0] < span[1]);
    return inner === undefined ? span : ([span[0], inner.name[0] - 1] as const);
  });
}

function toAttribution(text: string, { name, verb, rest }: Clause): Attribution {
  const isDenial = verb !== null && /^(?:den|reject|dismiss)/.test(text.slice(...verb));
  return {
    source: [name],
    cue: verb === null ? [] : [verb],
    content: [rest],
    quotation: 'indirect',
    stance: isDenial ? 'denies' : 'asserts',
    certainty: 'certain',
    speaker: text.slice(...name),
    speakerAt: name,
    within: null,
  };
}
