import { expect, test } from 'vitest';
import { findHeading } from '../../../src/core/intake/find-heading.ts';
import { parseOperation } from '../../../src/core/log/operation-shape.ts';
import type { ReportId } from '../../../src/core/model/case.ts';
import { fieldsOf, joinFields, listSaid, makeReport, saidOfHints } from '../../../src/pages/add/report-fields.ts';

const bare = 'seven people were killed near Homs on Friday, the Observatory said in a statement.';
const whole = `Blasts at the depot\n\nPublished 2 May 2020\n\n${bare}`;
const make = (text: string, said = {}) =>
  makeReport({
    id: 'mine' as ReportId,
    text,
    said,
    heading: findHeading(text),
    language: undefined,
    replaces: null,
  });

test('what the text does not say is left empty, though a report cannot be without it', () => {
  const report = make(bare);
  expect(report).toMatchObject({ outlet: '[Outlet not given]', published: null });
  expect(report.headline).toMatch(/^\[seven people were killed .+…\]$/);
  expect(fieldsOf(report)).toEqual({ outlet: '', headline: '', published: '', url: '' });
});

test('a report made of any text can be kept', () => {
  for (const text of [bare, whole, '؟', 'x'.repeat(10_000)]) {
    const operation = { id: 'op', author: 'me', at: '2026-01-01', order: 1, intent: 'add-report' };
    expect(parseOperation({ ...operation, puts: { reports: [make(text)] } }).ok).toBe(true);
  }
});

test('what the user says goes before what the text says', () => {
  expect(make(whole)).toMatchObject({ published: '2020-05-02' });
  expect(make(whole, { published: '2020-05-03', outlet: 'Herald' })).toMatchObject({
    published: '2020-05-03',
    outlet: 'Herald',
  });
});

test('a day that does not exist is none', () => {
  expect(make(whole, { published: '2020-02-30' }).published).toBeNull();
});

test('what the user has said holds on when the text becomes another, the text’s own word does not', () => {
  const heading = findHeading(whole);
  const fields = { ...joinFields({}, heading), outlet: 'Herald' };
  expect(listSaid(fields, heading)).toEqual({ outlet: 'Herald' });
});

test('what a page does not say of its report is not said', () => {
  expect(saidOfHints({ outlet: 'Herald', headline: '', url: undefined })).toEqual({ outlet: 'Herald' });
});
