// @ts-nocheck
import { readFileSync } from 'node:fs';
import { createTagger } from '../../src/core/text/tag-text.ts';
import { findAttributions } from '../../src/core/attribution/find-attributions.ts';
import { indexForMatching } from '../../src/core/matching/index-for-matching.ts';
import { proposeClaims } from '../../src/core/matching/propose-claims.ts';
import { indexCase } from '../../src/core/model/index-case.ts';
import { readCase } from '../../src/cli/read-case.ts';
const tag = createTagger();
const c = readCase(['data']).value;
const text = readFileSync('/work/shared/reports/al-safirah-2020-05-04.txt', 'utf8');
const run = (m, name, long, at, tagged) => { const t = performance.now(); const p = proposeClaims(m, { text: long, published: '2020-05-04', passages: tagged.paragraphs, outlet: 'Haaretz' }, at, tagged); console.log(name, long.length, at.length, p.length, Math.round(performance.now() - t)); };
const prep = (long) => { const tagged = tag(long); return [findAttributions(tagged), tagged]; };
if (process.argv[2] === 'big') {
  const incidents = [];
  for (let i = 0; i < 670; i++) for (const inc of c.incidents) incidents.push(i === 0 ? inc : { ...inc, id: inc.id + '-' + i, title: inc.title + i, questions: inc.questions.map(q => ({...q})), date: { from: `${2005 + (i % 18)}-0${1 + (i % 9)}-1${i % 10}`, to: `${2005 + (i % 18)}-0${1 + (i % 9)}-1${i % 10}` } });
  const t = performance.now();
  const m = indexForMatching(indexCase({ ...c, incidents }));
  console.log('index', incidents.length, Math.round(performance.now() - t));
  for (const k of [1, 1, 5]) { const long = Array(k).fill(text).join('\n\n'); const [at, tagged] = prep(long); run(m, 'big', long, at, tagged); }
}
const s = indexForMatching(c);
for (const k of [1, 20, 100]) { const long = Array(k).fill(text).join('\n\n'); const [at, tagged] = prep(long); run(s, 'small', long, at, tagged); }
if (process.argv[2] === 'hostile')
  for (const [name, long] of Object.entries({ quotes: '"said '.repeat(50000), comma: 'Syria, and Israel, '.repeat(15000), nums: '10 20 and 30, killed '.repeat(10000), said: 'Israel said that Syria said that '.repeat(2000), said2: 'Israel said that Syria said that '.repeat(4000), nopara: ('Israel hit a base near Homs, killing 12 people and wounding 3, SANA said. ').repeat(3000) })) {
    const [at, tagged] = prep(long); run(s, name, long, at, tagged);
  }
