import type { DraftFinding, FindingCode } from '../../src/core/draft/draft-finding.ts';
import type { IncidentId } from '../../src/core/model/case.ts';
import type { Span } from '../../src/core/text/span.ts';

/** A draft with what is wrong in it; of a careful one, nothing is. */
export interface MarkedDraft {
  readonly id: string;
  readonly incident: IncidentId;
  readonly text: string;
  readonly faults: readonly Fault[];
}

interface Fault {
  readonly code: FindingCode;
  /** As they stand in the text; where they stand there twice, either place is theirs. */
  readonly words: string;
}

/** What was found in a draft, held against what is wrong in it. */
export interface DraftResult {
  readonly draft: MarkedDraft;
  readonly right: readonly DraftFinding[];
  readonly wrong: readonly DraftFinding[];
  readonly missed: readonly Fault[];
}

export interface Score {
  /** Those with such a fault. */
  readonly drafts: number;
  readonly faults: number;
  readonly found: number;
  readonly right: number;
}

/** A finding is right where a fault of its code has words that overlap its span; each fault makes one finding right. */
export function judgeFindings(draft: MarkedDraft, findings: readonly DraftFinding[]): DraftResult {
  const missed = new Set(draft.faults);
  const right = findings.filter((finding) => {
    const met = [...missed].find((fault) => isMet(draft.text, fault, finding));
    return met !== undefined && missed.delete(met);
  });
  return { draft, right, wrong: findings.filter((finding) => !right.includes(finding)), missed: [...missed] };
}

function isMet(text: string, { code, words }: Fault, finding: DraftFinding): boolean {
  const [start, end] = finding.span;
  return finding.code === code && findPlaces(text, words).some(([from, to]) => start < to && from < end);
}

export function findPlaces(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push([at, at + words.length]);
  return places;
}

/** Of one code, or of all. */
export function scoreResults(results: readonly DraftResult[], code?: FindingCode): Score {
  const isMeant = (each: { readonly code: FindingCode }) => code === undefined || each.code === code;
  const countAll = (list: (result: DraftResult) => readonly { readonly code: FindingCode }[]) =>
    results.reduce((sum, result) => sum + list(result).filter(isMeant).length, 0);
  const right = countAll((result) => result.right);
  return {
    drafts: results.filter(({ draft }) => draft.faults.some(isMeant)).length,
    faults: countAll(({ draft }) => draft.faults),
    found: right + countAll((result) => result.wrong),
    right,
  };
}
