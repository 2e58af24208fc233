import type { Span } from '../text/span.ts';
import { findOutletByName } from './known-outlets.ts';
import { readDates } from './read-dates.ts';

/** What one field of a heading's line says. `published` is null where the line does not say of what the date is. */
export type HeadingField =
  | {
      readonly kind: 'headline' | 'outlet' | 'agency' | 'url' | 'language';
      readonly value: string;
      readonly span: Span;
    }
  | {
      readonly kind: 'date';
      readonly readings: readonly string[];
      readonly of: 'published' | 'updated' | null;
      readonly span: Span;
    }
  /** Part of a heading, but nothing that a report keeps: a byline's person, minutes to read. */
  | { readonly kind: 'other'; readonly span: Span };

const longestLine = 300;
const separator = /\s*[|•·\t]\s*/g;

/** The fields of a line, spans in the text; null if any of it may be copy. */
export function readHeadingLine(text: string, [start, end]: Span): readonly HeadingField[] | null {
  if (end - start > longestLine) return null;
  const fields: HeadingField[] = [];
  for (const [from, to] of splitLine(text.slice(start, end))) {
    const read = readField(text.slice(start + from, start + to));
    if (read === null) return null;
    for (const field of read) {
      fields.push({ ...field, span: [start + from + field.span[0], start + from + field.span[1]] });
    }
  }
  return fields.length === 0 ? null : fields;
}

function splitLine(line: string): readonly Span[] {
  const fields: Span[] = [];
  let from = 0;
  for (const match of line.matchAll(separator)) {
    if (match.index > from) fields.push([from, match.index]);
    from = match.index + match[0].length;
  }
  if (from < line.length) fields.push([from, line.length]);
  return fields;
}

const label =
  /^(headline|title|outlet|publisher|publication|newspaper|agency|wire|source|via|date|first published|published|posted|issued|last updated|updated|last modified|modified|author|by|link|url|address|language|العنوان|المصدر|التاريخ|نشر|الرابط|כותרת|מקור|תאריך|פורסם|קישור)(?: on| at)?(?::\s*|\s+(?=[\p{L}\p{N}]))/iu;

function readField(field: string): readonly HeadingField[] | null {
  const labelled = label.exec(field);
  if (labelled !== null) {
    const [whole, name = ''] = labelled;
    const hasColon = whole.includes(':');
    const value = field.slice(whole.length);
    const span: Span = [whole.length, field.length];
    const read = value === '' ? null : readLabelled(name.toLowerCase(), hasColon, value, span);
    if (read !== null) return read;
  }
  return readBare(field);
}

type Labelled =
  | 'headline'
  | 'outlet'
  | 'agency'
  | 'source'
  | 'published'
  | 'updated'
  | 'date'
  | 'author'
  | 'link'
  | 'language';

const meanings: Readonly<Record<string, Labelled>> = {
  ...{ headline: 'headline', title: 'headline', العنوان: 'headline', כותרת: 'headline' },
  ...{ outlet: 'outlet', publisher: 'outlet', publication: 'outlet', newspaper: 'outlet' },
  ...{ agency: 'agency', wire: 'agency', source: 'source', via: 'source', المصدر: 'source', מקור: 'source' },
  ...{ date: 'date', 'first published': 'published', published: 'published', posted: 'published', issued: 'published' },
  ...{ التاريخ: 'date', نشر: 'published', תאריך: 'date', פורסם: 'published' },
  ...{ 'last updated': 'updated', updated: 'updated', 'last modified': 'updated', modified: 'updated' },
  ...{ author: 'author', by: 'author', language: 'language' },
  ...{ link: 'link', url: 'link', address: 'link', الرابط: 'link', קישור: 'link' },
};

/** Without a colon only what cannot be the beginning of a sentence counts: "Published 4 May 2020", "By Jane Roe". */
function readLabelled(name: string, hasColon: boolean, value: string, span: Span): readonly HeadingField[] | null {
  const meaning = meanings[name];
  const shift = (fields: readonly HeadingField[] | null) =>
    fields?.map((field) => ({ ...field, span: [span[0] + field.span[0], span[0] + field.span[1]] as const })) ?? null;
  switch (meaning) {
    case 'headline':
    case 'outlet':
    case 'agency':
      return hasColon ? [{ kind: meaning, value, span }] : null;
    case 'language':
      return hasColon ? [{ kind: 'language', value: value.toLowerCase(), span }] : null;
    case 'published':
    case 'updated':
      return shift(readDateLine(value, meaning));
    case 'date':
      return hasColon ? shift(readDateLine(value, 'published')) : null;
    case 'link':
      return shift(readAddress(value));
    case 'source':
      return (
        shift(readAddress(value) ?? readName(value)) ??
        (hasColon && isName(value) ? [{ kind: 'outlet', value, span }] : null)
      );
    case 'author':
      return shift(readByline(value));
    default:
      return null;
  }
}

const timeToRead = /^(?:\d{1,3}[ -]min(?:ute)?s?(?: read)?|\d{1,2}:\d{2}(?: ?[ap]m)?)$/i;

