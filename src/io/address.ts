import {
  createSerializer,
  parseAsArrayOf,
  parseAsString,
  parseAsStringLiteral,
  useQueryStates,
  type Values,
} from 'nuqs';
import { type MouseEvent, useCallback } from 'react';

const none: string[] = [];

/**
 * What the query string may name: the whole view, so that a link opens exactly that.
 * Ids and dates are as typed by anyone: a page looks each up and may find nothing.
 */
const parsers = {
  page: parseAsStringLiteral(['sources', 'add', 'copy-desk', 'classroom', 'exchange', 'method']),
  incident: parseAsString,
  question: parseAsString,
  claim: parseAsString,
  /** The report of the user's own that is worked on, and which of its proposals. */
  report: parseAsString,
  proposal: parseAsString,
  /** The draft in hand, and which finding on it is open. */
  draft: parseAsString,
  finding: parseAsString,
  /** The lesson, its round and what is done with it: without a task it is worked through. */
  lesson: parseAsString,
  round: parseAsString,
  task: parseAsStringLiteral(['teach', 'make', 'gather', 'end']),
  /** The claim whose wording the open claim is held against. */
  beside: parseAsString,
  /** As known on: a day or moment. */
  asof: parseAsString,
  /** Sources dropped from the comparison. */
  without: parseAsArrayOf(parseAsString).withDefault(none),
  /** Whether unnamed sources are dropped too. */
  named: parseAsStringLiteral(['only']),
  /** The words searched for. */
  q: parseAsString.withDefault(''),
  source: parseAsArrayOf(parseAsString).withDefault(none),
  party: parseAsArrayOf(parseAsString).withDefault(none),
  mark: parseAsStringLiteral(['agree', 'conflict', 'unconfirmed']),
  asked: parseAsString,
  place: parseAsString,
  from: parseAsString,
  to: parseAsString,
  /** What of the case is to be exported. */
  scope: parseAsStringLiteral(['incident', 'found', 'all']),
  order: parseAsStringLiteral(['newest', 'oldest', 'conflicts', 'relevance']),
};

export type Address = Readonly<Values<typeof parsers>>;

/** What is not named stays as it is; null, or an empty list or text, takes it out of the address. */
export type AddressChange = { readonly [Key in keyof Address]?: Address[Key] | null };

export type ChangeAddress = (change: AddressChange, history: 'push' | 'replace') => void;

/** Takes all of the view out of the address. */
export const noView: AddressChange = Object.fromEntries(Object.keys(parsers).map((key) => [key, null]));

const serialize = createSerializer(parsers);

export function useAddress(): readonly [Address, ChangeAddress] {
  const [address, setAddress] = useQueryStates(parsers);
  const changeAddress = useCallback<ChangeAddress>(
    (change, history) => void setAddress(change, { history }),
    [setAddress],
  );
  return [address, changeAddress];
}

/** Relative, so that a link holds under any sub-path. */
export function addressOf(view: AddressChange): string {
  return serialize(view) || './';
}

/**
 * Takes a plain click within the app and leaves every other (new tab, download) to the browser.
 * The history entry is made before anything is drawn: a browser keeps the scroll
 * position of the page left behind at that moment, for Back to restore.
 */
export function followLink(event: MouseEvent<HTMLAnchorElement>): void {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (event.defaultPrevented || !isPlain) return;
  event.preventDefault();
  history.pushState(null, '', event.currentTarget.href);
  window.scrollTo(0, 0);
}
