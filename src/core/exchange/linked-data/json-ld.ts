import type { Claim, IncidentId, QuestionId, Report } from '../../model/case.ts';
import { isBareDay } from '../../model/dates.ts';

/** A node of a JSON-LD document; fields that are undefined are left out when it is written. */
export interface JsonLd {
  readonly [key: string]: JsonLdValue | undefined;
}
type JsonLdValue = string | number | JsonLd | readonly JsonLdValue[];

/** The text of a document. No `<` stands in it, so that it may be put into a page, between script tags, as it is. */
export function writeJsonLd(document: JsonLd): string {
  return `${JSON.stringify(document, null, 1).replaceAll('<', '\\u003c')}\n`;
}

type Named = 'incident' | 'claim' | 'original' | 'source' | 'outlet' | 'report' | 'annotation';

/** The same in every export of a case, in whatever form; ids of a case mean nothing outside it, and so are no web addresses. */
export function toUrn(kind: Named, ...ids: readonly (string | number)[]): string {
  return ['urn:sources-say', kind, ...ids.map(encodePart)].join(':');
}

export function toQuestionUrn(incident: IncidentId, question: QuestionId): string {
  return toUrn('incident', incident, question);
}

/** Half a character, which a name from a file may hold, cannot be encoded. */
function encodePart(part: string | number): string {
  return encodeURIComponent(`${part}`.replace(/\p{Cs}/gu, '\uFFFD'));
}

/** A case may come from anyone: what would run a script, or is no address, is none. */
export function findWebAddress({ url }: Report): string | undefined {
  return url !== undefined && /^https?:\/\/[^\s\p{C}<>"{}|\\^`]+$/iu.test(url) ? url : undefined;
}

/** As XML Schema has it, where a moment has seconds. */
export function toXsdDate(date: string): JsonLd {
  if (isBareDay(date)) return { '@value': date, '@type': 'xsd:date' };
  return { '@value': date.replace(/(T\d\d:\d\d)(?!:)(?=[Z+-])/u, '$1:00'), '@type': 'xsd:dateTime' };
}

/** What a claim says in words: the editor's, or else the first that are quoted. */
export function findText({ statement, evidence = [] }: Claim): string | undefined {
  return statement ?? evidence.find(({ exact }) => exact !== undefined)?.exact;
}

export function dropTwins<Entry>(entries: readonly (Entry | undefined)[]): readonly Entry[] {
  return [...new Set(entries.filter((entry) => entry !== undefined))];
}
