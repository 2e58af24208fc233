import type { ExportFormat } from '../../core/exchange/export-format.ts';

/** The brief is worded, and so is written by the page and not by the desk. */
export type FormName = 'case' | 'brief' | ExportFormat;

interface Form {
  readonly name: FormName;
  readonly title: string;
  readonly use: string;
  /** What the file is called for, between the incident and the day. */
  readonly part: string;
  readonly extension: string;
  readonly type: string;
}

const linkedData = { extension: 'jsonld', type: 'application/ld+json' };

/** The forms that are files, what opens in most places first. */
export const forms: readonly Form[] = [
  {
    name: 'case',
    title: 'Case file',
    use: 'Opens here again with the same marks, and in the command line. For a colleague who works on with it, and to keep.',
    part: 'case',
    extension: 'json',
    type: 'application/json',
  },
  {
    name: 'csv',
    title: 'Table of claims (CSV)',
    use: 'A row a claim. For a spreadsheet or statistics; mended rows can be imported again.',
    part: 'claims',
    extension: 'csv',
    type: 'text/csv',
  },
  {
    name: 'brief',
    title: 'Brief (Markdown)',
    use: 'Each question with its mark, the reason, and who said what with links. For reading, editing and mailing.',
    part: 'brief',
    extension: 'md',
    type: 'text/markdown',
  },
  {
    name: 'jsonld',
    title: 'Claims (schema.org JSON-LD)',
    use: 'Who claims what and where it appeared, without a rating. For search engines and fact-checking tools.',
    part: 'claims',
    ...linkedData,
  },
  {
    name: 'annotations',
    title: 'Quotations (Web Annotation)',
    use: 'The exact words with their place in each report. For annotation tools.',
    part: 'annotations',
    ...linkedData,
  },
  {
    name: 'prov',
    title: 'Relays and revisions (PROV)',
    use: 'Who passed on whom, and which claim replaced which. For archives and provenance tools.',
    part: 'provenance',
    ...linkedData,
  },
];

/** "homs-2020-05-01-claims-2026-11-22.csv": what it holds, and when it was written. */
export function nameFile(slug: string, { part, extension }: Pick<Form, 'part' | 'extension'>, now: Date): string {
  const plain = slug.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 80);
  const [day] = now.toISOString().split('T');
  return `${plain}-${part}-${day}.${extension}`;
}
