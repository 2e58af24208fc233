/** The words of a line, for lists that are read and mended by hand. */
export function listWords(line: string): ReadonlySet<string> {
  return new Set(line.split(/\s+/).filter((word) => word !== ''));
}
