import { expect, test } from 'vitest';
import type { Decision } from '../../../src/core/log/operation.ts';
import type { QuestionId, ReportId } from '../../../src/core/model/case.ts';
import { fitProposals } from '../../../src/pages/add/fit-proposals.ts';
import { makeDraft, makeProposal } from './drafts.ts';

const asks = (question: string, start: number) => ({
  question: question as QuestionId,
  evidence: [[start, start + 5]] as const,
});

function decideOn(proposal: string, draft: Decision['draft']): Decision {
  const report = 'mine' as ReportId;
  return { report, proposal, status: 'accepted', draft, speaker: null, supersedes: null, translation: null };
}

/** Each as "id: what is proposed / what was decided". */
function show(...given: Parameters<typeof fitProposals>): readonly string[] {
  return fitProposals(...given).map(
    ({ id, proposal, decision }) => `${id}: ${proposal?.draft.question ?? '–'} / ${decision?.draft.question ?? '–'}`,
  );
}

test('what was decided goes with what is proposed under its id', () => {
  const proposals = [makeProposal('0-0', asks('killed', 0)), makeProposal('0-1', asks('who', 10))];
  const decided = decideOn('0-0', makeDraft(asks('killed', 0)));
  expect(show(proposals, [decided])).toEqual(['0-0: killed / killed', '0-1: who / –']);
});

test('a mended question or mended words leave it the same claim', () => {
  const proposals = [makeProposal('0-0', asks('killed', 0))];
  expect(show(proposals, [decideOn('0-0', makeDraft(asks('wounded', 2)))])).toEqual(['0-0: killed / wounded']);
  expect(show(proposals, [decideOn('0-0', makeDraft(asks('killed', 50)))])).toEqual(['0-0: killed / killed']);
});

test('a text that reads otherwise hides no proposal behind a decision on another claim', () => {
  const decided = decideOn('0-0', makeDraft(asks('killed', 0)));
  const later = [makeProposal('0-0', asks('where', 30)), makeProposal('0-1', asks('killed', 0))];
  const apart = '0-0-at-30-where';
  expect(show(later, [decided])).toEqual([`${apart}: where / –`, '0-0: – / killed']);
  expect(show(later, [decided, decideOn(apart, makeDraft(asks('where', 30)))])).toEqual([
    `${apart}: where / where`,
    '0-0: – / killed',
  ]);
});

test('what was decided is not proposed once more under another id', () => {
  const decided = decideOn('gone', makeDraft(asks('killed', 0)));
  const again = makeProposal('0-0', asks('killed', 2));
  const elsewhere = makeProposal('0-1', asks('killed', 90));
  expect(show([again, elsewhere], [decided])).toEqual(['0-1: killed / –', 'gone: – / killed']);
});
