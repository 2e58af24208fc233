import type { Case } from '../core/model/case.ts';
import { decodeJson } from '../core/model/decode-json.ts';
import { parseCase } from '../core/model/parse-case.ts';
import type { Problem } from '../core/model/problem.ts';
import { isRecord } from '../core/model/shape.ts';
import type { CarriedWork } from './carried-work.ts';
import { keyBytes } from './key-case.ts';

/** Where a case comes from: an address, with what was found there if the page has asked already, or a file that the reader chose. */
export type CaseOrigin = { readonly address: string; readonly found?: ArrayBuffer } | { readonly file: Blob };

/** Later versions of what ships are the same case: the user's work goes on in them. */
const shippedCaseKey = 'shipped';

/** Why there is no case. What was open before stays open. */
export type NoCase =
  | { readonly status: 'rejected'; readonly problems: readonly Problem[] }
  | { readonly status: 'unreachable'; readonly address: string; readonly detail: string };

interface LoadedCase extends CarriedWork {
  readonly status: 'ready';
  /** The same for the same file; one for the case that ships, whatever its version. */
  readonly caseKey: string;
}

export type LoadOutcome = LoadedCase | NoCase;

/** Reads and checks a whole case; `onRead` is called once its bytes are there. */
export async function loadCase(from: CaseOrigin, onRead: () => void): Promise<LoadOutcome> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readBytes(from));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { status: 'unreachable', address: 'address' in from ? from.address : '', detail };
  }
  onRead();
  const decoded = decodeJson(bytes);
  const parsed = decoded.ok ? parseCase(decoded.value) : decoded;
  if (!parsed.ok) return { status: 'rejected', problems: parsed.problems };
  const caseKey = 'file' in from ? keyBytes(bytes) : shippedCaseKey;
  return { status: 'ready', caseKey, ...(await takeCarried(parsed.value, decoded.ok ? decoded.value : null)) };
}

/** What reads it comes with the first file that carries any. */
async function takeCarried(theCase: Case, file: unknown): Promise<CarriedWork> {
  const carriesNone = !isRecord(file) || (file['work'] === undefined && file['drafts'] === undefined);
  if (carriesNone) return { theCase, operations: [], drafts: [] };
  const { readCarriedWork } = await import('./carried-work.ts');
  return readCarriedWork(theCase, file);
}

async function readBytes(from: CaseOrigin): Promise<ArrayBuffer> {
  if ('file' in from) return from.file.arrayBuffer();
  if (from.found !== undefined) return from.found;
  const response = await fetch(from.address);
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  return response.arrayBuffer();
}
