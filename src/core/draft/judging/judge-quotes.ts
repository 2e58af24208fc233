import type { Attribution } from '../../attribution/attribution.ts';
import type { Case, ClaimId, Incident } from '../../model/case.ts';
import type { Span } from '../../text/span.ts';
import { checkQuote, type QuoteFate } from '../quotes/check-quote.ts';
import { findIncident, type ParagraphReading, type ReadStatement } from '../reading/paragraph-reading.ts';
import { tellingKeys } from '../reading/telling-words.ts';
import { findAround, isSharing } from '../spans.ts';
import type { Judged } from './judgement.ts';
import type { KnownClaims } from './known-claims.ts';

/** What stands between quotation marks is judged by its words alone, wherever these are known. */
export function judgeQuotes(
  known: KnownClaims,
  paragraph: ParagraphReading,
  judged: readonly Judged[],
): readonly Judged[] {
  const quotes = paragraph.quotes.map((span) => checkIn(known, paragraph, span));
  const told = quotes.filter(({ fate }) => fate.kind !== 'unknown');
  const isQuoted = (span: Span) => told.some((quote) => isSharing(quote.span, span));
  return [
    ...judged.map((each) => (isQuoted(faultSpan(each)) ? { ...each, fault: null } : each)),
    ...told.flatMap((quote) => toJudged(paragraph, quote) ?? []),
  ];
}

/** The words that show a fault: of what nobody says, the statement's. */
function faultSpan({ span, fault }: Judged): Span {
  return fault === null || fault.code === 'unsupported' ? span : fault.span;
}

/** What a draft has between quotation marks, and what became of it. */
interface CheckedQuote {
  readonly span: Span;
  readonly incident: Incident | null;
  readonly speaker: string | null;
  readonly fate: QuoteFate;
}

function checkIn({ theCase, quotes }: KnownClaims, paragraph: ParagraphReading, span: Span): CheckedQuote {
  const { text, attributions, statements, memory } = paragraph;
  const attribution = attributions.find((each) => isAttributed(each, span));
  const statement = statements.find((each) => each.attribution !== null && each.attribution === attribution);
  const own = statement === undefined ? undefined : findIncident(theCase, statement.draft);
  const incident = own ?? memory.event;
  const source = statement?.draft.source ?? null;
  const fate = checkQuote(quotes, { text, span, incident: incident?.id ?? null, source });
  const paraphrased =
    fate.kind === 'unknown' && statement !== undefined
      ? findParaphrased(theCase, text.slice(...span), statement)
      : null;
  const found = paraphrased ?? fate;
  const of = found.kind === 'altered' ? findOf(theCase, found.claims) : undefined;
  return { span, incident: of ?? incident, speaker: attribution?.speaker ?? null, fate: found };
}

/** Where the words were said, whatever the draft spoke of before. */
function findOf({ incidents }: Case, [first]: readonly ClaimId[]): Incident | undefined {
  return incidents.find(({ claims }) => claims.some(({ id }) => id === first));
}

function isAttributed({ content, source }: Attribution, quote: Span): boolean {
  return source.length > 0 && content.some((span) => isSharing(span, quote));
}

/** In words: of fewer a draft may be the first to use them. */
const fewest = 3;

/**
 * A paraphrase in quotation marks: words that stand nowhere, for what the source says in words that the case has.
 * Null where the case lacks any of them.
 */
function findParaphrased(theCase: Case, words: string, { draft }: ReadStatement): QuoteFate | null {
  if (words.split(/\s+/).length < fewest || draft.question === null || draft.source === null) return null;
  const claims = findIncident(theCase, draft)?.claims ?? [];
  const own = claims.filter(({ question, source }) => question === draft.question && source === draft.source);
  const exact = own.flatMap(({ evidence = [] }) => evidence.map((each) => each.exact));
  if (exact.includes(undefined)) return null;
  const keys = new Set(tellingKeys(words));
  const right = exact.find((each = '') => tellingKeys(each).some((key) => keys.has(key)));
  return right === undefined ? null : { kind: 'altered', claims: own.map(({ id }) => id), right };
}

function toJudged({ sentences }: ParagraphReading, { span, incident, speaker, fate }: CheckedQuote): Judged | null {
  if (fate.kind !== 'altered' || incident === null) return null;
  const { claims, right: words } = fate;
  return {
    span,
    sentence: findAround(sentences, span) ?? span,
    incident,
    comparison: null,
    speaker,
    stance: 'asserts',
    certainty: 'certain',
    answer: null,
    claims,
    fault: { code: 'altered-quote', span, claims, speaker, remedy: { kind: 'words', words } },
  };
}
