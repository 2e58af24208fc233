/** A whole number in figures, with or without commas between thousands; null where it is none, or above `most`. */
export function readWhole(text: string, most: number): number | null {
  const digits = text.trim();
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(digits)) return null;
  const number = Number(digits.replaceAll(',', ''));
  return number <= most ? number : null;
}
