import type { Decision, WorkReport } from '../../core/log/operation.ts';
import { emptyDraft } from '../../core/matching/proposal.ts';
import type { IncidentId, ReportId } from '../../core/model/case.ts';
import type { Span } from '../../core/text/span.ts';
import { newId } from '../../io/new-id.ts';
import type { Item } from './list-items.ts';
import { cutAtParagraphs } from './text-offset.ts';

interface OwnWords {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly span: Span;
}

/** A claim of the user's own on these words, taken whole; of the incident that most claims of the report belong to. */
export function draftOwnClaim(
  report: ReportId,
  { text, paragraphs, span }: OwnWords,
  items: readonly Item[],
): Decision {
  return {
    report,
    proposal: newId('own'),
    status: 'open',
    draft: {
      ...emptyDraft,
      incident: findCommonIncident(items),
      evidence: cutAtParagraphs(widenToWords(text, span), paragraphs),
    },
    speaker: null,
    supersedes: null,
    translation: null,
  };
}

function findCommonIncident(items: readonly Item[]): IncidentId | null {
  const counts = new Map<IncidentId, number>();
  for (const { draft } of items) {
    if (draft.incident !== null) counts.set(draft.incident, (counts.get(draft.incident) ?? 0) + 1);
  }
  return [...counts].reduce<[IncidentId | null, number]>(
    (most, each) => (each[1] > most[1] ? each : most),
    [null, 0],
  )[0];
}

/** A selection by mouse or finger often ends within a word. */
export function widenToWords(text: string, [from, to]: Span): Span {
  const isInWord = (at: number) => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
  let [start, end] = [from, to];
  while (start > 0 && isInWord(start)) start -= 1;
  while (end < text.length && isInWord(end)) end += 1;
  return [start, end];
}

/** What the user said before of words within the span no longer counts. */
export function putAside(report: WorkReport, span: Span, isAside: boolean): WorkReport {
  const others = report.asides.filter((aside) => aside.span[0] < span[0] || aside.span[1] > span[1]);
  return { ...report, asides: [...others, { span, isAside }] };
}
