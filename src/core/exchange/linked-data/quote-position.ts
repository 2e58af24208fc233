/** Where words stand in a passage, counted in code points from its start, as the Web Annotation Data Model has it. */
export interface QuotePosition {
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** As much as tells most quotations apart from their likes. */
const contextLength = 32;

/** The first place that fits what is given around the words; what is not given is taken from the passage. */
export function locateQuote(passage: string, exact: string, prefix?: string, suffix?: string): QuotePosition {
  const at = passage.indexOf(`${prefix ?? ''}${exact}${suffix ?? ''}`) + (prefix ?? '').length;
  const before = [...passage.slice(0, at)];
  const after = [...passage.slice(at + exact.length)];
  return {
    start: before.length,
    end: before.length + [...exact].length,
    prefix: prefix ?? before.slice(-contextLength).join(''),
    suffix: suffix ?? after.slice(0, contextLength).join(''),
  };
}
