import type { Answer, Case, Claim, Evidence } from '../../model/case.ts';
import { findWebAddress, type JsonLd, toUrn, writeJsonLd } from './json-ld.ts';
import { locateQuote } from './quote-position.ts';

const collection = 'urn:sources-say:annotations';

/** Each quotation as a W3C Web Annotation: the words in their report are the target, the claim that rests on them the body. */
export function writeAnnotations(theCase: Case): string {
  const items = theCase.incidents
    .flatMap(({ claims }) => claims)
    .flatMap((claim) => (claim.evidence ?? []).flatMap((evidence, at) => annotate(theCase, claim, evidence, at)));
  return writeJsonLd({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: collection,
    type: 'AnnotationCollection',
    label: 'Quotations with the claims that rest on them',
    total: items.length,
    first: items.length === 0 ? undefined : { id: `${collection}:1`, type: 'AnnotationPage', startIndex: 0, items },
  });
}

function annotate(theCase: Case, claim: Claim, evidence: Evidence, at: number): readonly JsonLd[] {
  const { exact, prefix, suffix, passage: index } = evidence;
  const report = theCase.reportById.get(evidence.report);
  const passage = report?.passages[index ?? -1];
  if (report === undefined || passage === undefined || exact === undefined) return [];
  return [
    {
      id: toUrn('annotation', claim.id, at + 1),
      type: 'Annotation',
      motivation: 'identifying',
      body: listBodies(theCase, claim),
      target: {
        type: 'SpecificResource',
        source: findWebAddress(report) ?? toUrn('report', report.id),
        selector: listSelectors(passage, exact, prefix, suffix),
      },
    },
  ];
}

/** The claim itself, by its id; then what it says, for people, and its stance, certainty and answer as tags. */
function listBodies(theCase: Case, claim: Claim): readonly JsonLd[] {
  const { id, statement, stance, certainty, answer, translation } = claim;
  const tags = [stance, certainty, answer === undefined ? undefined : nameAnswer(theCase, answer)];
  return [
    { type: 'SpecificResource', source: toUrn('claim', id), purpose: 'identifying' },
    ...[statement, translation].flatMap((value) => writeBody(value, 'describing')),
    ...tags.flatMap((value) => writeBody(value, 'tagging')),
  ];
}

function writeBody(value: string | undefined, purpose: 'describing' | 'tagging'): readonly JsonLd[] {
  return value === undefined ? [] : [{ type: 'TextualBody', value, format: 'text/plain', purpose }];
}

/** In the names and figures of the case; an open end is left empty. */
function nameAnswer({ conceptById }: Case, answer: Answer): string {
  const labelOf = (id: Parameters<typeof conceptById.get>[0]) => conceptById.get(id)?.label ?? id;
  if ('concepts' in answer) return answer.concepts.map(labelOf).join('; ');
  if ('extent' in answer) return answer.extent.join(' or ');
  if ('time' in answer) return `${answer.time.from}/${answer.time.to}`;
  if ('text' in answer) return answer.text;
  const { min, max, unit } = answer.quantity;
  const figure = min === max ? `${min}` : `${min}–${max ?? ''}`;
  return unit === undefined ? figure : `${figure} ${labelOf(unit)}`;
}

/**
 * Two ways to the same words: by what stands around them, in the whole report; and by their position in the passage,
 * which is found by its own words. A position in the page is not known: the case holds a report by its passages.
 */
function listSelectors(passage: string, exact: string, givenPrefix?: string, givenSuffix?: string): readonly JsonLd[] {
  const { start, end, prefix, suffix } = locateQuote(passage, exact, givenPrefix, givenSuffix);
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextQuoteSelector', exact: passage, refinedBy: { type: 'TextPositionSelector', start, end } },
  ];
}
