import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraftChecker } from '../../../src/core/draft/check-draft.ts';
import type { IncidentId } from '../../../src/core/model/case.ts';
import { readShippedCase } from '../../data/shipped-case.ts';
import { judgeFindings, scoreResults } from '../../measure/draft-scores.ts';
import { readShownDrafts } from '../../measure/read-drafts.ts';
import { cases, readMarked } from './cases.ts';

const shippedCase = readShippedCase();
const shown = readShownDrafts(shippedCase);
const checker = createDraftChecker(shippedCase);
const check = (text: string, incident: string | null = null) => checker.check(text, incident as IncidentId | null);

describe('a draft held against the claims', () => {
  it.each(cases)('%s: %s', (incident, draft) => {
    const { text, faults } = readMarked(draft);
    const { findings } = check(text, incident);
    expect(findings.map(({ code }) => code)).toEqual(faults.map(({ code }) => code));
    for (const [index, { words }] of faults.entries()) {
      const [start, end] = findings[index]?.span ?? [0, 0];
      const at = text.indexOf(words);
      expect([start < at + words.length, at < end], text.slice(start, end)).toEqual([true, true]);
    }
  });

  it('shows each finding by claims of its incident, but for what nobody says', () => {
    for (const { text, incident } of shown)
      for (const finding of check(text, incident).findings) {
        const claims = shippedCase.incidentById.get(finding.incident)?.claims.map(({ id }) => id) ?? [];
        expect(claims).toEqual(expect.arrayContaining([...finding.claims]));
        if (finding.code !== 'unsupported') expect(finding.claims.length, finding.key).toBeGreaterThan(0);
      }
  });
});

/** As `npm run measure -- drafts` prints it; on drafts that the rules were not made by it is less. */
describe('on the drafts that the rules were made by', () => {
  const results = shown.map((draft) => judgeFindings(draft, check(draft.text, draft.incident).findings));

  it('finds what is wrong, and little else', () => {
    const { right, found, faults } = scoreResults(results);
    expect(right / found).toBeGreaterThan(0.94);
    expect(right / faults).toBeGreaterThan(0.84);
  });

  it('finds nothing in nine of ten careful ones', () => {
    const careful = results.filter(({ draft }) => draft.faults.length === 0);
    const quiet = careful.filter(({ wrong }) => wrong.length === 0);
    expect(quiet.length / careful.length).toBeGreaterThan(0.9);
  });
});

describe('what a draft is about', () => {
  it('is recognised by the words that few incidents share', () => {
    expect(check('The Observatory raised its toll for Palmyra from 61 to 92 dead.').incident).toBe(
      'palmyra-2024-11-20',
    );
    expect(check('A depot of ammunition near Homs went off when munitions were moved.').incident).toBe(
      'homs-2020-05-01',
    );
  });

  it('is what the user says, whatever the words', () => {
    expect(check('Nine were killed, the Observatory said.', 'masyaf-2024-09-08').incident).toBe('masyaf-2024-09-08');
  });

  it('stays open where nothing tells', () => {
    expect(check('Rain is expected on Tuesday.')).toEqual({ incident: null, statements: [], findings: [] });
  });
});

const paragraph = fc.constantFrom(...shown.map(({ text }) => text.replaceAll('\n', ' ')));
const draft = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('\n\n'));

describe('laws', () => {
  it('a draft that was written bit by bit is checked as one that is checked anew', () => {
    const anew = createDraftChecker(shippedCase);
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 3 }), draft, (before, last) => {
        for (const text of before) check(text);
        expect(check(last)).toEqual(anew.check(last, null));
      }),
      { numRuns: 20 },
    );
  });

  it('every finding stands in the draft, has a key of its own and belongs to a statement', () => {
    fc.assert(
      fc.property(draft, (text) => {
        const { findings, statements } = check(text);
        expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
        for (const { span, key } of findings) {
          expect([span[0] >= 0, span[0] < span[1], span[1] <= text.length]).toEqual([true, true, true]);
          expect(statements.some((statement) => statement.findings.includes(key))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('words about something else change no finding', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const keysOf = (whole: string) => check(whole, 'masyaf-2024-09-08').findings.map(({ key }) => key);
        expect(keysOf(`${text}\n\nRain is expected on Tuesday.`)).toEqual(keysOf(text));
      }),
      { numRuns: 30 },
    );
  });
});

describe('hostile drafts', () => {
  const hostile = [
    '',
    '\n\n\r\n\u2028\u2029',
    '"'.repeat(2_000),
    `${'SOHR said '.repeat(1_500)}nine were killed.`,
    `The Observatory said ${'nine '.repeat(3_000)}were killed.`,
    'The Observatory counts 61 dead, the Syrian defence ministry 36. '.repeat(1_500),
    'The Observatory counts 61 dead, the Syrian defence ministry 36.\n\n'.repeat(1_500),
    '\u202e“\u0000” said <script>alert(1)</script> the Observatory\u2066',
    '𝒪bservatory said 𝟗 \ud800 killed',
  ];
  it.each(hostile.map((text) => [JSON.stringify(text).slice(0, 40), text]))('%s is read to its end', (_, text) => {
    const { findings } = check(text, 'palmyra-2020-04-20');
    for (const { span } of findings) expect(span[1]).toBeLessThanOrEqual(text.length);
  });
});
