import { describe, expect, test } from 'vitest';
import { writeProvenance } from '../../../../src/core/exchange/linked-data/write-provenance.ts';
import { readShippedCase } from '../../../data/shipped-case.ts';
import { hostileTexts, readSmallCase } from '../exchange-case.ts';
import { follow, listSaid, readQuads } from './read-quads.ts';

const theCase = readSmallCase();
const quads = await readQuads(writeProvenance(theCase));

describe('provenance', () => {
  test('a claim is its source’s, and derived from the reports that it is read in', () => {
    expect(listSaid(quads, ':claim:army-killed')).toEqual([
      'dcterms:description Says so.',
      'prov:wasAttributedTo :source:army',
      'prov:wasDerivedFrom :report:herald',
      'rdf:type prov:Entity',
    ]);
  });

  test('a silence is nobody’s but the report’s that tells of it', async () => {
    const read = await readQuads(
      writeProvenance(
        readSmallCase((value) => {
          Object.assign(value.incidents[0].claims[6], { stance: 'silent', evidence: [{ report: 'herald' }] });
        }),
      ),
    );
    expect(listSaid(read, ':claim:ministry-who')).toEqual([
      'dcterms:description No comment.',
      'prov:wasDerivedFrom :report:herald',
      'rdf:type prov:Entity',
    ]);
  });

  test('one that is passed on is quoted from what its origin said', () => {
    expect(follow(quads, ':claim:agency-who', 'prov:wasAttributedTo')).toEqual([':source:agency']);
    const [original = ''] = follow(quads, ':claim:agency-who', 'prov:wasQuotedFrom');
    expect(listSaid(quads, original)).toEqual(['prov:wasAttributedTo :source:army', 'rdf:type prov:Entity']);
    expect(quads.filter(({ predicate }) => predicate === 'prov:wasQuotedFrom')).toHaveLength(1);
  });

  test('one that replaces another is a revision of it, with its time', () => {
    expect(follow(quads, ':claim:army-killed-later', 'prov:wasRevisionOf')).toEqual([':claim:army-killed']);
    expect(
      quads.find(({ subject, predicate }) => subject === ':claim:army-killed-later' && predicate === 'dcterms:date'),
    ).toMatchObject({
      object: '2019-03-29T10:00:00Z',
      datatype: 'xsd:dateTime',
    });
  });

  test('reports are their outlets’; sources and outlets are agents', () => {
    expect(listSaid(quads, ':report:herald')).toEqual([
      'dc:contributor Wire',
      'dcterms:issued 2019-03-28T06:00:00+02:00',
      'dcterms:language en',
      'dcterms:title Strike on Aleppo',
      'foaf:page https://herald.example/1',
      'prov:wasAttributedTo :outlet:Herald',
      'rdf:type prov:Entity',
    ]);
    for (const [agent, name] of [
      [':source:army', 'Syrian army'],
      [':outlet:Herald', 'Herald'],
    ] as const)
      expect(listSaid(quads, agent)).toEqual(['rdf:type prov:Agent', `rdfs:label ${name}`]);
  });

  test('of the shipped data: as many relays and revisions as there are, each between things that are described', {
    timeout: 60_000,
  }, async () => {
    const shipped = readShippedCase();
    const claims = shipped.incidents.flatMap((incident) => incident.claims);
    const all = await readQuads(writeProvenance(shipped));
    const subjects = new Set(all.map(({ subject }) => subject));
    const count = (wanted: string) => all.filter(({ predicate }) => predicate === wanted).length;
    expect(count('prov:wasQuotedFrom')).toBe(claims.filter(({ origin }) => origin !== undefined).length);
    expect(count('prov:wasRevisionOf')).toBe(claims.filter(({ supersedes }) => supersedes !== undefined).length);
    for (const { object, predicate } of all) if (predicate.startsWith('prov:')) expect(subjects).toContain(object);
  });

  test('keeps hostile texts as texts', async () => {
    for (const text of hostileTexts) {
      const written = writeProvenance(
        readSmallCase((value) => {
          value.reports[0].headline = text;
          value.reports[0].outlet = text;
        }),
      );
      expect(written).not.toContain('<');
      const read = await readQuads(written);
      expect(follow(read, ':report:herald', 'dcterms:title')).toEqual([text]);
      const [outlet = ''] = follow(read, ':report:herald', 'prov:wasAttributedTo');
      expect(follow(read, outlet, 'rdfs:label')).toEqual([text]);
    }
  });
});
