import { foldWords } from './fold-words.ts';

/** What is known of a report besides its words. */
export interface AboutReport {
  readonly url?: string | undefined;
  readonly headline?: string | undefined;
  readonly outlet?: string | undefined;
}

const tracking = /^(?:utm_\w+|fbclid|gclid|ocid|ref|src|cmpid|smid|share)=/i;

/** An address without what leads to the same page: protocol, "www.", the mark of who shared it. */
export function foldAddress(url: string): string {
  const [address = '', query = ''] = url.trim().replace(/#.*$/, '').split('?', 2);
  const kept = query.split('&').filter((part) => part !== '' && !tracking.test(part));
  const [host = '', ...path] = address.replace(/^https?:\/\//i, '').split('/');
  const page = path.join('/').replace(/\/+$|\/(?:amp|index\.html?)\/?$/i, '');
  return `${host.toLowerCase().replace(/^(?:www|m|amp|mobile)\./, '')}/${page}?${kept.join('&')}`;
}

/** A name without case, signs and its articles. */
export function foldName(name: string | undefined): string {
  return foldWords(name ?? '')
    .filter((word) => word !== 'the')
    .join(' ');
}
