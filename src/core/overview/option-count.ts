/** How many incidents each option would leave. An incident counts once, in however many of its questions. */
export class OptionCount {
  readonly #counts: Int32Array;
  readonly #last: Int32Array;

  constructor(options: number) {
    this.#counts = new Int32Array(options);
    this.#last = new Int32Array(options).fill(-1);
  }

  /** Incidents come in their order. Null is no option. */
  add(option: number | null, incident: number): void {
    if (option === null || this.#last[option] === incident) return;
    this.#last[option] = incident;
    this.#counts[option] = this.countOf(option) + 1;
  }

  addAll(options: readonly number[], incident: number): void {
    for (const option of options) this.add(option, incident);
  }

  countOf(option: number): number {
    return this.#counts[option] ?? 0;
  }

  /** By the options' names; what would leave nothing is left out. */
  readBy(names: readonly string[]): Readonly<Record<string, number>> {
    return Object.fromEntries(
      names.map((name, option) => [name, this.countOf(option)] as const).filter(([, count]) => count > 0),
    );
  }
}
