import { describe, expect, test } from 'vitest';
import { compareCase } from '../../src/core/compare/compare-case.ts';
import { writeBrief } from '../../src/words/write-brief.ts';
import { hostileTexts, readSmallCase } from '../core/exchange/exchange-case.ts';

function brief(change?: Parameters<typeof readSmallCase>[0]): string {
  const theCase = readSmallCase(change);
  return writeBrief(theCase, compareCase(theCase));
}

/** From the heading of a question to the next. */
function section(text: string, heading: string): string {
  const from = text.indexOf(heading);
  const rest = text.slice(from + heading.length);
  return from === -1 ? '' : heading + rest.slice(0, rest.search(/\n#|$(?![\s\S])/));
}

describe('a brief', () => {
  test('of an incident: title, date, place and gist; its questions with mark and reason; who said what, and where', () => {
    const text = brief((value) => {
      const [incident] = value.incidents;
      value.incidents = [incident];
      incident.questions = incident.questions.filter(({ id }: { id: string }) => id === 'who' || id === 'killed');
      incident.claims = incident.claims.filter(
        ({ question }: { question: string }) => question === 'who' || question === 'killed',
      );
      incident.claims.push({
        id: 'ministry-killed',
        question: 'killed',
        source: 'ministry',
        stance: 'denies',
        certainty: 'certain',
        answer: { quantity: { min: 1, max: null } },
        evidence: [{ report: 'herald', passage: 0, exact: 'The army said' }],
        saidAt: '2019-03-28',
      });
    });
    expect(text).toBe(`# Strike on Aleppo

27–28 March 2019 · Aleppo

The army blames Israel, which declines to comment.

## · Unconfirmed: Who?

Only one side says so: Syrian army. Declined to comment: Ministry.

Passed on from Syrian army by Agency. Not confirmed by those accused: Israel.

- **Syrian army:** Asserts · Israel · Says so.
- **Ministry:** Declined to comment · No comment.
- **Syrian army, passed on by Agency:** Asserts · Israel · Says so.

## ≠ Conflict: How many died?

**At least nine, at least 9 fighters killed ≠ Not so: at least 1**

Syrian army against Ministry.

Replaced since: 7 (Syrian army).

- **Syrian army:** Asserts · 7 · replaced since
  - “seven died”. Herald, with Wire: Strike on Aleppo (28 March 2019). <https://herald.example/1>
- **Syrian army:** Asserts · At least nine, at least 9 fighters killed · Says so. · 29 March 2019, 10:00 (UTC)
- **Ministry:** Denies · Not so: at least 1 · 28 March 2019
  - “The army said”. Herald, with Wire: Strike on Aleppo (28 March 2019). <https://herald.example/1>

A mark says whether the sources agree, and nothing of who is right.
`);
  });

  test('says of a question on which nobody is quoted that there is none', () => {
    expect(section(brief(), '# Nothing said yet')).toContain('1 May 2020 · Syria');
    expect(brief()).toContain('## · Unconfirmed: Who?\n\nNobody is quoted on this.');
  });

  test('gives quoted words in their language, with the English for them', () => {
    const text = brief((value) => {
      value.reports[0].passages[0] = 'قال الجيش إن سبعة قُتلوا';
      value.reports[0].language = 'ar';
      const [, where, killed] = value.incidents[0].claims;
      where.evidence = undefined;
      killed.evidence = [{ report: 'herald', passage: 0, exact: 'سبعة قُتلوا' }];
      killed.translation = 'seven were killed';
    });
    expect(text).toContain('“\u2068سبعة قُتلوا\u2069” \\[ar\\] (in English: “seven were killed”).');
  });

  test('gives no answer to who kept silent or would not say', () => {
    for (const stance of ['silent', 'declines', 'noncommittal']) {
      const text = brief((value) => {
        value.incidents[0].claims[0].stance = stance;
      });
      expect(text).toMatch(/^- \*\*Syrian army:\*\* [^·]+ · Says so\.$/mu);
    }
  });

  test('links to web pages alone', () => {
    expect(brief()).toContain('<https://herald.example/1>');
    for (const url of ['javascript:alert(1)', 'data:text/html,hello', 'file:///etc/passwd']) {
      const text = brief((value) => {
        value.reports[0].url = url;
      });
      expect(text).not.toContain(url);
      expect(text).not.toMatch(/<\w+:/);
    }
  });

  test('keeps hostile texts from becoming anything else', () => {
    for (const text of [
      ...hostileTexts,
      '# heading',
      '[press](https://evil.example)',
      '![](https://evil.example/x.png)',
      '| a | b |',
    ]) {
      const written = brief((value) => {
        const [incident] = value.incidents;
        incident.title = text;
        incident.summary = text;
        incident.questions[0].text = text;
        incident.claims[0].statement = text;
        value.sources[0].name = text;
        value.reports[0].headline = text;
        value.reports[0].outlet = text;
      });
      const clean = brief();
      expect(written.match(/^#+ /gm)).toEqual(clean.match(/^#+ /gm));
      expect(written.match(/^ *- /gm)).toEqual(clean.match(/^ *- /gm));
      expect(written).not.toMatch(/(?<!\\)<(?!https:\/\/herald\.example\/1>)/);
      expect(written).not.toMatch(/(?<!\\)[\]]\(/);
    }
  });

  test('never says who is right', () => {
    expect(brief()).toMatch(/A mark says whether the sources agree, and nothing of who is right\.\n$/);
    expect(brief()).not.toMatch(/\b(true|false|correct|wrong|lied)\b/i);
  });
});
