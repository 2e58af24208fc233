/** Stays with what goes before it, so that no line begins with a dot. */
export const separator = '\u00a0· ';

/** What there is of the parts. */
export function joinParts(parts: readonly (string | null)[], between: string): string {
  return parts.filter((part) => part !== null && part !== '').join(between);
}
