import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCell, writeCell } from '../../../../src/core/exchange/csv/cell-text.ts';
import type { CsvProblem } from '../../../../src/core/exchange/csv/csv-problem.ts';
import { readCsv } from '../../../../src/core/exchange/csv/read-csv.ts';
import { writeCsv } from '../../../../src/core/exchange/csv/write-csv.ts';
import type { Case } from '../../../../src/core/model/case.ts';
import { indexCase } from '../../../../src/core/model/index-case.ts';
import { readShippedCase } from '../../../data/shipped-case.ts';
import { arbitraryAsked } from '../../../fixtures/arbitrary-case.ts';
import { placeApart } from '../../../fixtures/asked.ts';
import { hostileTexts, readCase, readSmallCase, withoutClaims } from '../exchange-case.ts';

const formulaStart = /^[\t\r\n=+\-@＝＋－＠]|^[\s\p{C}]+[=+\-@＝＋－＠]/u;
const anyText = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'\'"=+-@,;\t\r\n \uFEFFa\u05D0\u0627'), maxLength: 8 }),
);
const anySpoken = anyText.filter((text) => text.trim() !== '');

/** Claims by incident; an empty list of evidence is none, as a table cannot tell them apart. */
function listClaims(theCase: Case) {
  return theCase.incidents.flatMap(({ id, claims }) =>
    claims.map(({ evidence, ...claim }) => ({
      incident: id,
      claim: evidence === undefined || evidence.length === 0 ? claim : { ...claim, evidence },
    })),
  );
}

function expectRoundTrip(theCase: Case, text = writeCsv(theCase)): void {
  const outcome = readCsv(text, withoutClaims(theCase));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 1));
  expect(outcome.value.claims.map(({ incident, claim }) => ({ incident, claim }))).toEqual(listClaims(theCase));
  expect(outcome.value.reports).toEqual([]);
  expect(outcome.value.sources).toEqual([]);
}

/** There is a problem, and each is told of a row and a column that are there. */
function expectPlaced(problems: readonly CsvProblem[], cells: readonly (readonly string[])[]): void {
  expect(problems).not.toEqual([]);
  const header =
    cells[0]?.map((name) =>
      name
        .replace(/[\s_]+/gu, ' ')
        .trim()
        .toLowerCase(),
    ) ?? [];
  for (const { row, column } of problems) {
    expect(row).toBeGreaterThan(0);
    expect(row).toBeLessThanOrEqual(cells.length);
    if (row > 1 && column !== '') expect(header).toContain(column);
  }
}

/** A case whose texts are these, in turn, wherever a claim may hold any. */
function makeTextCase(texts: readonly string[]): Case {
  let next = 0;
  const take = () => texts[next++ % texts.length];
  return readSmallCase((value) => {
    const [incident] = value.incidents;
    const [report] = value.reports;
    incident.title = take();
    for (const claim of incident.claims) {
      const [prefix, exact, suffix] = [take(), take(), take()];
      report.passages.push(`${prefix}${exact}${suffix}`);
      claim.statement = take();
      claim.translation = take();
      claim.language = take();
      claim.evidence = [
        { report: 'herald', passage: report.passages.length - 1, exact, prefix, suffix },
        { report: 'gazette' },
      ];
      if (claim.answer?.text !== undefined) claim.answer.text = take();
      if (claim.answer?.quantity !== undefined) claim.answer.quantity.words = take();
    }
    for (const source of value.sources) source.name = take();
    report.outlet = take();
    report.headline = take();
  });
}

