/**
 * What core uses of it. Its own types bring in those of Node and of pages, and with them all the platform from
 * which core is to be free; core's tsconfig puts these in their place.
 */
interface ParseResult {
  readonly data: string[][];
  readonly errors: readonly { readonly type: string; readonly row?: number }[];
}

interface ParseConfig {
  readonly newline: '\r\n' | '\n' | '\r';
  readonly delimiter: string;
  readonly preview?: number;
}

declare const Papa: {
  parse<Row extends string[]>(text: string, config: ParseConfig): ParseResult & { readonly data: Row[] };
  unparse(rows: string[][], config: { readonly newline: string }): string;
};
export default Papa;
