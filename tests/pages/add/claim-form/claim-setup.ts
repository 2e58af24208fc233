import type { WorkReport } from '../../../../src/core/log/operation.ts';
import type { ClaimDraft, Proposal } from '../../../../src/core/matching/proposal.ts';
import type { Case, ReportId } from '../../../../src/core/model/case.ts';
import { indexCase } from '../../../../src/core/model/index-case.ts';
import { writeCase } from '../../../../src/core/model/write-case.ts';
import { createHost } from '../../../../src/desk/desk-host.ts';
import { type OpenCase, openCaseIn } from '../../../../src/desk/open-case.ts';

/** A case as the pages have it; its desk works here instead of in a worker. */
export async function openHere(theCase: Case): Promise<OpenCase> {
  const host = createHost(indexCase({ parties: [], sources: [], concepts: [], reports: [], incidents: [] }));
  const remote = { ...host, desk: async () => host.desk(), close: () => {} };
  const file = new Blob([JSON.stringify(writeCase(theCase))]);
  const outcome = await openCaseIn(remote, { file }, null, () => {});
  if (outcome.status !== 'ready') throw new Error(JSON.stringify(outcome));
  return outcome.openCase;
}

export const reportText = [
  'DAMASCUS, May 2 - At least nine people were killed in a strike on a depot, residents of Homs said.',
  'Israel declined to comment. “It was human error,” the army said.',
].join('\n');

export const passages = reportText.split('\n').map((line): readonly [number, number] => {
  const start = reportText.indexOf(line);
  return [start, start + line.length];
});

export const report: WorkReport = {
  id: 'wire' as ReportId,
  outlet: 'The Wire',
  headline: 'Nine dead at a depot',
  published: '2020-05-02',
  language: 'en',
  text: 'wire-text',
  asides: [],
  replaces: null,
  isDropped: false,
};

function findSpan(words: string): readonly [number, number] {
  const start = reportText.indexOf(words);
  return [start, start + words.length];
}

/** Ids as plain text; what is left out is as in the first sentence of the text. */
type PlainDraft = { readonly [Key in keyof ClaimDraft]?: ClaimDraft[Key] | string | null };

export function propose(draft: PlainDraft = {}, more: Partial<Proposal> = {}): Proposal {
  return {
    id: 'p1',
    attribution: 0,
    speaker: 'residents of Homs',
    gaps: [],
    ...more,
    draft: {
      source: 'residents',
      origin: null,
      incident: 'depot',
      question: 'killed',
      stance: 'asserts',
      certainty: 'certain',
      answer: { quantity: { min: 9, max: null, words: 'At least nine' } },
      exhaustive: false,
      saidAt: null,
      statement: null,
      evidence: [findSpan('At least nine people were killed in a strike on a depot')],
      ...draft,
    } as ClaimDraft,
  };
}