function readBare(field: string): readonly HeadingField[] | null {
  if (timeToRead.test(field)) return [{ kind: 'other', span: [0, field.length] }];
  return readAddress(field) ?? readName(field) ?? readDateLine(field, null);
}

function readAddress(value: string): readonly HeadingField[] | null {
  const found = /^<?(https?:\/\/[^\s<>"]+)>?$/i.exec(value);
  const url = found?.[1];
  if (url === undefined) return null;
  const from = value.indexOf(url);
  return [{ kind: 'url', value: url, span: [from, from + url.length] }];
}

/** "The Associated Press", "(Reuters)", "— AFP". */
function readName(value: string): readonly HeadingField[] | null {
  const bare = /^[(\s—–-]*(.*?)[)\s.]*$/u.exec(value)?.[1] ?? '';
  const outlet = findOutletByName(bare);
  if (outlet === null) return null;
  const from = value.indexOf(bare);
  return [{ kind: outlet.isAgency ? 'agency' : 'outlet', value: outlet.name, span: [from, from + bare.length] }];
}

const weekdays =
  'mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|الاثنين|الإثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة|السبت|الأحد|الاحد|יום|ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת';
const besideDate = new RegExp(
  `^(?:[\\s,.;:()/–—-]|(?<![\\p{L}\\p{N}])(?:${weekdays}|at|on|am|pm|a\\.m|p\\.m|gmt|utc|[ec]es?t|[ec]et|[ecmp][sd]t|et|bst|ist|local time|الساعة|يوم|בשעה|\\d{1,2}[:.]\\d{2})(?![\\p{L}\\p{N}]))*$`,
  'iu',
);

const named = /^[\s,(]*(first published|published|posted|last updated|updated|last modified|modified)\b(?: on| at)?:?/i;

/** A line of dates, with outlets' names between them at most. */
function readDateLine(value: string, of: 'published' | 'updated' | null): readonly HeadingField[] | null {
  const dates = readDates(value);
  if (dates.length === 0 || dates.length > 3) return null;
  const fields: HeadingField[] = [];
  let from = 0;
  let meaning = of;
  for (const { span, readings } of [...dates, { span: [value.length, value.length] as const, readings: null }]) {
    const rest = value.slice(from, span[0]);
    const [labelText = '', word = ''] = named.exec(rest) ?? [];
    if (word !== '') meaning = meanings[word.toLowerCase()] === 'updated' ? 'updated' : 'published';
    const beside = readBesideDate(rest.slice(labelText.length), from + labelText.length);
    if (beside === null) return null;
    fields.push(...beside);
    if (readings !== null) fields.push({ kind: 'date', readings, of: meaning, span });
    from = span[1];
  }
  return fields;
}

/** Weekdays, signs and the like are nothing; an outlet's name is a field; anything else may be copy. */
function readBesideDate(rest: string, at: number): readonly HeadingField[] | null {
  if (besideDate.test(rest)) return [];
  const name = readName(rest.replace(/^[\s,–—-]+|[\s,–—-]+$/g, ''));
  const from = at + rest.search(/[^\s,–—(-]/u);
  return name?.map((field) => ({ ...field, span: [from, from + field.span[1] - field.span[0]] as const })) ?? null;
}

const mostBylineWords = 14;
const personName =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|&|in|at|de|al|el|bin|ben|von|van|der|the|staff|agencies|correspondent|reporter)$/u;
const publisherWord =
  /(?:^|\s)(?:news|times|post|herald|tribune|journal|press|gazette|monitor|observer|guardian|telegraph|agency|radio|tv|television|today|online|star|standard|daily|weekly|mail|review|chronicle|independent|net|network)$/i;

/** What follows "By": persons, and after the last comma or "for" an outlet, if it is known or sounds like one. */
function readByline(value: string): readonly HeadingField[] | null {
  if (/[.!?:;]$/.test(value) && !/\b(?:Jr|Sr)\.$/.test(value)) return null;
  const whole = readName(value);
  if (whole !== null) return whole;
  const words = value.split(/[\s,]+/);
  if (words.length > mostBylineWords || !words.every((word) => personName.test(word) || publisherWord.test(word)))
    return null;
  const fields: HeadingField[] = [{ kind: 'other', span: [0, value.length] }];
  const last = /^.*(?:,| for)\s+(.+)$/u.exec(value)?.[1];
  if (last === undefined) return fields;
  const from = value.length - last.length;
  const known = readName(last)?.[0];
  if (known?.kind === 'agency' || known?.kind === 'outlet') {
    fields.push({ ...known, span: [from, value.length] });
  } else if (publisherWord.test(last) || /^The \p{Lu}/u.test(last)) {
    fields.push({ kind: 'outlet', value: last, span: [from, value.length] });
  }
  return fields;
}

function isName(value: string): boolean {
  return value.length <= 60 && !/[.!?]$/.test(value) && /^[\p{Lu}\p{Lo}]/u.test(value);
}
