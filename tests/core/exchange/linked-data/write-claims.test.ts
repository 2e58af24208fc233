import { describe, expect, test } from 'vitest';
import { writeClaims } from '../../../../src/core/exchange/linked-data/write-claims.ts';
import { readShippedCase } from '../../../data/shipped-case.ts';
import { hostileTexts, readSmallCase } from '../exchange-case.ts';
import { follow, listSaid, readQuads } from './read-quads.ts';

const theCase = readSmallCase((value) => {
  value.reports.push(
    {
      id: 'tribune',
      outlet: 'Tribune',
      headline: 'Seven dead',
      published: '2019-03-28T01:00:00Z',
      language: 'ar',
      passages: ['قُتل سبعة'],
    },
    {
      id: 'same-day',
      outlet: 'Echo',
      headline: 'Seven dead',
      published: '2019-03-28',
      language: 'en',
      passages: [],
    },
    {
      id: 'undated',
      outlet: 'Tribune',
      headline: 'Dead',
      published: null,
      url: 'javascript:alert(1)',
      language: 'en',
      passages: [],
    },
  );
  const [who, , killed, , , , declines] = value.incidents[0].claims;
  const find = (id: string) => value.incidents[0].claims.find((claim: { id: string }) => claim.id === id);
  killed.evidence.push({ report: 'tribune', passage: 0, exact: 'قُتل سبعة' });
  who.evidence = [{ report: 'undated' }];
  declines.evidence = [{ report: 'gazette' }];
  find('army-killed-later').evidence = [{ report: 'herald' }, { report: 'same-day' }];
  find('agency-who').evidence = [{ report: 'tribune' }, { report: 'undated' }];
});
const quads = await readQuads(writeClaims(theCase));

describe('schema.org claims', () => {
  test('say what is claimed, whose claim it is, of what, how sure, and where it appeared, first of all', () => {
    expect(listSaid(quads, ':claim:army-killed').filter((said) => !said.startsWith('schema:citation'))).toEqual([
      'rdf:type schema:Claim',
      'schema:about :incident:aleppo-2019',
      'schema:about :incident:aleppo-2019:killed',
      'schema:appearance :report:herald',
      'schema:appearance :report:tribune',
      'schema:author :source:army',
      'schema:firstAppearance :report:tribune',
      'schema:keywords asserts',
      'schema:keywords certain',
      'schema:text Says so.',
    ]);
    expect(listSaid(quads, ':claim:army-killed-later')).toContain('schema:datePublished 2019-03-29T10:00:00Z');
  });

  test('carry the exact words, in their language, with the report that they stand in', () => {
    const citations = follow(quads, ':claim:army-killed', 'schema:citation').map((node) => listSaid(quads, node));
    expect(citations).toEqual([
      ['rdf:type schema:Quotation', 'schema:inLanguage en', 'schema:isPartOf :report:herald', 'schema:text seven died'],
      ['rdf:type schema:Quotation', 'schema:inLanguage ar', 'schema:isPartOf :report:tribune', 'schema:text قُتل سبعة'],
    ]);
  });

  test('are the origin’s, not theirs who pass them on', () => {
    expect(follow(quads, ':claim:agency-who', 'schema:author')).toEqual([':source:army']);
  });

  test('call no report the first where none shows its date', () => {
    expect(follow(quads, ':claim:army-who', 'schema:appearance')).toEqual([':report:undated']);
    expect(follow(quads, ':claim:army-who', 'schema:firstAppearance')).toEqual([]);
  });

  test('call none the first of two that may be as early, or beside one without a date', () => {
    for (const claim of [':claim:army-killed-later', ':claim:agency-who']) {
      expect(follow(quads, claim, 'schema:appearance')).toHaveLength(2);
      expect(follow(quads, claim, 'schema:firstAppearance')).toEqual([]);
    }
  });

  test('name the report with its outlet, day and link, if that is one', () => {
    expect(listSaid(quads, ':report:herald')).toEqual([
      'rdf:type schema:NewsArticle',
      'schema:creditText Wire',
      'schema:datePublished 2019-03-28T06:00:00+02:00',
      'schema:headline Strike on Aleppo',
      'schema:inLanguage en',
      'schema:publisher :outlet:Herald',
      'schema:url https://herald.example/1',
    ]);
    expect(follow(quads, ':report:undated', 'schema:url')).toEqual([]);
  });

  test('are none of those who decline, and nothing is rated or reviewed', () => {
    expect(listSaid(quads, ':claim:ministry-who')).toEqual([]);
    expect(quads.filter(({ predicate, object }) => /rating|review/i.test(`${predicate} ${object}`))).toEqual([]);
  });

  test('of the shipped data: each is somebody’s, and every link leads to something that is described', {
    timeout: 60_000,
  }, async () => {
    const all = await readQuads(writeClaims(readShippedCase()));
    const subjects = new Set(all.map(({ subject }) => subject));
    const claims = all.filter(({ object }) => object === 'schema:Claim');
    expect(claims.length).toBeGreaterThan(400);
    for (const { subject } of claims) {
      expect(follow(all, subject, 'schema:author')).toHaveLength(1);
      expect(follow(all, subject, 'schema:text')).toHaveLength(1);
    }
    for (const { object, datatype } of all)
      if (datatype === undefined && object.startsWith(':')) expect(subjects).toContain(object);
  });

  test('keep hostile texts as texts, and end no script', async () => {
    for (const text of hostileTexts) {
      const written = writeClaims(
        readSmallCase((value) => {
          value.incidents[0].claims[0].statement = text;
          value.sources[0].name = text;
          value.reports[0].outlet = `${text}\uD800`;
        }),
      );
      expect(written).not.toContain('<');
      const read = await readQuads(written);
      expect(follow(read, ':claim:army-who', 'schema:text')).toEqual([text]);
      expect(follow(read, ':source:army', 'schema:name')).toEqual([text]);
    }
  });
});
