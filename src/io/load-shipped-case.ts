import type { Case } from '../core/model/case.ts';
import { decodeJson } from '../core/model/decode-json.ts';
import { parseCase } from '../core/model/parse-case.ts';
import type { Problem } from '../core/model/problem.ts';

export type LoadOutcome =
  | { readonly status: 'ready'; readonly theCase: Case }
  | { readonly status: 'rejected'; readonly problems: readonly Problem[] }
  | { readonly status: 'unreachable'; readonly address: string; readonly detail: string };

/** Beside the page, so that the app runs under any sub-path of any file server. */
export async function loadShippedCase(): Promise<LoadOutcome> {
  const address = new URL('case.json', document.baseURI);
  let bytes: Uint8Array;
  try {
    const response = await fetch(address);
    if (!response.ok) return unreachable(address, `The server answered ${response.status}.`);
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    return unreachable(address, error instanceof Error ? error.message : String(error));
  }
  const decoded = decodeJson(bytes);
  const parsed = decoded.ok ? parseCase(decoded.value) : decoded;
  return parsed.ok ? { status: 'ready', theCase: parsed.value } : { status: 'rejected', problems: parsed.problems };
}

function unreachable(address: URL, detail: string): LoadOutcome {
  return { status: 'unreachable', address: address.href, detail };
}
