import type { Attribution } from '../../attribution/attribution.ts';
import { findWords } from '../../matching/word.ts';
import type { Span } from '../../text/span.ts';
import type { TaggedText, Token, TokenRange } from '../../text/tagged-text.ts';
import type { Namer } from './find-named.ts';
import { isNamelessPlural } from './nameless-plural.ts';

/** Verbs by which a body tells something without a verb of saying: "put the toll at nine", "called him a civilian". */
const telling = new Set(
  'call calls called describe describes described put puts place places placed count counts counted tally tallied list lists listed name names named speak speaks spoke trace traced locate locates located label labels labelled labeled identify identifies identified point points pointed number numbered record records recorded document documents documented estimate estimates estimated reckon reckons reckoned attribute attributes attributed ascribe ascribes ascribed link links linked credit credits credited mention mentions mentioned cite cites cited  class classes classed admit admits admitted concede concedes conceded confirm confirms confirmed acknowledge acknowledges acknowledged deny denies denied reject rejects rejected dismiss dismisses dismissed'.split(
    ' ',
  ),
);
const longestName = 10;

/**
 * Attributions that have no cue: where a source that the case knows is the subject of a clause. A report's
 * reader has no need of them; in a draft they would pass for its own voice.
 */
export function findUnmarked(
  namer: Namer,
  tagged: TaggedText,
  attributions: readonly Attribution[],
  home: string | null,
): readonly Attribution[] {
  const clauses = tagged.sentences.flatMap((sentence) => findClauses(namer, tagged, sentence, home));
  const own = clauses.filter(({ name }) => !attributions.some((each) => isMarked(each, name)));
  if (own.length === 0) return attributions;
  const ended = own.map((clause) => endBefore(tagged.text, clause, attributions));
  const cut = attributions.map((each) => ({ ...each, content: cutContent(each.content, own) }));
  return [...cut, ...ended.map((clause) => toAttribution(tagged.text, clause))];
}

interface Clause {
  readonly name: Span;
  /** None where it is left out: "and the Observatory 16". */
  readonly verb: Span | null;
  readonly rest: Span;
}

/** Its name is a source's, or a cue's, already; or it stands inside a quotation. */
function isMarked({ source, cue, content, quotation }: Attribution, [start, end]: Span): boolean {
  const overlaps = ([from, to]: Span) => from < end && start < to;
  return [...source, ...cue].some(overlaps) || (quotation !== 'indirect' && content.some(overlaps));
}

/** A name, and where what it tells begins; `verb` is -1 where none is said. */
interface Opening {
  readonly at: number;
  readonly name: Span;
  readonly verb: number;
  readonly rest: number;
}

function findClauses(namer: Namer, tagged: TaggedText, [from, to]: TokenRange, home: string | null): readonly Clause[] {
  const { tokens } = tagged;
  const found: Opening[] = [];
  for (let at = from; at < to; at += 1) {
    const opening = beginsClause(tokens, at, from) ? readOpening(namer, tagged, [at, to], home) : null;
    if (opening !== null) found.push(opening);
  }
  return found.flatMap(({ at, name, verb: verbAt, rest }, index) => {
    const next = found[index + 1]?.at ?? to;
    const before = endedBefore(tagged, [from, to], at, rest);
    if (before !== null) return [{ name, verb: spanAt(tokens, verbAt), rest: before }];
    const [verb, first, last] = [tokens[verbAt], tokens[rest], tokens[next - 1]];
    if (first === undefined || last === undefined || last.end <= first.start) return [];
    return [
      {
        name,
        verb: verb === undefined ? null : ([verb.start, verb.end] as const),
        rest: [first.start, last.end] as const,
      },
    ];
  });
}

function spanAt(tokens: readonly Token[], at: number): Span | null {
  const token = tokens[at];
  return token === undefined ? null : [token.start, token.end];
}

/** "…, two sources have established.": nothing comes after the verb, so that what is told stands before. */
function endedBefore({ tokens }: TaggedText, [from, to]: TokenRange, at: number, rest: number): Span | null {
  for (let index = rest; index < to; index += 1) if (tokens[index]?.tag !== 'PUNCT') return null;
  let last = at - 1;
  while (last > from && (tokens[last]?.tag === 'PUNCT' || /^(?:so|as)$/.test(tokens[last]?.lower ?? ''))) last -= 1;
  const [first, end] = [tokens[from], tokens[last]];
  return first === undefined || end === undefined || last < from ? null : [first.start, end.end];
}

