/** More than a newspaper holds. The rest is kept, but not checked. */
export const mostChecked = 100_000;

/** As much of a draft as is checked: whole lines, as far as there are any. */
export function cutToLimit(text: string): string {
  if (text.length <= mostChecked) return text;
  const end = text.lastIndexOf('\n', mostChecked);
  if (end > 0) return text.slice(0, end);
  const isThroughPair = /[\ud800-\udbff]/.test(text.charAt(mostChecked - 1));
  return text.slice(0, isThroughPair ? mostChecked - 1 : mostChecked);
}
