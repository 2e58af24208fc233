import type { CaseOrigin } from '../desk/load-case.ts';

/** Beside the page, so that the app runs under any sub-path of any file server. */
export function findShippedCase(): CaseOrigin {
  return { address: new URL('case.json', document.baseURI).href };
}
