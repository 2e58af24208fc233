import type { Incident, SourceId } from '../model/case.ts';
import type { Span } from '../text/span.ts';
import type { Fault } from './judgement.ts';
import type { KnownClaims } from './known-claims.ts';
import { checkQuote, type QuoteFate } from './quotes/check-quote.ts';
import type { ParagraphReading } from './read-draft.ts';

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
    const fate = checkQuote(known.quotes, { text, span, incident: incident?.id ?? null, source });
    const speaker = attribution?.speaker ?? null;
    return { span, incident, speaker, fate, fault: faultOf(fate, span, speaker) };
  });
}

function faultOf(fate: QuoteFate, span: Span, speaker: string | null): Fault | null {
  if (fate.kind !== 'altered') return null;
  return { code: 'altered-quote', span, claims: fate.claims, speaker, remedy: { kind: 'words', words: fate.right } };
}

export function isSharing([start, end]: Span, [from, to]: Span): boolean {
  return start < to && from < end;
}
