import type { ReportId } from '../../core/model/case.ts';
import type { Span } from '../../core/text/span.ts';
import type { Decision, WorkReport } from '../../core/work/operation.ts';
import { newId } from '../../io/new-id.ts';
import { cutAtParagraphs } from './text-offset.ts';

/** A claim of the user's own on these words, with nothing else said of it yet. */
export function draftOwnClaim(report: ReportId, span: Span, paragraphs: readonly Span[]): Decision {
  return {
    report,
    proposal: newId('own'),
    status: 'open',
    draft: {
      source: null,
      origin: null,
      incident: null,
      question: null,
      stance: 'asserts',
      certainty: 'certain',
      answer: null,
      exhaustive: false,
      saidAt: null,
      statement: null,
      evidence: cutAtParagraphs(span, paragraphs),
    },
    speaker: null,
    supersedes: null,
    translation: null,
  };
}

/** What the user said before of words within the span no longer counts. */
export function putAside(report: WorkReport, span: Span, isAside: boolean): WorkReport {
  const others = report.asides.filter((aside) => aside.span[0] < span[0] || aside.span[1] > span[1]);
  return { ...report, asides: [...others, { span, isAside }] };
}
