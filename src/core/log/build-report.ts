import type { Claim, ClaimId, Evidence, IncidentId, QuestionId, Report, ReportId, SourceId } from '../model/case.ts';
import type { Span } from '../text/span.ts';
import { findParagraph } from './find-paragraph.ts';
import type { Decision, WorkReport } from './operation.ts';
import type { Work } from './work.ts';

/** An accepted decision as a claim, and where it belongs; not yet checked against the case. */
interface BuiltClaim {
  readonly decision: Decision;
  readonly incident: IncidentId;
  readonly claim: Claim;
}

/** A report of the user's as the case has it: with those passages alone on which accepted claims rest. */
export interface BuiltReport {
  readonly report: Report;
  readonly claims: readonly BuiltClaim[];
}

/** So much before and after words that stand in a passage more than once. */
const contextLength = 24;

/** Reports without an accepted claim are not in the case yet. */
export function buildReports(work: Work): readonly BuiltReport[] {
  const accepted = groupAccepted(work);
  return [...work.reports.values()].flatMap((report) => {
    const text = work.texts.get(report.text)?.text;
    const decisions = accepted.get(report.id);
    return text === undefined || decisions === undefined || report.isDropped
      ? []
      : [buildReport(report, text, decisions)];
  });
}

function groupAccepted({ decisions }: Work): ReadonlyMap<ReportId, readonly Decision[]> {
  const groups = new Map<ReportId, Decision[]>();
  for (const decision of decisions.values()) {
    if (decision.status !== 'accepted') continue;
    const group = groups.get(decision.report);
    if (group === undefined) groups.set(decision.report, [decision]);
    else group.push(decision);
  }
  return groups;
}

function buildReport(report: WorkReport, text: string, decisions: readonly Decision[]): BuiltReport {
  const { id, outlet, agency, headline, url, published, language } = report;
  const paragraphs = listParagraphs(text, decisions);
  const passages = paragraphs.map(([start, end]) => text.slice(start, end));
  const quote = (span: Span) => quoteSpan(id, text, paragraphs, span);
  const claims = decisions.flatMap((decision) => {
    const { source, incident, question } = decision.draft;
    if (source === null || incident === null || question === null) return [];
    return [{ decision, incident, claim: buildClaim(decision, language, source, question, quote) }];
  });
  return { report: { id, outlet, agency, headline, url, published, language, passages }, claims };
}

/** Of all words that the claims rest on, each once, in text order. */
function listParagraphs(text: string, decisions: readonly Decision[]): readonly Span[] {
  const byStart = new Map<number, Span>();
  for (const { draft } of decisions)
    for (const span of draft.evidence) {
      const paragraph = findParagraph(text, span[0]);
      if (paragraph !== null) byStart.set(paragraph[0], paragraph);
    }
  return [...byStart.values()].sort((a, b) => a[0] - b[0]);
}

function buildClaim(
  { report, proposal, draft, supersedes, translation }: Decision,
  language: string,
  source: SourceId,
  question: QuestionId,
  quote: (span: Span) => Evidence | null,
): Claim {
  const quoted = draft.evidence.flatMap((span) => quote(span) ?? []);
  const evidence = quoted.length > 0 ? quoted : [{ report }];
  return {
    id: nameClaim(report, proposal),
    question,
    source,
    stance: draft.stance,
    certainty: draft.certainty,
    answer: draft.answer ?? undefined,
    statement: draft.statement ?? undefined,
    evidence,
    saidAt: draft.saidAt ?? undefined,
    origin: draft.origin ?? undefined,
    supersedes: supersedes ?? undefined,
    exhaustive: draft.exhaustive || undefined,
    language: findLanguage(evidence[0]?.exact ?? '', language),
    translation: translation ?? undefined,
  };
}

/** The id that the claim has once it is accepted. Proposals may be named for their origins, in any script. */
export function nameClaim(report: ReportId, proposal: string): ClaimId {
  return `${report}.${proposal.replaceAll(/[\s\p{C}]/gu, '-')}` as ClaimId;
}

/** Null where the text has no words there: a shorter one has taken its place. */
function quoteSpan(report: ReportId, text: string, paragraphs: readonly Span[], [from, to]: Span): Evidence | null {
  const passage = paragraphs.findIndex(([start, end]) => from >= start && from < end);
  const paragraph = paragraphs[passage];
  if (paragraph === undefined) return null;
  const [start, end] = paragraph;
  const exact = text.slice(from, Math.min(to, end));
  if (exact.trim() === '') return null;
  const within = text.slice(start, end);
  if (within.indexOf(exact) === within.lastIndexOf(exact)) return { report, passage, exact };
  const prefix = text.slice(Math.max(start, from - contextLength), from);
  const suffix = text.slice(from + exact.length, Math.min(end, from + exact.length + contextLength));
  return { report, passage, exact, prefix, suffix };
}

/** Words in another script than the report's carry their own language, so that they are set from the right. */
function findLanguage(exact: string, language: string): string | undefined {
  const own = /\p{Script=Arabic}/u.test(exact) ? 'ar' : /\p{Script=Hebrew}/u.test(exact) ? 'he' : undefined;
  return own === undefined || /\p{Script=Latin}/u.test(exact) || language.startsWith(own) ? undefined : own;
}
