import { expect, test } from 'vitest';
import { type DraftFinding, type FindingCode, findingCodes } from '../../../src/core/draft/draft-finding.ts';
import type { Waiver } from '../../../src/core/log/operation.ts';
import type { IncidentId } from '../../../src/core/model/case.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { findAtCaret, findBeside, listItems, markItems } from '../../../src/pages/copy-desk/list-items.ts';

const text = 'Israel struck it. Nine were killed, he said. It denied it.';

function finding(code: FindingCode, words: string): DraftFinding {
  const start = text.indexOf(words);
  const rest = { question: null, claims: [], speaker: null, remedy: null };
  return { key: words, code, span: [start, start + words.length], incident: 'strike' as IncidentId, ...rest };
}

const fact = finding('stated-as-fact', 'Israel struck it');
const side = finding('one-side-only', 'Nine were killed, he said.');
const figure = finding('number-differs', 'Nine');
const denial = finding('non-denial-reported-as-denial-or-confirmation', 'It denied it');
const found = [fact, side, figure, denial];
const keys = new Set(found.map(({ key }) => key));
const spans = new Map(found.map(({ key, span }): [string, Span] => [key, span]));
const waiver: Waiver = { draft: 'd', finding: figure.key, code: figure.code, reason: 'By phone', isTakenBack: false };

const list = (waivers: readonly Waiver[] = [], standing = keys) => listItems(text, found, standing, waivers);
const codes = ({ open }: ReturnType<typeof list>) => open.map((item) => item.finding.code);

test('the gravest come first, whatever their place in the text, and are numbered so', () => {
  const { open } = list();
  expect(codes({ open, waved: [] })).toEqual(findingCodes.filter((code) => found.some((each) => each.code === code)));
  expect(open.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(open.map(({ words }) => words)).toEqual(['It denied it', 'Nine', 'Israel struck it', side.key]);
});

test('words that were edited are off the list, and the numbers close up', () => {
  const { open } = list([], new Set([fact.key, figure.key]));
  expect(open.map(({ number, words }) => [number, words])).toEqual([
    [1, 'Nine'],
    [2, 'Israel struck it'],
  ]);
});

test('a finding that is waved through is on a list of its own, with its reason, until it is called back', () => {
  const waved = list([waiver]);
  expect(codes(waved)).not.toContain('number-differs');
  expect(waved.waved.map((item) => item.waiver.reason)).toEqual(['By phone']);
  const calledBack = list([{ ...waiver, isTakenBack: true }]);
  expect(codes(calledBack)).toContain('number-differs');
  expect(calledBack.waved).toEqual([]);
});

test('only what stands is marked, each kind by a line of its own', () => {
  expect(markItems(list([waiver]), spans).map(({ kind, number }) => [number, kind])).toEqual([
    [1, 'contradicted'],
    [2, 'not-borne-out'],
    [3, 'left-out'],
  ]);
});

test('the caret in or beside marked words is at their finding; where two share words, at the shorter', () => {
  const at = (start: number, end = start) => findAtCaret(list(), spans, [start, end])?.words ?? null;
  expect(at(3)).toBe('Israel struck it');
  expect(at(figure.span[0] + 1)).toBe('Nine');
  expect(at(figure.span[1] + 3)).toBe(side.key);
  expect(at(17)).toBeNull();
  expect(at(2, 40)).toBeNull();
});

test('F8 goes through the findings in text order, and round', () => {
  const order = [fact, figure, side, denial].map(({ key }) => key);
  let caret: Span = [0, 0];
  const gone: string[] = [];
  for (const _ of found) {
    const item = findBeside(list(), spans, caret, 1);
    if (item === null) break;
    gone.push(item.finding.key);
    caret = spans.get(item.finding.key) ?? caret;
  }
  expect(gone).toEqual(order);
  expect(findBeside(list(), spans, caret, 1)?.finding.key).toBe(fact.key);
  expect(findBeside(list(), spans, caret, -1)?.finding.key).toBe(side.key);
  expect(findBeside(list(), spans, fact.span, -1)?.finding.key).toBe(denial.key);
  expect(findBeside(list([], new Set()), spans, caret, 1)).toBeNull();
});