describe('a table of claims, written and read', { timeout: 60_000 }, () => {
  test('is the same claims', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAsked(), { minLength: 1, maxLength: 4 }), (all) => {
        expectRoundTrip(readCase(placeApart(all)));
      }),
      { numRuns: 200 },
    );
  });

  test('whatever stands in its texts', () => {
    fc.assert(
      fc.property(fc.array(anySpoken, { minLength: 1, maxLength: 20 }), (texts) => {
        expectRoundTrip(makeTextCase(texts));
      }),
      { numRuns: 200 },
    );
  });

  test('of the shipped data, too', () => {
    expectRoundTrip(readShippedCase());
  });

  test('into the case itself, claim for claim', () => {
    const theCase = readShippedCase();
    const outcome = readCsv(writeCsv(theCase), theCase);
    expect(outcome).toMatchObject({ ok: true });
    if (outcome.ok)
      expect(outcome.value.claims.map(({ claim }) => claim)).toEqual(listClaims(theCase).map(({ claim }) => claim));
  });

  test('into a case that knows its incidents and parties alone: reports and sources come with it', () => {
    const theCase = readShippedCase();
    const bare = indexCase({ ...withoutClaims(theCase), sources: [], reports: [] });
    const outcome = readCsv(writeCsv(theCase), bare);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 1));
    const { claims, sources, reports } = outcome.value;
    const quoted = new Map(reports.map((report) => [report.id, report]));
    expect(claims.map(({ claim }) => claim.id)).toEqual(listClaims(theCase).map(({ claim }) => claim.id));
    for (const { report, passage, exact = '' } of claims.flatMap(({ claim }) => claim.evidence ?? []))
      expect(passage === undefined ? '' : quoted.get(report)?.passages[passage]).toContain(exact);
    for (const { id, ...source } of sources) {
      const { id: _, description, ...known } = theCase.sourceById.get(id) ?? { id };
      expect(source).toEqual(known);
    }
    for (const { id, passages, ...report } of reports) {
      const { id: _, passages: all, ...known } = theCase.reportById.get(id) ?? { id, passages: [] };
      expect(report).toEqual(known);
      expect(all).toEqual(expect.arrayContaining([...passages]));
    }
  });

  test('has a byte order mark and CR LF, and is cell for cell what a reader of another make reads', () => {
    fc.assert(
      fc.property(fc.array(anySpoken, { minLength: 1, maxLength: 20 }), (texts) => {
        const theCase = makeTextCase(texts);
        const text = writeCsv(theCase);
        expect(text.startsWith('\uFEFFincident,')).toBe(true);
        expect(text.endsWith('\r\n')).toBe(true);
        const rows: Record<string, string>[] = parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
        const { claims } = theCase.incidents[0] ?? { claims: [] };
        expect(rows.map((row) => readCell(row['statement'] ?? ''))).toEqual(claims.map(({ statement }) => statement));
        expect(rows.map((row) => readCell(row['exact'] ?? ''))).toEqual(
          claims.map(({ evidence }) => evidence?.[0]?.exact),
        );
        expect(rows.map((row) => row['report 2'])).toEqual(claims.map(() => 'gazette'));
        for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(formulaStart);
      }),
      { numRuns: 100 },
    );
  });

  test('is no other for the mark that parts its cells, its line ends, or its byte order mark', () => {
    const theCase = makeTextCase(hostileTexts.filter((text) => !/[\r\n]/.test(text)));
    const cells: string[][] = parse(writeCsv(theCase), { bom: true, record_delimiter: '\r\n' });
    for (const [mark, end] of [
      [',', '\n'],
      [';', '\r\n'],
      ['\t', '\n'],
      [';', '\r'],
    ]) {
      const lines = cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark));
      expectRoundTrip(theCase, lines.join(end));
    }
  });
});

describe('a table that is no good', { timeout: 60_000 }, () => {
  test('whatever it is, is refused for something that can be found in it', () => {
    const theCase = readSmallCase();
    const cells: string[][] = parse(writeCsv(theCase), { bom: true, record_delimiter: '\r\n' });
    const other = fc.oneof(
      anyText,
      fc.constantFrom('', '7', 'open', 'army', 'herald', 'yes', '2020-05-01', 'israel', '__proto__'),
    );
    const change = fc.record({ row: fc.nat(), column: fc.nat(), other });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const changed = structuredClone(cells);
        for (const { row, column, other } of changes) {
          const line = changed[row % changed.length] ?? [];
          line[column % line.length] = other;
        }
        const lines = changed.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
        const outcome = readCsv(lines.join('\n'), theCase);
        if (!outcome.ok) expectPlaced(outcome.problems, changed);
      }),
      { numRuns: 500 },
    );
  });

  test('any text at all is read or refused', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab",;\t\r\n\'=1é', 'source', 'incident', 'stance'), maxLength: 80 }),
        (text) => {
          const outcome = readCsv(text, readSmallCase());
          expect(outcome.ok || outcome.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a cell', () => {
  test('keeps any text, and begins no formula', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = writeCell(text);
        expect(cell).not.toBe('');
        expect(cell).not.toMatch(formulaStart);
        expect(readCell(cell)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['a plain text', 'seven died', 'seven died'],
    ['a formula', '=1+1', "'=1+1"],
    ['one behind spaces', ' =1+1', "' =1+1"],
    ['a text that begins with the mark', "'Nobody' was hurt", "''Nobody' was hurt"],
    ['a text without letters', '', "'"],
    ['Arabic', 'ثمانية قتلى', 'ثمانية قتلى'],
  ])('%s', (_, text, cell) => {
    expect(writeCell(text)).toBe(cell);
  });

  test('the apostrophe of a text that somebody wrote by hand stays', () => {
    expect(readCell("'Nobody' was hurt")).toBe("'Nobody' was hurt");
  });
});
