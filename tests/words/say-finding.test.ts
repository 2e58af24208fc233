import { describe, expect, test } from 'vitest';
import { type DraftFinding, findingCodes } from '../../src/core/draft/draft-finding.ts';
import type { ClaimId, IncidentId, QuestionId } from '../../src/core/model/case.ts';
import { findingTitle, sayFinding } from '../../src/words/say-finding.ts';
import { deskCase } from '../fixtures/desk-case.ts';

interface Wrong {
  readonly code: DraftFinding['code'];
  readonly draft: string;
  /** The words at fault; the first place where they stand. */
  readonly words: string;
  readonly question?: string;
  readonly claims?: readonly string[];
  readonly speaker?: string;
  readonly remedy?: DraftFinding['remedy'];
}

function say({ code, draft, words, question, claims = [], speaker, remedy = null }: Wrong): string {
  const start = draft.indexOf(words);
  const finding: DraftFinding = {
    key: code,
    code,
    span: [start, start + words.length],
    incident: 'aleppo' as IncidentId,
    question: (question as QuestionId | undefined) ?? null,
    claims: claims as readonly ClaimId[],
    speaker: speaker ?? null,
    remedy,
  };
  return sayFinding(deskCase, finding, draft);
}

const claim = (id: string) => id as ClaimId;

describe('says what the draft says and what the claims show', () => {
  test.each<[Wrong, string]>([
    [
      {
        code: 'number-differs',
        draft: 'The Observatory said 36 had died.',
        words: '36',
        question: 'killed',
        claims: ['sohr-killed', 'sohr-killed-first'],
        speaker: 'The Observatory',
      },
      'The draft has “The Observatory” say “36”. SOHR said 26 people died (2 May 2018).',
    ],
    [
      {
        code: 'stale-figure',
        draft: 'SOHR said at least nine died.',
        words: 'at least nine',
        question: 'killed',
        claims: ['sohr-killed', 'sohr-killed-first'],
        speaker: 'SOHR',
        remedy: { kind: 'figure', claim: claim('sohr-killed') },
      },
      'The draft has “at least nine”, a figure of 1 May 2018 since replaced. SOHR said 26 people died (2 May 2018).',
    ],
    [
      {
        code: 'wrong-source',
        draft: 'The army said 26 died.',
        words: 'The army',
        question: 'killed',
        claims: ['sohr-killed', 'army-killed'],
        speaker: 'The army',
      },
      'SOHR said 26 people died (2 May 2018). The draft credits “The army”; no claim has that source say so.',
    ],
    [
      {
        code: 'scope-changed',
        draft: 'SOHR said 36 died.',
        words: '36 died',
        question: 'killed',
        claims: ['sohr-wounded', 'sohr-killed-first', 'sohr-killed'],
        speaker: 'SOHR',
      },
      'The draft has “36 died”, which is not what the figure counts. SOHR said 36 people were wounded and that 26 people died (2 May 2018).',
    ],
    [
      {
        code: 'stated-as-fact',
        draft: 'The strike killed 26.',
        words: 'killed 26',
        question: 'killed',
        claims: ['sohr-killed'],
      },
      'The draft says “killed 26” in its own voice. The sources are in conflict on this: none (Syrian army) against 26 (SOHR).',
    ],
    [
      {
        code: 'stated-as-fact',
        draft: 'Israel struck.',
        words: 'Israel struck',
        question: 'who',
        claims: ['region-who'],
      },
      'The draft says “Israel struck” in its own voice. It is unconfirmed, for nobody asserts it: a regional intelligence source believed, without asserting it, that Israel carried out the strike.',
    ],
    [
      {
        code: 'lost-hedge',
        draft: 'A regional source confirmed that it was Israel.',
        words: 'confirmed',
        question: 'who',
        claims: ['region-who'],
        speaker: 'A regional source',
      },
      'The draft has “A regional source” say this without reserve. A regional intelligence source believed, without asserting it, that Israel carried out the strike.',
    ],
    [
      {
        code: 'altered-quote',
        draft: 'Planes “struck depots of rockets”, it said.',
        words: 'struck depots of rockets',
        question: 'target',
        claims: ['sohr-target'],
        remedy: { kind: 'words', words: 'struck a depot of rockets' },
      },
      'The draft quotes “struck depots of rockets”. The words of SOHR in Herald (2 May 2018) are “struck a depot of rockets”.',
    ],
    [
      {
        code: 'non-denial-reported-as-denial-or-confirmation',
        draft: 'Israel denied it.',
        words: 'Israel denied it',
        question: 'who',
        claims: ['israeli-who'],
        speaker: 'Israel',
      },
      'The Israeli army, according to SANA, declined to comment. That is no denial and no confirmation; the draft has “Israel denied it”.',
    ],
    [
      {
        code: 'one-side-only',
        draft: 'SOHR said 26 died.',
        words: 'SOHR said 26 died.',
        question: 'killed',
        claims: ['army-killed', 'sohr-killed'],
        speaker: 'SOHR',
        remedy: { kind: 'other-side', claims: [claim('army-killed')] },
      },
      'The sources are in conflict on this, and the draft gives one side. The Syrian army said no one died (1 May 2018).',
    ],
    [
      {
        code: 'one-source-made-plural',
        draft: 'Monitors said 26 died.',
        words: 'Monitors',
        question: 'killed',
        claims: ['sohr-killed'],
        speaker: 'Monitors',
      },
      'The draft has “Monitors”; that is one source, SOHR. 2 outlets carry it: Herald and Mirror.',
    ],
    [
      { code: 'unsupported', draft: 'Iran said that it rained.', words: 'that it rained', speaker: 'Iran' },
      'No claim of this incident has “Iran” say “it rained”.',
    ],
    [{ code: 'unsupported', draft: 'It rained.', words: 'It rained' }, 'No claim of this incident says “It rained”.'],
  ])('$code: $draft', (wrong, message) => {
    expect(say(wrong)).toBe(message);
  });
});

test('of a long quotation it shows where the two part', () => {
  const draft = 'Planes “of a kind that nobody there had ever seen struck depots of rockets near the city”, it said.';
  const words = draft.slice(draft.indexOf('“') + 1, draft.indexOf('”'));
  const right = words.replace('depots', 'a depot');
  const finding = { draft, words, question: 'target', claims: ['sohr-target'], code: 'altered-quote' } as const;
  expect(say({ ...finding, remedy: { kind: 'words', words: right } })).toBe(
    'The draft quotes “… ever seen struck depots of rockets near …”. The words of SOHR in Herald (2 May 2018) are “… ever seen struck a depot of rockets near …”.',
  );
});

test('words over lines, quotation marks and long words stay readable', () => {
  const draft = `“It\r\n  fell “there””, ${'very '.repeat(60)}`;
  expect(say({ code: 'unsupported', draft, words: draft, speaker: '“The\n army”' })).toContain('“The army”');
  const message = say({ code: 'stated-as-fact', draft, words: draft });
  expect(message).toContain('“‘It fell ‘there’’, very');
  expect(message.length).toBeLessThan(250);
});

test('every kind of finding has a title of its own', () => {
  expect(new Set(findingCodes.map((code) => findingTitle[code])).size).toBe(findingCodes.length);
});
