import type { Case, Claim, Report, Source } from '../../model/case.ts';
import { listReports } from '../../model/list-reports.ts';
import { dropTwins, findText, findWebAddress, type JsonLd, toUrn, toXsdDate, writeJsonLd } from './json-ld.ts';

const context: JsonLd = {
  prov: 'http://www.w3.org/ns/prov#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/**
 * Where claims come from, in W3C PROV: claims and reports are entities, sources and outlets agents. A claim is its
 * source's, derived from the reports that it is read in, and a revision of the one that it replaces. One that is passed
 * on is quoted from what its origin said, an entity of its own, which is the origin's.
 */
export function writeProvenance(theCase: Case): string {
  const claims = theCase.incidents.flatMap((incident) => incident.claims);
  const reports = listReports(theCase, claims);
  const sources = dropTwins(claims.flatMap(({ source, origin }) => [source, origin]));
  return writeJsonLd({
    '@context': context,
    '@graph': [
      ...claims.flatMap(describeClaim),
      ...reports.map(describeReport),
      ...sources.flatMap((id) => describeSource(theCase.sourceById.get(id))),
      ...dropTwins(reports.map(({ outlet }) => outlet)).map(describeOutlet),
    ],
  });
}

function describeClaim(claim: Claim): readonly JsonLd[] {
  const { id, source, stance, origin, supersedes, saidAt, evidence = [] } = claim;
  const reports = dropTwins(evidence.map(({ report }) => report));
  const entity = {
    '@id': toUrn('claim', id),
    '@type': 'prov:Entity',
    'dcterms:description': findText(claim),
    'dcterms:date': saidAt === undefined ? undefined : toXsdDate(saidAt),
    // That somebody did not address a thing is the report's word, not theirs.
    'prov:wasAttributedTo': stance === 'silent' ? undefined : { '@id': toUrn('source', source) },
    'prov:wasQuotedFrom': origin === undefined ? undefined : { '@id': toUrn('original', id) },
    'prov:wasRevisionOf': supersedes === undefined ? undefined : { '@id': toUrn('claim', supersedes) },
    'prov:wasDerivedFrom': reports.map((report) => ({ '@id': toUrn('report', report) })),
  };
  if (origin === undefined) return [entity];
  const original = {
    '@id': toUrn('original', id),
    '@type': 'prov:Entity',
    'prov:wasAttributedTo': { '@id': toUrn('source', origin) },
  };
  return [entity, original];
}

function describeReport(report: Report): JsonLd {
  const { id, headline, outlet, published, language, agency } = report;
  const address = findWebAddress(report);
  return {
    '@id': toUrn('report', id),
    '@type': 'prov:Entity',
    'dcterms:title': headline,
    'dcterms:language': language,
    'dcterms:issued': published === null ? undefined : toXsdDate(published),
    // The agencies that a page credits, in its words: which of their pieces it used, it does not say.
    'dc:contributor': agency,
    'foaf:page': address === undefined ? undefined : { '@id': address },
    'prov:wasAttributedTo': { '@id': toUrn('outlet', outlet) },
  };
}

function describeSource(source: Source | undefined): readonly JsonLd[] {
  if (source === undefined) return [];
  return [{ '@id': toUrn('source', source.id), '@type': 'prov:Agent', 'rdfs:label': source.name }];
}

function describeOutlet(outlet: string): JsonLd {
  return { '@id': toUrn('outlet', outlet), '@type': 'prov:Agent', 'rdfs:label': outlet };
}
