const longestName = 60;

/** What a file may be called after: letters and digits of any script, a hyphen for all else. */
export function nameFile(text: string): string {
  const name = text.toLowerCase().replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  return name.slice(0, longestName).replace(/^-+|-+$/g, '') || 'lesson';
}
