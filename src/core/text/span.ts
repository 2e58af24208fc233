/** A stretch of a text: UTF-16 units, the end excluded, never empty, never through a surrogate pair. */
export type Span = readonly [start: number, end: number];
