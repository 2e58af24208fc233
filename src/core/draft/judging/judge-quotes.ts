import type { Incident, SourceId } from '../../model/case.ts';
import type { Span } from '../../text/span.ts';
import { checkQuote, type QuoteFate } from '../quotes/check-quote.ts';
import type { ParagraphReading, ReadStatement } from '../reading/read-draft.ts';
import { tellingKeys } from '../reading/telling-words.ts';
import { isSharing } from '../spans.ts';
import type { Fault } from './judgement.ts';
import type { KnownClaims } from './known-claims.ts';

/** What a draft has between quotation marks, and what became of it. */
export interface JudgedQuote {
  readonly span: Span;
  readonly incident: Incident | null;
  readonly speaker: string | null;
  readonly fate: QuoteFate;
  readonly fault: Fault | null;
}

export function judgeQuotes(
  known: KnownClaims,
  { text, quotes, attributions, statements, memory }: ParagraphReading,
): readonly JudgedQuote[] {
  return quotes.map((span) => {
    const index = attributions.findIndex(
      ({ content, source }) => source.length > 0 && content.some((each) => isSharing(each, span)),
    );
    const attribution = attributions[index];
    const statement = statements.find((each) => each.attribution !== null && each.attribution === attribution);
    const incident = known.theCase.incidentById.get(statement?.draft.incident as Incident['id']) ?? memory.event;
    const source: SourceId | null = statement?.draft.source ?? null;
    const fate = heedOwnWords(
      known,
      text.slice(...span),
      checkQuote(known.quotes, { text, span, incident: incident?.id ?? null, source }),
      statement,
    );
    const speaker = attribution?.speaker ?? null;
    return { span, incident, speaker, fate, fault: faultOf(fate, span, speaker) };
  });
}

const fewest = 3;

/** Words that stand nowhere, for what the source says in words that the case has: a paraphrase in quotation marks. */
function heedOwnWords(
  { theCase }: KnownClaims,
  words: string,
  fate: QuoteFate,
  statement: ReadStatement | undefined,
): QuoteFate {
  const { incident: id, question, source } = statement?.draft ?? {};
  const incident = theCase.incidentById.get(id as Incident['id']);
  if (fate.kind !== 'unknown' || incident === undefined || question === null || source === null) return fate;
  const own = incident.claims.filter((claim) => claim.question === question && claim.source === source);
  const exact = own.flatMap(({ evidence = [] }) => evidence.map((each) => each.exact));
  const keys = tellingKeys(words);
  if (own.length === 0 || exact.includes(undefined) || words.split(/\s+/).length < fewest) return fate;
  const near = exact.find((each = '') => keys.some((key) => tellingKeys(each).includes(key)));
  return near === undefined ? fate : { kind: 'altered', claims: own.map((claim) => claim.id), right: near };
}

function faultOf(fate: QuoteFate, span: Span, speaker: string | null): Fault | null {
  if (fate.kind !== 'altered') return null;
  return { code: 'altered-quote', span, claims: fate.claims, speaker, remedy: { kind: 'words', words: fate.right } };
}
