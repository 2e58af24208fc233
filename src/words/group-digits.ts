/**
 * "7", "1,250", "-1,250.5": as `toLocaleString('en')` writes it, to three decimals, which at its first call gets
 * ready for all the world's ways of writing numbers: tens of milliseconds on a phone, just before a page is drawn.
 */
export function groupDigits(number: number): string {
  const [whole = '', decimals] = String(Number.isInteger(number) ? number : Number(number.toFixed(3))).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