function readOpening(
  namer: Namer,
  { text, tokens }: TaggedText,
  [at, to]: TokenRange,
  home: string | null,
): Opening | null {
  const end = findEnd(tokens, at, to) ?? findEndAfterAside(tokens, at, to);
  const [first, last] = [tokens[at], tokens[(end ?? 0) - 1]];
  if (end === null || end === at || first === undefined || last === undefined) return null;
  const name: Span = [first.start, last.end];
  const source =
    namer.find(text.slice(...name).replace(/,$/, ''), home) ??
    namer.find(text.slice(...name).split(',')[0] ?? '', home);
  const isMany = isNamelessPlural(findWords(text.slice(...name)));
  if (source === undefined && !isMany && !namer.areTelling(text.slice(...name), home)) return null;
  const figure = tokens[end]?.tag === 'NUM' ? end : end + 1;
  if (tokens[figure]?.tag === 'NUM' && (figure === end || tokens[end]?.lower === 'at'))
    return { at, name, verb: -1, rest: figure };
  const verb = mainVerb(tokens, end);
  return tells(source === undefined || namer.isTelling(source), tokens, verb)
    ? { at, name, verb, rest: verb + 1 }
    : null;
}

/** At the beginning of a sentence, or after what joins one clause to another. */
function beginsClause(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.tag === 'PUNCT' || token.tag === 'VERB') return false;
  return at === from || /^(?:[,;:—–]|and|but|while|whereas|though|although|as)$/.test(tokens[at - 1]?.lower ?? '');
}

/** Where the noun phrase that begins at a token ends: at a verb, or a figure where one is left out. */
function findEnd(tokens: readonly Token[], at: number, to: number): number | null {
  for (let end = at; end < Math.min(to, at + longestName); end += 1) {
    const { tag = 'X', lower = '' } = tokens[end] ?? {};
    const isActive = tokens[end + 1]?.lower !== 'by';
    if ((tag === 'VERB' || tag === 'AUX' || telling.has(lower)) && isActive) return end;
    if (end > at && (tag === 'NUM' || (lower === 'at' && tokens[end + 1]?.tag === 'NUM'))) return end;
    if (tag === 'PUNCT' || tag === 'SCONJ') return null;
  }
  return null;
}

/** "Hassan al-Ghabash, the health minister, put": over what stands between commas. */
function findEndAfterAside(tokens: readonly Token[], at: number, to: number): number | null {
  const comma = tokens.findIndex(
    ({ lower }, index) => index > at && index < Math.min(to, at + longestName) && lower === ',',
  );
  const close = tokens.findIndex(
    ({ lower }, index) => index > comma && index < Math.min(to, comma + 2 * longestName) && lower === ',',
  );
  if (comma < 0 || close < 0) return null;
  const { tag = 'X', lower = '' } = tokens[close + 1] ?? {};
  return tag === 'VERB' || tag === 'AUX' || telling.has(lower) ? close + 1 : null;
}

function mainVerb(tokens: readonly Token[], at: number): number {
  let verb = at;
  while (/^(?:AUX|ADV)$/.test(tokens[verb]?.tag ?? '') && verb - at < 4) verb += 1;
  return /^(?:VERB|NOUN)$/.test(tokens[verb]?.tag ?? '') ? verb : at;
}

function tells(isOnlyTelling: boolean, tokens: readonly Token[], verb: number): boolean {
  return telling.has(tokens[verb]?.lower ?? '') || (isOnlyTelling && tokens[verb]?.tag === 'VERB');
}

/** Another's clause within it ends it: "counts nine dead, and a military source told SANA". */
function endBefore(text: string, clause: Clause, attributions: readonly Attribution[]): Clause {
  const [start, end] = clause.rest;
  const next = attributions.flatMap(({ source }) => source).find(([from]) => start < from && from < end);
  const joint =
    next === undefined ? null : /[\s,;]*(?:\b(?:and|but|while|whereas|as)\s)?$/.exec(text.slice(start, next[0]));
  if (next === undefined || joint === null || joint[0].trim() === '') return clause;
  const to = next[0] - joint[0].length;
  return to > start ? { ...clause, rest: [start, to] } : clause;
}

function cutContent(content: readonly Span[], clauses: readonly Clause[]): readonly Span[] {
  return content.flatMap((span) => {
    const inner = clauses.find(({ name }) => span[0] < name[0] && name[0] < span[1]);
    return inner === undefined ? [span] : [[span[0], inner.name[0] - 1] as const];
  });
}

function toAttribution(text: string, { name, verb, rest }: Clause): Attribution {
  return {
    source: [name],
    cue: verb === null ? [] : [verb],
    content: [rest],
    quotation: 'indirect',
    stance: verb !== null && /^(?:den|reject|dismiss)/.test(text.slice(...verb)) ? 'denies' : 'asserts',
    certainty: 'certain',
    speaker: text.slice(...name),
    speakerAt: name,
    within: null,
  };
}
