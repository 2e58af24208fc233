/** `denied`: the browser lets this page keep nothing at all. `full`: what was there stays, more does not fit. */
export type StorageFault = 'denied' | 'full' | 'failed';

export class StorageProblem extends Error {
  override readonly name = 'StorageProblem';
  readonly why: StorageFault;
  /** What the browser says of it. */
  readonly detail: string;

  constructor(why: StorageFault, detail: string) {
    super(`${why}: ${detail}`);
    this.why = why;
    this.detail = detail;
  }
}

const whyByName: Readonly<Record<string, StorageFault>> = {
  QuotaExceededError: 'full',
  // Firefox, for a database, until 2025.
  NS_ERROR_DOM_QUOTA_REACHED: 'full',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
};

/** What a browser throws, as one of the three. */
export function toStorageProblem(error: unknown): StorageProblem {
  if (error instanceof StorageProblem) return error;
  if (!(error instanceof Error)) return new StorageProblem('failed', String(error));
  return new StorageProblem(whyByName[error.name] ?? 'failed', error.message || error.name);
}
