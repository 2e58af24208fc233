import { findWords } from '../../matching/word.ts';
import type { Source } from '../../model/case.ts';
import type { Span } from '../../text/span.ts';
import type { TaggedText, Token, TokenRange } from '../../text/tagged-text.ts';
import type { Namer } from './find-named.ts';
import { isNamelessPlural } from './nameless-plural.ts';

/** A clause in which a source tells something, and no verb of saying stands. */
export interface Clause {
  readonly name: Span;
  /** None where it is left out: "and the Observatory 16". */
  readonly verb: Span | null;
  /** What is told. */
  readonly rest: Span;
}

/** Verbs by which a body tells something without a verb of saying: "put the toll at nine", "called him a civilian". */
const tellingVerbs = new Set(
  'call calls called describe describes described put puts place places placed count counts counted tally tallied list lists listed name names named speak speaks spoke trace traced locate locates located label labels labelled labeled identify identifies identified point points pointed number numbered record records recorded document documents documented estimate estimates estimated reckon reckons reckoned attribute attributes attributed ascribe ascribes ascribed link links linked credit credits credited mention mentions mentioned cite cites cited class classes classed admit admits admitted concede concedes conceded confirm confirms confirmed acknowledge acknowledges acknowledged deny denies denied reject rejects rejected dismiss dismisses dismissed'.split(
    ' ',
  ),
);
/** Of those without a name who tell, and do nothing else: "military experts" work. */
const ofTellers = /\b(?:sources?|officials?|representatives?|media|news|reports?)\b/i;
/** In tokens: "the health director of the city of Homs, Hassan al-Jundi". */
const longestName = 10;

/** `home`: whose army "the army" is. */
export function findClauses(
  namer: Namer,
  tagged: TaggedText,
  sentence: TokenRange,
  home: string | null,
): readonly Clause[] {
  const { tokens } = tagged;
  const [from, to] = sentence;
  const openings: Opening[] = [];
  for (let at = from; at < to; at += 1) {
    const opening = isClauseStart(tokens, at, from) ? readOpening(namer, tagged, [at, to], home) : null;
    if (opening !== null) openings.push(opening);
  }
  return openings.flatMap((opening, index) => {
    const rest = findRest(tokens, sentence, opening, openings[index + 1]?.at ?? to);
    return rest === null ? [] : [{ name: opening.name, verb: spanOf(tokens, [opening.verb, opening.verb + 1]), rest }];
  });
}

/** A name, and where what it tells begins; `verb` is -1 where none is said. */
interface Opening {
  readonly at: number;
  readonly name: Span;
  readonly verb: number;
  readonly rest: number;
}

/** At the beginning of a sentence, or after what joins one clause to another. */
function isClauseStart(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.tag === 'PUNCT' || token.tag === 'VERB') return false;
  return at === from || /^(?:[,;:—–]|and|but|while|whereas|though|although|as)$/.test(tokens[at - 1]?.lower ?? '');
}

function readOpening(
  namer: Namer,
  { text, tokens }: TaggedText,
  [at, to]: TokenRange,
  home: string | null,
): Opening | null {
  const end = findEnd(tokens, at, to) ?? findEndAfterAside(tokens, at, to);
  const name = end === null ? null : spanOf(tokens, [at, end]);
  if (end === null || name === null) return null;
  const named = text.slice(...name);
  const source = namer.find(named.replace(/,$/, ''), home) ?? namer.find(named.split(',')[0] ?? '', home);
  const isKnown = source !== undefined || isNamelessPlural(findWords(named)) || namer.areTelling(named, home);
  if (!isKnown) return null;
  const figure = tokens[end]?.lower === 'at' ? end + 1 : end;
  if (tokens[figure]?.tag === 'NUM') return { at, name, verb: -1, rest: figure };
  const verb = findMainVerb(tokens, end);
  const { lower = '', tag = 'X' } = tokens[verb] ?? {};
  const tells = tellingVerbs.has(lower) || (tag === 'VERB' && isOnlyTelling(namer, source, named));
  return tells ? { at, name, verb, rest: verb + 1 } : null;
}

/** Whatever it does, it tells: of a named source, and of sources without a name. */
function isOnlyTelling(namer: Namer, source: Source | undefined, named: string): boolean {
  return source === undefined || (namer.isTelling(source) && (source.named || ofTellers.test(named)));
}

/** Where the noun phrase that begins at a token ends: at a verb, or a figure where one is left out. */
function findEnd(tokens: readonly Token[], at: number, to: number): number | null {
  for (let end = at; end < Math.min(to, at + longestName); end += 1) {
    const { tag = 'X', lower = '' } = tokens[end] ?? {};
    if (isVerb(tokens[end]) && tokens[end + 1]?.lower !== 'by') return end;
    if (end > at && (tag === 'NUM' || (lower === 'at' && tokens[end + 1]?.tag === 'NUM'))) return end;
    if (tag === 'PUNCT' || tag === 'SCONJ') return null;
  }
  return null;
}

/** "Hassan al-Ghabash, the health minister, put": over what stands between commas. */
function findEndAfterAside(tokens: readonly Token[], at: number, to: number): number | null {
  const comma = findComma(tokens, at + 1, Math.min(to, at + longestName));
  const close = comma === null ? null : findComma(tokens, comma + 1, Math.min(to, comma + 2 * longestName));
  return close !== null && isVerb(tokens[close + 1]) ? close + 1 : null;
}

function findComma(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (tokens[at]?.lower === ',') return at;
  return null;
}

/** The tagger takes some of the telling verbs for nouns: "counts", "names". */
function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'VERB' || token.tag === 'AUX' || tellingVerbs.has(token.lower));
}

/** Past "has also". */
function findMainVerb(tokens: readonly Token[], at: number): number {
  let verb = at;
  while (/^(?:AUX|ADV)$/.test(tokens[verb]?.tag ?? '') && verb - at < 4) verb += 1;
  return /^(?:VERB|NOUN)$/.test(tokens[verb]?.tag ?? '') ? verb : at;
}

/** From the verb to the next clause; what stands before the name, where nothing comes after the verb: "…, two sources have established." */
function findRest(tokens: readonly Token[], [from, to]: TokenRange, { at, rest }: Opening, next: number): Span | null {
  const after = spanOf(tokens, [rest, next]);
  if (tokens.slice(rest, to).some(({ tag }) => tag !== 'PUNCT')) return after;
  let end = at;
  while (end - 1 > from && isJoint(tokens[end - 1])) end -= 1;
  return spanOf(tokens, [from, end]) ?? after;
}

function isJoint(token: Token | undefined): boolean {
  return token?.tag === 'PUNCT' || /^(?:so|as)$/.test(token?.lower ?? '');
}

/** Null for an empty range. */
function spanOf(tokens: readonly Token[], [from, to]: TokenRange): Span | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return from >= to || first === undefined || last === undefined ? null : [first.start, last.end];
}
