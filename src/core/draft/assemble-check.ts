import type { Incident, IncidentId, QuestionId } from '../model/case.ts';
import type { Span } from '../text/span.ts';
import type { DraftCheck, DraftStatement } from './draft-check.ts';
import type { DraftFinding } from './draft-finding.ts';
import type { Fault } from './judging/judgement.ts';
import type { Placed } from './place-in-draft.ts';
import { isSharing } from './spans.ts';

/**
 * Two faults of one code that share words are one finding, the first; both statements have it. What is another's
 * word is not called unsupported besides.
 */
export function assembleCheck(text: string, incident: Incident | null, all: readonly Placed[]): DraftCheck {
  const placed = dropOthers(all);
  const findings: DraftFinding[] = [];
  const statements: DraftStatement[] = [];
  const inParagraph = new Map<number, DraftFinding[]>();
  const makeKey = countKeys(text);
  for (const { fault, comparison, incident: of, paragraph, ...rest } of placed) {
    const question = comparison?.question.id ?? null;
    const near = inParagraph.get(paragraph) ?? [];
    inParagraph.set(paragraph, near);
    let finding = near.find(({ code, span }) => code === fault?.code && isSharing(span, fault.span));
    if (fault !== null && finding === undefined) {
      finding = { ...fault, key: makeKey(fault, of.id, question), incident: of.id, question };
      near.push(finding);
      findings.push(finding);
    }
    statements.push({ ...rest, incident: of.id, question, findings: finding === undefined ? [] : [finding.key] });
  }
  return { incident: incident?.id ?? null, statements: sortBySpan(statements), findings: sortBySpan(findings) };
}

function dropOthers(placed: readonly Placed[]): readonly Placed[] {
  const credited = placed.filter(({ fault }) => fault?.code === 'wrong-source');
  return placed.map((each) => {
    const { fault, paragraph } = each;
    const isOthers =
      fault?.code === 'unsupported' &&
      credited.some((other) => other.paragraph === paragraph && isSharing(fault.span, other.fault?.span ?? fault.span));
    return isOthers ? { ...each, fault: null } : each;
  });
}

/** What it is and its words; of several alike, which. */
function countKeys(text: string) {
  const counts = new Map<string, number>();
  return ({ code, span }: Fault, incident: IncidentId, question: QuestionId | null): string => {
    const key = `${code} ${incident} ${question ?? ''} ${text.slice(...span).replace(/\s+/g, ' ')}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key} ${count}`;
  };
}

function sortBySpan<Entry extends { readonly span: Span }>(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}
