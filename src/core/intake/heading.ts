import type { Span } from '../text/span.ts';

/** A part of a heading, to be shown with how it was come by. */
export interface Found {
  readonly value: string;
  /** Where the text has it; null where it has not. */
  readonly span: Span | null;
  /** `stated` in the text; read off the report's web `address`; told by the `page` or file it came from. */
  readonly how: 'stated' | 'address' | 'page';
}

/** What the page or file said of its report besides the text. */
export interface HeadingHints {
  readonly headline?: string | undefined;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  /** A day or a moment with a zone. */
  readonly published?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
}

/** What a text says of itself. Null where it does not say it: nothing is guessed. */
export interface Heading {
  readonly headline: Found | null;
  readonly outlet: Found | null;
  readonly agency: Found | null;
  /** A day or a moment with a zone. */
  readonly published: Found | null;
  readonly url: Found | null;
  /** BCP 47; told by the script and the commonest words. */
  readonly language: string | null;
  /** Dates that stand in the heading but do not tell the day. */
  readonly doubtful: readonly DateDoubt[];
  /** Stretches of the text that are heading, not passage. In order and apart, none over a line break. */
  readonly lines: readonly Span[];
}

/**
 * A date from which the day of publication does not follow. `day-or-month`: 4/5/2020;
 * `incomplete`: no year, or no such day; `only-updated`: when it was changed, not when it
 * came out; `several`: two dates, and nothing says which.
 */
export interface DateDoubt {
  readonly reason: 'day-or-month' | 'incomplete' | 'only-updated' | 'several';
  readonly span: Span | null;
  /** Days or moments to choose from; none if incomplete. */
  readonly readings: readonly string[];
}
