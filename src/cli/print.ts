export function print(text: string): void {
  process.stdout.write(text);
}

/** The stable form for programs. */
export function printJson(value: unknown): void {
  print(`${JSON.stringify(value, null, 2)}\n`);
}

/** Text from a file, on one line, and without what would steer the terminal or turn the direction of writing. */
export function cleanText(text: string): string {
  return text.replace(/[\p{Cc}\p{Z}]+/gu, ' ').replace(/[\p{Cf}\p{Cs}]/gu, '');
}
