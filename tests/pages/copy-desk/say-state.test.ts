import { expect, test } from 'vitest';
import type { DraftStatement } from '../../../src/core/draft/draft-check.ts';
import type { ClaimId, IncidentId } from '../../../src/core/model/case.ts';
import { sayState } from '../../../src/pages/copy-desk/say-state.ts';

const incident = 'strike' as IncidentId;

function statement(claims: readonly string[], findings: readonly string[] = []): DraftStatement {
  const said = { speaker: null, stance: 'asserts', certainty: 'certain', answer: null } as const;
  return { span: [0, 1], sentence: [0, 1], incident, question: null, ...said, claims: claims as ClaimId[], findings };
}

const say = (statements: readonly DraftStatement[], open = 0, waved = 0) =>
  sayState({ text: '', check: { incident, statements, findings: [] } }, open, waved).replaceAll('\u00a0', ' ');

test('findings are counted, and those waved through beside them', () => {
  expect(say([statement(['a'])], 1)).toBe('1 finding.');
  expect(say([statement(['a'])], 2, 1)).toBe('2 findings. 1 finding waved through.');
});

test('silence is no clearance: it says how much was held against claims, and that the rest was not', () => {
  expect(say([statement(['a']), statement(['b'])])).toBe(
    'No findings. 2 statements held against claims. What was not understood was not checked.',
  );
  expect(say([statement(['a']), statement([])])).toContain('1 statement held against claims, of 2 that were read.');
});

test('a draft in which nothing was read, or nothing could be held against claims, is not said to be free of findings', () => {
  expect(say([])).toBe(
    'No findings, but nothing was checked: no statement in the draft was read as one about an incident of the case. If it is about one, set it above.',
  );
  expect(say([statement([]), statement([])])).toContain(
    'nothing was checked: of 2 statements read, none could be held against a claim.',
  );
});

test('where all findings were waved through, there are no others', () => {
  expect(say([statement(['a'], ['f'])], 0, 1)).toMatch(
    /^No other findings\. 1 statement .* 1 finding waved through\.$/,
  );
});

test('before the first check there is nothing to say', () => {
  expect(sayState(null, 0, 0)).toBe('');
});
