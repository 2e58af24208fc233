import type { HeadingHints } from '../../core/intake/heading.ts';
import { isDateText } from '../../core/model/dates.ts';
import { queryPage } from './parse-page.ts';

/** What a page says of its article: in its JSON-LD first, written for machines to read, then in its meta tags. */
export function readPageHints(page: Document): HeadingHints {
  const article = findArticle(page);
  const outlet = takeText(read(article, 'publisher', 'name')) ?? readMeta(page, 'og:site_name', 'application-name');
  const headline =
    takeText(article?.['headline']) ?? readMeta(page, 'og:title', 'twitter:title') ?? readFirst(page, 'h1');
  const published =
    takeText(article?.['datePublished']) ??
    readMeta(page, 'article:published_time', 'datePublished', 'date', 'dc.date', 'parsely-pub-date') ??
    readAttribute(page, 'article time[datetime], time[itemprop=datePublished]', 'datetime');
  const url =
    readAttribute(page, 'link[rel=canonical]', 'href') ??
    readMeta(page, 'og:url') ??
    takeText(article?.['url']) ??
    readSavedFrom(page);
  const language =
    readAttribute(page, 'html', 'lang') ?? takeText(article?.['inLanguage']) ?? readMeta(page, 'og:locale');
  return dropAbsent({
    headline: headline === null ? null : dropOutlet(headline, outlet),
    outlet,
    url: url !== null && /^https?:\/\/[^\s]+$/i.test(url) ? url : null,
    published: published === null ? null : readMoment(published),
    language: language === null ? null : (/^[a-z]{2,3}(?=[-_]|$)/.exec(language.toLowerCase())?.[0] ?? null),
  });
}

function dropAbsent(hints: Readonly<Record<keyof HeadingHints, string | null>>): HeadingHints {
  return Object.fromEntries(Object.entries(hints).filter(([, value]) => value !== null));
}

type Json = Readonly<Record<string, unknown>>;

const articleTypes =
  /^(?:(?:news|reportagenews|analysisnews|backgroundnews|opinionnews)?article|blogposting|liveblogposting|report)$/i;

function findArticle(page: Document): Json | null {
  for (const script of queryPage(page, 'script[type="application/ld+json"]')) {
    const found = parseJson(script.textContent ?? '').find(isArticle);
    if (found !== undefined) return found;
  }
  return null;
}

/** The things that it lists, at its top or under `@graph`; nothing if it is no JSON. */
function parseJson(text: string): readonly Json[] {
  try {
    const value: unknown = JSON.parse(text);
    const tops = listObjects(value);
    return [...tops, ...tops.flatMap((top) => listObjects(top['@graph']))];
  } catch {
    return [];
  }
}

function listObjects(value: unknown): readonly Json[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((each): each is Json => typeof each === 'object' && each !== null);
}

function isArticle({ '@type': type }: Json): boolean {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some((each) => typeof each === 'string' && articleTypes.test(each));
}

function read(thing: Json | null, name: string, part: string): unknown {
  const [value] = listObjects(thing?.[name]);
  return value?.[part];
}

const longestHint = 500;

function takeText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value
    .slice(0, longestHint * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' || text.length > longestHint ? null : text;
}

function readAttribute(page: Document, selector: string, name: string): string | null {
  for (const element of queryPage(page, selector)) {
    const value = takeText(element.getAttribute(name));
    if (value !== null) return value;
  }
  return null;
}

function readFirst(page: Document, selector: string): string | null {
  const elements = queryPage(page, selector);
  return elements.length === 1 ? takeText(elements[0]?.textContent) : null;
}

function readMeta(page: Document, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = readAttribute(
      page,
      `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
      'content',
    );
    if (value !== null) return value;
  }
  return null;
}

const savedFrom = /^\s*saved from url=\(\d+\)(\S+)/;

/** The comment that browsers write above a page that they save. */
function readSavedFrom(page: Document): string | null {
  for (const node of page.childNodes) {
    const found = node.nodeType === Node.COMMENT_NODE ? savedFrom.exec(node.nodeValue ?? '') : null;
    if (found?.[1] !== undefined) return found[1];
  }
  return null;
}

/** "Seven killed in raid | The Lantern": a page's title names its outlet too. */
function dropOutlet(headline: string, outlet: string | null): string {
  const parts = /^(.+?)\s+[|–—-]\s+([^|–—]+)$/.exec(headline);
  return parts?.[1] !== undefined && outlet !== null && parts[2]?.toLowerCase() === outlet.toLowerCase()
    ? parts[1]
    : headline;
}

/** As the model has it; the day alone where the zone is missing. */
function readMoment(text: string): string | null {
  const moment = text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  if (isDateText(moment)) return moment;
  const day = moment.slice(0, 10);
  return isDateText(day) ? day : null;
}
