import type { Heading, HeadingHints } from '../../core/intake/heading.ts';
import type { WorkReport } from '../../core/log/operation.ts';
import type { ReportId } from '../../core/model/case.ts';
import { isDateText } from '../../core/model/dates.ts';
import type { ReportToRead } from '../../desk/report-reading.ts';

/** What the user may say of a report; empty where nothing is said. */
export interface ReportFields {
  readonly outlet: string;
  readonly headline: string;
  /** A day or a moment with a zone. */
  readonly published: string;
  readonly url: string;
}

export type FieldName = keyof ReportFields;

/** What the user, or the page that the text came from, has said; what is not in it is the text's own to say. */
export type SaidFields = Partial<ReportFields>;

const fieldNames: readonly FieldName[] = ['outlet', 'headline', 'published', 'url'];

/** A report must have both; in brackets stands what an editor wrote in their stead. */
const noOutlet = '[Outlet not given]';

function standInHeadline(text: string): string {
  const words = text.trim().split(/\s+/, 9);
  return `[${words.slice(0, 8).join(' ').slice(0, 80)}${words.length > 8 ? ' …' : ''}]`;
}

export function isStandIn(value: string): boolean {
  return value.startsWith('[') && value.endsWith(']');
}

/** Of a report that is kept; a stand-in is nothing said. */
export function fieldsOf({ outlet, headline, published, url }: WorkReport): ReportFields {
  const said = (value: string) => (isStandIn(value) ? '' : value);
  return { outlet: said(outlet), headline: said(headline), published: published ?? '', url: url ?? '' };
}

export function joinFields(said: SaidFields, heading: Heading | null): ReportFields {
  const of = (name: FieldName) => said[name] ?? heading?.[name]?.value ?? '';
  return { outlet: of('outlet'), headline: of('headline'), published: of('published'), url: of('url') };
}

/** What was not the text's own word: it holds on when the text becomes another. */
export function listSaid(fields: ReportFields, heading: Heading | null): SaidFields {
  const said = fieldNames.filter((name) => fields[name] !== (heading?.[name]?.value ?? ''));
  return Object.fromEntries(said.map((name) => [name, fields[name]]));
}

export function saidOfHints({ outlet, headline, published, url }: HeadingHints): SaidFields {
  return Object.fromEntries(
    Object.entries({ outlet, headline, published, url }).filter(([, value]) => value !== undefined && value !== ''),
  );
}

export function toRead(text: string, said: SaidFields, id: ReportId, asides: WorkReport['asides']): ReportToRead {
  const of = (name: FieldName) => said[name] || null;
  const published = of('published');
  return {
    text,
    published: published !== null && isDateText(published) ? published : null,
    outlet: of('outlet'),
    headline: of('headline'),
    url: of('url'),
    asides,
    id,
  };
}

interface NewReport {
  readonly id: ReportId;
  readonly text: string;
  readonly said: SaidFields;
  readonly heading: Heading;
  readonly language: string | undefined;
  readonly replaces: ReportId | null;
}

export function makeReport({ id, text, said, heading, language, replaces }: NewReport): WorkReport {
  const base: WorkReport = {
    id,
    outlet: noOutlet,
    headline: '',
    published: null,
    // "und" is BCP 47 for a language that nobody has told.
    language: language ?? heading.language ?? 'und',
    text: `${id}-text`,
    asides: [],
    replaces,
    isDropped: false,
    ...(heading.agency === null ? {} : { agency: heading.agency.value }),
  };
  return describeReport(base, joinFields(said, heading), text);
}

/** The report with these fields, and stand-ins for those that it cannot be without. */
export function describeReport(report: WorkReport, fields: ReportFields, text: string): WorkReport {
  const { url: _, ...rest } = report;
  const published = fields.published.trim();
  const url = fields.url.trim();
  return {
    ...rest,
    outlet: fields.outlet.trim() || noOutlet,
    headline: fields.headline.trim() || standInHeadline(text),
    published: isDateText(published) ? published : null,
    ...(url === '' ? {} : { url }),
  };
}
