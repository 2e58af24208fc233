import { choosePublished, type DateStated } from './choose-published.ts';
import type { Dateline } from './find-dateline.ts';
import type { Found, Heading, HeadingHints } from './heading.ts';
import { nameOutletOfAddress } from './known-outlets.ts';
import { readHead, readTail } from './read-head.ts';
import type { HeadingField } from './read-heading-line.ts';
import { type Aside, findAsides } from './set-aside.ts';
import { tellLanguage } from './tell-language.ts';

/** `asides` are those of this text: what is set aside is no heading. */
export function findHeading(
  text: string,
  hints: HeadingHints = {},
  asides: readonly Aside[] = findAsides(text),
): Heading {
  const head = readHead(text, asides, hints.headline ?? null);
  const tail = readTail(text, asides, head.end);
  const fields = [...head.fields, ...tail.fields];
  const { dateline } = head;
  const url = pick(fields, 'url') ?? fromPage(hints.url);
  const stated = pick(fields, 'outlet') ?? fromPage(hints.outlet) ?? ofAddress(url);
  const agency = pick(fields, 'agency') ?? (dateline?.agency ? { ...dateline.agency, how: 'stated' as const } : null);
  const { published, doubtful } = choosePublished(
    listDates(fields, dateline),
    url?.value ?? null,
    hints.published ?? null,
  );
  return {
    headline: head.headline ?? fromPage(hints.headline),
    outlet: stated,
    // Reuters on its own page relays nobody.
    agency: agency !== null && agency.value === stated?.value ? null : agency,
    published,
    url,
    language: hints.language ?? pick(fields, 'language')?.value ?? tellLanguage(text),
    doubtful,
    lines: [...head.spans, ...(dateline === null ? [] : [dateline.span]), ...tail.spans],
  };
}

function pick(fields: readonly HeadingField[], kind: Exclude<HeadingField['kind'], 'date' | 'other'>): Found | null {
  for (const field of fields) {
    if (field.kind === kind) return { value: field.value, span: field.span, how: 'stated' };
  }
  return null;
}

function fromPage(value: string | undefined): Found | null {
  return value === undefined || value.trim() === '' ? null : { value: value.trim(), span: null, how: 'page' };
}

function ofAddress(url: Found | null): Found | null {
  const name = url === null ? null : nameOutletOfAddress(url.value);
  return name === null ? null : { value: name, span: null, how: 'address' };
}

function listDates(fields: readonly HeadingField[], dateline: Dateline | null): readonly DateStated[] {
  const dates = fields.flatMap((field) => (field.kind === 'date' ? field : []));
  if (dateline?.date === null || dateline?.date === undefined) return dates;
  const { readings, span } = dateline.date;
  // A dateline's day is when it was written, and counts where nothing else says a day.
  return dates.length > 0 ? dates : [{ readings, of: null, span }];
}
