/** 0 done, 1 the input is bad, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Thrown where the words of the call are off. */
export class UsageError extends Error {}

/** The words of a call that are no file: every option of every command. */
export interface Options {
  readonly json?: boolean | undefined;
  readonly jsonl?: boolean | undefined;
  readonly sheet?: boolean | undefined;
  readonly help?: boolean | undefined;
  readonly 'as-of'?: string | undefined;
  readonly without?: readonly string[] | undefined;
  readonly against?: readonly string[] | undefined;
  readonly incident?: readonly string[] | undefined;
  readonly to?: string | undefined;
  readonly out?: string | undefined;
}

export interface Command {
  /** Those that mean something to it, beside `--json`. */
  readonly options: readonly (keyof Options)[];
  readonly run: (files: readonly string[], options: Options) => ExitCode | Promise<ExitCode>;
}
