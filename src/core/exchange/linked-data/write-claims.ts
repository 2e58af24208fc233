import type { Case, Claim, Incident, Report, Source } from '../../model/case.ts';
import { endOf, startOf } from '../../model/dates.ts';
import { listReports } from '../../model/list-reports.ts';
import { dropTwins, findText, findWebAddress, type JsonLd, toQuestionUrn, toUrn, writeJsonLd } from './json-ld.ts';

/**
 * What is asserted and denied, as schema.org's `Claim`: by whom, of what, and where it appeared. Nothing is rated, and
 * nothing reviewed. Who declines, is silent or neither confirms nor denies makes no claim and is not in it; who passed
 * a claim on is in the provenance. Stance and certainty, for which schema.org has no word, are keywords.
 */
export function writeClaims(theCase: Case): string {
  const incidents = theCase.incidents.map((incident) => ({
    incident,
    claims: incident.claims.filter(({ stance }) => stance === 'asserts' || stance === 'denies'),
  }));
  const claims = incidents.flatMap((each) => each.claims);
  const authors = dropTwins(claims.map((claim) => findAuthor(theCase, claim)));
  return writeJsonLd({
    '@context': 'https://schema.org',
    '@graph': [
      ...incidents.flatMap((each) => [
        describeIncident(theCase, each.incident),
        ...describeQuestions(each.incident, each.claims),
        ...each.claims.map((claim) => describeClaim(theCase, each.incident, claim)),
      ]),
      ...authors.map(describeAuthor),
      ...listReports(theCase, claims).map(describeReport),
    ],
  });
}

function findAuthor({ sourceById }: Case, { source, origin }: Claim): Source | undefined {
  return sourceById.get(origin ?? source);
}

function describeIncident({ conceptById }: Case, { id, title, date, place, summary }: Incident): JsonLd {
  const { label, lat, lon } = conceptById.get(place) ?? { label: place };
  const geo =
    lat === undefined || lon === undefined ? undefined : { '@type': 'GeoCoordinates', latitude: lat, longitude: lon };
  return {
    '@type': 'Event',
    '@id': toUrn('incident', id),
    name: title,
    description: summary === '' ? undefined : summary,
    startDate: date.from,
    endDate: date.to,
    location: { '@type': 'Place', name: label, geo },
  };
}

function describeQuestions({ id, questions }: Incident, claims: readonly Claim[]): readonly JsonLd[] {
  const asked = questions.filter((question) => claims.some((claim) => claim.question === question.id));
  return asked.map((question) => ({
    '@type': 'Question',
    '@id': toQuestionUrn(id, question.id),
    name: question.text,
    about: { '@id': toUrn('incident', id) },
  }));
}

function describeClaim(theCase: Case, incident: Incident, claim: Claim): JsonLd {
  const reports = listReports(theCase, [claim]);
  const first = findFirst(reports);
  const author = { '@id': toUrn('source', claim.origin ?? claim.source) };
  return {
    '@type': 'Claim',
    '@id': toUrn('claim', claim.id),
    text: findText(claim),
    inLanguage: claim.statement === undefined ? findLanguage(theCase, claim) : undefined,
    author,
    datePublished: claim.saidAt,
    about: [{ '@id': toUrn('incident', incident.id) }, { '@id': toQuestionUrn(incident.id, claim.question) }],
    keywords: [claim.stance, claim.certainty],
    appearance: reports.length === 0 ? undefined : reports.map(({ id }) => ({ '@id': toUrn('report', id) })),
    firstAppearance: first === undefined ? undefined : { '@id': toUrn('report', first.id) },
    citation: describeQuotations(theCase, claim),
  };
}

/** The one that is earlier than each other; of two on one bare day, or beside one without a date, nobody can say. */
function findFirst(reports: readonly Report[]): Report | undefined {
  return reports.find(({ id, published }) => {
    if (published === null) return false;
    const end = endOf(published);
    return reports.every((other) => other.id === id || (other.published !== null && end < startOf(other.published)));
  });
}

function findLanguage({ reportById }: Case, { language, evidence = [] }: Claim): string | undefined {
  const quoted = evidence.find(({ exact }) => exact !== undefined);
  return language ?? (quoted === undefined ? undefined : reportById.get(quoted.report)?.language);
}

/** The exact words, each with the report that they stand in. */
function describeQuotations({ reportById }: Case, { language, evidence = [] }: Claim): readonly JsonLd[] | undefined {
  const quotations = evidence.flatMap(({ report, exact }) =>
    exact === undefined
      ? []
      : {
          '@type': 'Quotation',
          text: exact,
          inLanguage: language ?? reportById.get(report)?.language,
          isPartOf: { '@id': toUrn('report', report) },
        },
  );
  return quotations.length === 0 ? undefined : quotations;
}

/** An author is an organization or a person; the case does not tell whether an official speaks as one or for one. */
const authorType: Record<Source['kind'], 'Organization' | 'NewsMediaOrganization' | 'Person'> = {
  military: 'Organization',
  official: 'Organization',
  'state-media': 'NewsMediaOrganization',
  monitor: 'Organization',
  intelligence: 'Organization',
  'armed-group': 'Organization',
  witness: 'Person',
  expert: 'Person',
  outlet: 'NewsMediaOrganization',
};

function describeAuthor({ id, name, kind, description }: Source): JsonLd {
  return { '@type': authorType[kind], '@id': toUrn('source', id), name, description };
}

function describeReport(report: Report): JsonLd {
  return {
    '@type': 'NewsArticle',
    '@id': toUrn('report', report.id),
    headline: report.headline,
    url: findWebAddress(report),
    publisher: { '@type': 'Organization', '@id': toUrn('outlet', report.outlet), name: report.outlet },
    creditText: report.agency,
    datePublished: report.published ?? undefined,
    inLanguage: report.language,
  };
}
