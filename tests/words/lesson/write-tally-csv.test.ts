import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { parseAnswers, writeAnswers } from '../../../src/core/lesson/results/answers-file.ts';
import { tallyAnswers } from '../../../src/core/lesson/results/tally-answers.ts';
import type { Case } from '../../../src/core/model/case.ts';
import { indexCase } from '../../../src/core/model/index-case.ts';
import { writeTallyCsv } from '../../../src/words/lesson/write-tally-csv.ts';
import { classCase, inRounds, makeMarkAnswer, makeSitting } from '../../fixtures/lesson.ts';

const work = {
  sittings: new Map([['sitting-a', makeSitting('sitting-a', 'Noor')]]),
  markAnswers: new Map([['a', makeMarkAnswer({ mark: 'agree', claims: ['c1', 'c2'] as never })]]),
  attributionAnswers: new Map(),
};
const files = [{ file: 'noor.json', parsed: parseAnswers(writeAnswers(work, 'sitting-a', inRounds)) }];

function read(theCase: Case): readonly Record<string, string>[] {
  return parse(writeTallyCsv(theCase, tallyAnswers(theCase, inRounds, files)), { columns: true, bom: true });
}

test('a row a question and round, as another reader of CSV finds it', () => {
  const rows = read(classCase);
  expect(rows).toHaveLength(3);
  expect(rows[0]).toEqual({
    incident: 'incident',
    question: 'killed',
    round: '1',
    key: 'Unconfirmed',
    agree: '1',
    conflict: '0',
    unconfirmed: '0',
    'left open': '0',
    overlooked: 'Counts an echo as a voice: 1',
    'claims chosen': 'syrian-army (c1): 1; syrian-army, passed on by sana (c2): 1',
  });
  expect(rows[1]).toMatchObject({ round: '2', key: 'Conflict', 'left open': '1' });
});

test('no cell is a formula, and Arabic stays whole', () => {
  const [incident] = classCase.incidents;
  if (incident === undefined) throw new Error('no incident');
  const rows = (title: string) => read(indexCase({ ...classCase, incidents: [{ ...incident, title }] }));
  expect(rows('=HYPERLINK("http://a.example")')[0]?.['incident']).toBe('\'=HYPERLINK("http://a.example")');
  expect(rows(' =1+1')[0]?.['incident']).toBe("' =1+1");
  expect(rows('＝1+1')[0]?.['incident']).toBe("'＝1+1");
  expect(rows('قصف\n"حلب", ليلا')[0]?.['incident']).toBe('قصف\n"حلب", ليلا');
});
