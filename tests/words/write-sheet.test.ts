import { describe, expect, test } from 'vitest';
import type { DraftCheck, DraftStatement } from '../../src/core/draft/draft-check.ts';
import type { DraftFinding } from '../../src/core/draft/draft-finding.ts';
import type { ClaimId, IncidentId, QuestionId } from '../../src/core/model/case.ts';
import type { Span } from '../../src/core/text/span.ts';
import { escapeMarkdown } from '../../src/words/escape-markdown.ts';
import { listSheet } from '../../src/words/list-sheet.ts';
import { writeSheet } from '../../src/words/write-sheet.ts';
import { deskCase } from '../fixtures/desk-case.ts';

const incident = 'aleppo' as IncidentId;
const draft = 'SOHR said planes struck a depot.\n\nThe army said 26 died. It rained.';

function spanOf(words: string, text = draft): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

function state(words: string, fields: Partial<DraftStatement> = {}, text = draft): DraftStatement {
  const span = spanOf(words, text);
  return {
    span,
    sentence: span,
    incident,
    question: null,
    speaker: null,
    stance: 'asserts',
    certainty: 'certain',
    answer: null,
    claims: [],
    findings: [],
    ...fields,
  };
}

const ids = (...claims: string[]) => claims as unknown as readonly ClaimId[];
const target = state('struck a depot', {
  question: 'target' as QuestionId,
  speaker: 'SOHR',
  claims: ids('sohr-target', 'sana-target'),
});
const killed = state('26 died', {
  question: 'killed' as QuestionId,
  speaker: 'The army',
  claims: ids('sohr-killed'),
  findings: ['wrong'],
});
const wrong: DraftFinding = {
  key: 'wrong',
  code: 'wrong-source',
  span: spanOf('The army'),
  incident,
  question: 'killed' as QuestionId,
  claims: ids('sohr-killed', 'army-killed'),
  speaker: 'The army',
  remedy: null,
};
const rained: DraftFinding = {
  ...wrong,
  key: 'rained',
  code: 'unsupported',
  span: spanOf('It rained'),
  question: null,
  claims: [],
  speaker: null,
};
const check: DraftCheck = { incident, statements: [target, killed], findings: [wrong, rained] };

describe('rows', () => {
  const rows = listSheet(deskCase, draft, check, new Map([['wrong', 'The army repeated it.']]));

  test('each statement in text order, and a finding that is on none', () => {
    expect(rows.map(({ number, words, question }) => [number, words, question])).toEqual([
      [1, 'struck a depot', 'What was hit?'],
      [2, '26 died', 'How many died?'],
      [3, 'It rained', null],
    ]);
    expect(rows[2]).toMatchObject({ supporting: [], contradicting: [], findings: [{ title: 'Nobody says this' }] });
  });

  test('who says so, in which words, where and in which language', () => {
    expect(rows[0]?.supporting).toMatchObject([
      {
        source: 'SOHR',
        answer: 'Weapons depot',
        saidOn: '2 May 2018',
        proofs: [
          {
            exact: 'planes struck a depot of rockets near the city',
            language: 'en',
            report: 'Herald, with Wire: Strike near the city (2 May 2018)',
            link: 'https://herald.example/strike?a=1&b=%3C2%3E',
          },
        ],
      },
      { source: 'SANA', proofs: [{ language: 'ar', translation: 'planes struck a depot', link: null }] },
    ]);
  });

  test('who is held against it, once, and never what bears it out', () => {
    expect(rows[1]?.contradicting.map(({ id }) => id)).toEqual(['army-killed']);
    expect(rows[0]?.contradicting).toEqual([]);
  });

  test('a finding that was waved through keeps its reason', () => {
    expect(rows[1]?.findings).toMatchObject([
      { key: 'wrong', title: 'Credited to the wrong source', waived: 'The army repeated it.' },
    ]);
    expect(rows[2]?.findings).toMatchObject([{ waived: null }]);
  });
});

