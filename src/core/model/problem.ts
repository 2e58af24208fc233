/** One thing that is wrong with the input: where it stands, what belongs there, what stood there. */
export interface Problem {
  /** The file it stands in, where more than one was read. */
  readonly file?: string | undefined;
  /** From the top of the file: `incidents[0].claims[3].source`; empty for the file as a whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Gathers problems while a file is walked. The path is a stack of keys that the
 * walk pushes and pops, and becomes text only where something is wrong: a good
 * file of 100,000 claims writes none.
 */
export class ProblemLog {
  readonly problems: Problem[] = [];
  readonly path: (string | number)[] = [];
  file: string | undefined;
  readonly #broken = new WeakSet<object>();
  /** Grows with each problem; a list takes back what its entries added, so that one bad claim does not break its incident. */
  faults = 0;

  /** Its shape is wrong: it may still be referred to, but what depends on its shape is not looked at. */
  markBroken(entry: object): void {
    this.#broken.add(entry);
  }

  isBroken(entry: object): boolean {
    return this.problems.length > 0 && this.#broken.has(entry);
  }

  /** `keys` lead on from where the walk stands. */
  add(expected: string, found: unknown, ...keys: readonly (string | number)[]): void {
    this.faults += 1;
    const path = [...this.path, ...keys].reduce<string>(extendPath, '');
    const problem = { path, expected, found: describeFound(found) };
    this.problems.push(this.file === undefined ? problem : { file: this.file, ...problem });
  }
}

function extendPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** The value as a person would recognise it in the file, cut to a line. */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string') return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
  return String(value);
}
