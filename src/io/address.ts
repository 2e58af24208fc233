import { createSerializer, parseAsString, useQueryStates } from 'nuqs';
import { type MouseEvent, useCallback } from 'react';

/** What the query string may name. The ids are as typed by anyone: a page looks each up and may find nothing. */
const parsers = {
  incident: parseAsString,
  question: parseAsString,
  claim: parseAsString,
  beside: parseAsString,
};

export interface Address {
  readonly incident: string | null;
  readonly question: string | null;
  readonly claim: string | null;
  /** The claim whose wording the open claim is held against. */
  readonly beside: string | null;
}

export type ChangeAddress = (change: Partial<Address>, history: 'push' | 'replace') => void;

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
export function addressOf(view: Partial<Address>): string {
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
