import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/core/exchange/csv/write-csv.ts';
import type { Decisions } from '../../src/core/exchange/merge/decide-merge.ts';
import { applyWork } from '../../src/core/log/apply-work.ts';
import { foldLog } from '../../src/core/log/fold-log.ts';
import { noWork } from '../../src/core/log/work.ts';
import { writeCase } from '../../src/core/model/write-case.ts';
import { previewImport, takeImport } from '../../src/desk/read-import.ts';
import { readShippedCase } from '../data/shipped-case.ts';
import { addReport, decide, makeLog, ownReport } from '../fixtures/work-log.ts';
import { depotCase } from '../pages/depot-case.ts';

const undecided: Decisions = { each: new Map(), rest: null };

const fileOf = (name: string, ...parts: BlobPart[]) => new File(parts, name, { lastModified: 0 });
const preview = (file: File, decisions = undecided) => previewImport(depotCase, noWork, file, decisions);

const header = 'incident,question,source,stance,certainty,statement';
const declined = 'depot,killed,sana,declines,certain,It declined to say.';

describe('a table', () => {
  test.each([
    ['in UTF-8 with a mark', fileOf('a.csv', `\uFEFF${header}\n${declined}`)],
    ['in UTF-16, as a spreadsheet may write it', fileOf('b.csv', toUtf16(`\uFEFF${header}\n${declined}`))],
    ['under a name that says nothing', fileOf('table', `${header}\n${declined}`)],
  ])('%s brings its claim', async (_, file) => {
    const read = await preview(file);
    expect(read).toMatchObject({ status: 'read', kind: 'csv', changeCount: 1, counts: { claims: { added: 1 } } });
    const { changes } = await takeImport(depotCase, noWork, file, undecided);
    expect(changes).toMatchObject([{ list: 'claims', incident: 'depot', before: null, entry: { source: 'sana' } }]);
  });

  test('with slips names each by row and column', async () => {
    const read = await preview(fileOf('c.csv', `${header}\n${declined}\ndepot,killed,nobody,shrugs,certain,Said.`));
    expect(read.status === 'refused' && read.problems.map(({ place }) => place)).toEqual([
      { rows: [3], column: 'source' },
      { rows: [3], column: 'stance' },
    ]);
  });

  test('whose one column is rewritten throughout is told of it once, with all its rows', async () => {
    const slips = Array.from({ length: 120 }, () => 'depot,killed,sana,says,certain,Said.');
    const last = 'depot,killed,nobody,declines,certain,Said.';
    const read = await preview(fileOf('d.csv', [header, ...slips, last].join('\n')));
    expect(read).toMatchObject({ status: 'refused', problemCount: 121 });
    const places = read.status === 'refused' ? read.problems.map(({ place }) => place) : [];
    expect(places).toEqual([
      { rows: slips.map((_, at) => at + 2), column: 'stance' },
      { rows: [122], column: 'source' },
    ]);
  });

  test('of other bytes is refused', async () => {
    for (const bytes of [new Uint8Array([0xff, 0x00, 0x80]), new Uint8Array([0, 1, 2])])
      expect(await preview(fileOf(`${bytes[0]}.csv`, bytes))).toMatchObject({ status: 'refused', kind: 'csv' });
  });
});

test('a case file with slips names each by its path, and no more than can be read', async () => {
  const parties = Array.from({ length: 300 }, (_, at) => ({ id: `p${at}` }));
  const read = await preview(fileOf('bad.json', JSON.stringify({ schemaVersion: 1, parties })));
  expect(read).toMatchObject({ status: 'refused', kind: 'case', problemCount: 300 });
  expect(read.status === 'refused' && [read.problems.length, read.problems[0]?.place]).toEqual([
    100,
    { path: 'parties[0].name' },
  ]);
});

test('what is sent of it is plain data, as a worker must send it', async () => {
  const theirs = writeCase(depotCase);
  const [party] = theirs.parties;
  const file = fileOf(
    'd.json',
    JSON.stringify({ ...theirs, parties: [{ ...party, name: 'Else' }, ...theirs.parties.slice(1)] }),
  );
  const read = await preview(file);
  expect(read).toMatchObject({ status: 'read', differenceCount: 1, undecided: 1, changeCount: 0 });
  expect(structuredClone(read)).toEqual(read);
  expect(await preview(file, { each: new Map(), rest: 'theirs' })).toMatchObject({ undecided: 0, changeCount: 1 });
});

test('a claim on a report of the user’s brings the passage along, so that it outlives the claim that had brought it', async () => {
  const words = 'raised the toll to fourteen';
  const fourteen = decide('sohr', 'killed', 14, words);
  const work = foldLog(makeLog(addReport, { decisions: [fourteen] }));
  const { theCase } = applyWork(depotCase, work);
  const row = `incident,question,source,stance,certainty,report,exact\ndepot,wounded,sohr,declines,certain,${ownReport},${words}`;
  const { changes } = await takeImport(theCase, work, fileOf('e.csv', row), undecided);
  const rejected = { decisions: [{ ...fourteen, status: 'rejected' as const }] };
  const after = applyWork(
    depotCase,
    foldLog(makeLog(addReport, { decisions: [fourteen] }, { imports: changes }, rejected)),
  );
  expect(after.heldBack).toEqual([]);
  expect(after.theCase.incidents[0]?.claims.at(-1)).toMatchObject({
    question: 'wounded',
    evidence: [{ exact: words }],
  });
});

test('a file that could not be read is read anew', async () => {
  const file = fileOf('late.csv', `${header}\n${declined}`);
  const refusing = Object.assign(fileOf('late.csv', `${header}\n${declined}`), {
    arrayBuffer: () => Promise.reject(new Error('The file is held by another program.')),
  });
  await expect(preview(refusing)).rejects.toThrow('held');
  expect(await preview(file)).toMatchObject({ status: 'read', changeCount: 1 });
});

describe('where “several” stands for something else', () => {
  const work = foldLog(makeLog({ wordValues: [{ word: 'several', min: 5, max: 9 }] }));
  const shipped = readShippedCase();
  const { theCase: shown } = applyWork(shipped, work);
  const nothing = { status: 'read', differenceCount: 0, changeCount: 0 };

  test('the case by other values, and its table, differ nowhere', async () => {
    expect(shown).not.toBe(shipped);
    const file = fileOf('standard.json', JSON.stringify(writeCase(shipped)));
    expect(await previewImport(shown, work, file, undecided)).toMatchObject(nothing);
    const table = fileOf('standard.csv', writeCsv(shipped));
    expect(await previewImport(shown, work, table, undecided)).toMatchObject(nothing);
  });

  test('a file that carries the values differs nowhere from the case by the standard', async () => {
    const operations = makeLog({ wordValues: [{ word: 'several', min: 5, max: 9 }] });
    const file = fileOf('exported.json', JSON.stringify({ ...writeCase(shown), work: operations }));
    expect(await previewImport(shipped, noWork, file, undecided)).toMatchObject(nothing);
    expect(await previewImport(shown, work, file, undecided)).toMatchObject(nothing);
  });
});

function toUtf16(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
}