describe('Markdown', () => {
  const sheet = writeSheet(deskCase, draft, check, new Map([['wrong', 'The army *repeated* it.']]));

  test('the draft first, each statement followed by its number', () => {
    expect(sheet).toContain(
      '> SOHR said planes struck a depot**\\[1\\]**.\n>\n> The army said 26 died**\\[2\\]**. It rained**\\[3\\]**.',
    );
    expect(sheet.indexOf('## Draft')).toBeLessThan(sheet.indexOf('### 1. “struck a depot”'));
  });

  test('a statement with its sources, words, report and link', () => {
    expect(sheet).toContain('What was hit? · credited to “SOHR”');
    expect(sheet).toContain('- **Says so:** SOHR · Asserts · Weapons depot · 2 May 2018\n');
    expect(sheet).toContain(
      '  - “planes struck a depot of rockets near the city” \\[en\\]. Herald, with Wire: Strike near the city (2 May 2018). <https://herald.example/strike?a=1&b=%3C2%3E>',
    );
    expect(sheet).toContain('- **Held against it:** Syrian army · Asserts · None');
    expect(sheet).toContain('- **No standing claim was found to say this.**');
  });

  test('findings, and why one was waved through', () => {
    expect(sheet).toMatch(
      /- \*\*Waved through: Credited to the wrong source\.\*\* .* Reason: The army \\\*repeated\\\* it\./,
    );
    expect(sheet).toContain('- **Finding: Nobody says this.** No claim of this incident says “It rained”.');
  });

  test('what a case or a draft holds is no markup and no link', () => {
    expect(sheet).toContain('\\[click\\](javascript:alert(1)) \\<img src\\=x onerror\\=alert(1)\\>');
    expect(sheet.match(/<[^>\\]*>/g)).toEqual(sheet.match(/<https:\/\/herald\.example[^>]*>/g));
    expect(sheet).not.toMatch(/(?<!\\)\]\(/);
    const hostile = '[a](javascript:alert(1)) **b**\n# c';
    const marked = writeSheet(deskCase, hostile, {
      incident: null,
      statements: [state('a](javascript:alert(1)) **b', {}, hostile)],
      findings: [],
    });
    expect(marked).toContain('> \\[a\\](javascript:alert(1)) \\*\\*b**\\[1\\]**\\*\\*\n> \\# c\n');
    expect(marked).toContain('### 1. “a\\](javascript:alert(1)) \\*\\*b”');
  });

  test('nothing to hold against anything', () => {
    const empty = writeSheet(deskCase, '', { incident: null, statements: [], findings: [] });
    expect(empty).toContain('Nothing in the draft can be held against a claim.');
  });
});

describe('hostile text stays text', () => {
  test.each([
    ['a heading', '# a', '\\# a'],
    ['a heading by its underline', 'a\n===\n---', 'a\n\\=\\=\\=\n\\---'],
    ['lists', '- a\n+ b\n* c\n1. d\n2) e', '\\- a\n\\+ b\n\\* c\n1\\. d\n2\\) e'],
    ['code by its indentation', '    a\n\tb', 'a\nb'],
    ['code in a fence', '```\na\n~~~', '\\`\\`\\`\na\n\\~\\~\\~'],
    ['a picture', '![a](//b)', '!\\[a\\](//b)'],
    ['tags and entities', '<script>&lt;', '\\<script\\>\\&lt;'],
    ['a table', 'a | b', 'a \\| b'],
    ['an address', 'see https://a.example or WWW.b.example', 'see https:\u2060//a.example or WWW\u2060.b.example'],
    ['a mail address, a mention', 'a@b.example @c', 'a\u2060@\u2060b.example \u2060@\u2060c'],
    ['signs that steer', 'a\u202eb\u0007c\u2066d\u001b[31m', 'abcd\\[31m'],
    ['its own escapes', 'a\\[b\\]', 'a\\\\\\[b\\\\\\]'],
    ['line breaks of any kind', 'a\r\nb\rc\u2028# d', 'a\nb\nc\n\\# d'],
  ])('%s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
