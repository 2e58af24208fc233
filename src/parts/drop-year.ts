/** "27–28 March" of "27–28 March 2019", where the year stands close by; a span that leaves the year keeps both. */
export function dropYear(said: string, year: string): string {
  return said.endsWith(` ${year}`) ? said.slice(0, -year.length - 1) : said;
}
