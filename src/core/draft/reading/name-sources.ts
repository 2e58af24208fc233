import type { Source } from '../../model/case.ts';
import type { Span } from '../../text/span.ts';
import type { Tag, TaggedText, TokenRange } from '../../text/tagged-text.ts';
import type { Namer } from './find-named.ts';

/** A source that a text names, wherever in a sentence: "the Observatory's toll of 79". */
export interface NamedSource {
  readonly span: Span;
  readonly source: Source;
  /** Whoever only tells of what happens: a monitor, a ministry; not an army or a state, which act. */
  readonly isTelling: boolean;
}

/** Of what a name consists, of what it may consist but not end, and how many of them there may be. */
const ofNames = new Set<Tag>(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);
const openEnds = new Set<Tag>(['DET', 'ADJ']);
const joining = new Set(['of', 'for', 'in', "'s", '-']);
const longest = 7;

/** `home`: whose army "the army" is. */
export function nameSources(namer: Namer, { text, tokens }: TaggedText, home: string | null): readonly NamedSource[] {
  const found: NamedSource[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const to = findEnd(tokens, at);
    const named = to === null ? null : nameAt(namer, text, tokens, [at, to], home);
    if (named === null) continue;
    found.push(named.named);
    at = named.to - 1;
  }
  return found;
}

/** The end of the noun phrase that begins at a token; null where none does. */
function findEnd(tokens: TaggedText['tokens'], from: number): number | null {
  if (!ofNames.has(tokens[from]?.tag ?? 'X')) return null;
  let to = from;
  while (to < tokens.length && to - from < longest) {
    const { tag = 'X', lower = '' } = tokens[to] ?? {};
    if (!ofNames.has(tag) && !(joining.has(lower) && to > from)) break;
    to += 1;
  }
  return to;
}

/** The longest name that begins where the phrase does, without what is theirs: "the ministry's 36 dead". */
function nameAt(
  namer: Namer,
  text: string,
  tokens: TaggedText['tokens'],
  [from, end]: TokenRange,
  home: string | null,
): { readonly named: NamedSource; readonly to: number } | null {
  for (let to = end; to > from; to -= 1) {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined || joining.has(last.lower) || openEnds.has(last.tag)) continue;
    const span: Span = [first.start, last.end];
    const source = namer.find(text.slice(...span), home);
    if (source === undefined) continue;
    const owned = tokens.slice(from, to).findLastIndex(({ lower }) => lower === "'s" || lower === '’s');
    const owner = owned > 0 ? nameAt(namer, text, tokens, [from, from + owned], home) : null;
    return owner?.named.source === source ? owner : { named: { span, source, isTelling: namer.isTelling(source) }, to };
  }
  return null;
}
