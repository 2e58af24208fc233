import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeAnnotations } from '../../../../src/core/exchange/linked-data/write-annotations.ts';
import { readShippedCase } from '../../../data/shipped-case.ts';
import type { Json } from '../../model/small-case.ts';
import { hostileTexts, readSmallCase } from '../exchange-case.ts';
import { findModelFaults } from './annotation-model.ts';
import { follow, listSaid, readQuads } from './read-quads.ts';

const theCase = readSmallCase();
const quads = await readQuads(writeAnnotations(theCase));

/** A case with one quotation, of these words in this passage. */
function quote(passage: string, exact: string, around: { prefix?: string; suffix?: string } = {}) {
  return readSmallCase((value) => {
    value.reports[0].passages = [passage];
    value.incidents[0].claims = [
      { ...value.incidents[0].claims[0], evidence: [{ report: 'herald', passage: 0, exact, ...around }] },
    ];
  });
}

function readSelectors(written: string) {
  const { first } = JSON.parse(written);
  const [byQuote, byPassage] = first.items[0].target.selector;
  return { byQuote, passage: byPassage.exact, position: byPassage.refinedBy };
}

describe('annotations', () => {
  test('one for each quotation: the words in their report, and the claim that rests on them', () => {
    expect(quads.filter(({ object }) => object === 'oa:Annotation').map(({ subject }) => subject)).toEqual([
      ':annotation:army-killed:1',
      ':annotation:army-when:1',
      ':annotation:army-where:1',
    ]);
    const [target = ''] = follow(quads, ':annotation:army-killed:1', 'oa:hasTarget');
    expect(follow(quads, target, 'oa:hasSource')).toEqual(['https://herald.example/1']);
    expect(
      follow(quads, target, 'oa:hasSelector').map((node) =>
        listSaid(quads, node).filter((said) => !said.includes('refinedBy')),
      ),
    ).toEqual([
      ['oa:exact seven died', 'oa:prefix The army said ', 'oa:suffix  in Aleppo.', 'rdf:type oa:TextQuoteSelector'],
      ['oa:exact The army said seven died in Aleppo.', 'rdf:type oa:TextQuoteSelector'],
    ]);
    expect(follow(quads, ':annotation:army-killed:1', 'oa:motivatedBy')).toEqual(['oa:identifying']);
    const bodies = follow(quads, ':annotation:army-killed:1', 'oa:hasBody').map((node) => [
      ...follow(quads, node, 'oa:hasPurpose'),
      ...follow(quads, node, 'oa:hasSource'),
      ...follow(quads, node, 'rdf:value'),
    ]);
    expect(bodies).toEqual([
      ['oa:identifying', ':claim:army-killed'],
      ['oa:describing', 'Says so.'],
      ['oa:tagging', 'asserts'],
      ['oa:tagging', 'certain'],
      ['oa:tagging', '7'],
    ]);
  });

  test('positions are typed numbers, in the passage', () => {
    const [selector = ''] = quads
      .filter(({ predicate, datatype }) => predicate === 'oa:start' && datatype === 'xsd:nonNegativeInteger')
      .map(({ subject }) => subject);
    expect(listSaid(quads, selector)).toEqual(['oa:end 24', 'oa:start 14', 'rdf:type oa:TextPositionSelector']);
  });

  test('positions count code points, which JavaScript does not', () => {
    const passage = '🚒🚒 قال: 👩‍🚒 died, 👩‍🚒 died';
    const { position, byQuote } = readSelectors(writeAnnotations(quote(passage, 'died', { prefix: ', 👩‍🚒 ' })));
    expect([...passage].slice(position.start, position.end).join('')).toBe('died');
    expect(passage.slice(0, passage.lastIndexOf('died')).length).toBeGreaterThan(position.start);
    expect(position.start).toBe([...passage].length - 4);
    expect(byQuote).toMatchObject({ prefix: ', 👩‍🚒 ', suffix: '' });
  });

  test('whatever the passage: position and context lead to the words', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ب', '🚒', '"', '<', ' ', '\n', '\u202E'), maxLength: 60 });
    fc.assert(
      fc.property(
        text,
        text.filter((words) => words.trim() !== ''),
        text,
        fc.boolean(),
        (before, exact, after, isGiven) => {
          const passage = `${before}${exact}${after}`;
          const theCase = quote(passage, exact, isGiven ? { prefix: before, suffix: after } : {});
          const { byQuote, passage: found, position } = readSelectors(writeAnnotations(theCase));
          expect(found).toBe(passage);
          expect([...passage].slice(position.start, position.end).join('')).toBe(exact);
          expect(passage).toContain(`${byQuote.prefix}${byQuote.exact}${byQuote.suffix}`);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['no link', undefined],
    ['one that would run a script', 'javascript:alert(1)'],
    ['one that is no address', 'https://herald.example/"><script>'],
  ])('a report with %s is named by its urn', (_, url) => {
    const written = writeAnnotations(
      readSmallCase((value) => {
        value.reports[0].url = url;
      }),
    );
    expect(JSON.parse(written).first.items[0].target.source).toBe('urn:sources-say:report:herald');
  });
});

describe('the standard’s model', () => {
  test('holds for the shipped data, for no quotation at all, and for hostile texts', () => {
    const shipped = readShippedCase();
    const quotations = shipped.incidents.flatMap(({ claims }) =>
      claims.flatMap(({ evidence = [] }) => evidence.filter(({ exact }) => exact !== undefined)),
    );
    const written = JSON.parse(writeAnnotations(shipped));
    expect(written.total).toBe(quotations.length);
    expect(findModelFaults(written)).toEqual([]);
    const none = readSmallCase((value) => {
      for (const claim of value.incidents[0].claims) claim.evidence = undefined;
    });
    expect(findModelFaults(JSON.parse(writeAnnotations(none)))).toEqual([]);
    for (const text of hostileTexts) {
      const hostile = writeAnnotations(quote(`before ${text} after`, text));
      expect(hostile).not.toContain('<');
      expect(findModelFaults(JSON.parse(hostile))).toEqual([]);
      expect(readSelectors(hostile).byQuote.exact).toBe(text);
    }
  });

  test('is told from what breaks it', () => {
    const whole = JSON.parse(writeAnnotations(theCase));
    const breakIt = (change: (annotation: Json) => void) => {
      const copy = structuredClone(whole);
      change(copy.first.items[0]);
      return findModelFaults(copy);
    };
    expect(breakIt((annotation) => Object.assign(annotation, { id: 'no iri' }))).toHaveLength(1);
    expect(breakIt((annotation) => Object.assign(annotation, { target: undefined }))).toHaveLength(1);
    expect(breakIt((annotation) => Object.assign(annotation, { motivation: 'rating' }))).toHaveLength(1);
    expect(breakIt((annotation) => Object.assign(annotation.target, { source: ['a:b', 'c:d'] }))).toHaveLength(1);
    expect(
      breakIt((annotation) => Object.assign(annotation.target.selector[1].refinedBy, { start: 1.5 })),
    ).toHaveLength(1);
  });
});
