/**
 * What a spreadsheet runs as a formula, after leading white space and signs that are not seen too (OWASP, CSV
 * injection). Some take full-width signs for the plain ones; what looks like them is not left to chance.
 */
const formula = /^[\t\r\n]|^[\p{Z}\p{C}\s]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/u;

/**
 * A text as it is put into a cell: what would run, and what begins with the mark itself, stands behind a `'`. No
 * text is empty: an empty cell is none, and the mark alone a text without letters.
 */
export function writeCell(text: string): string {
  return text === '' || text.startsWith("'") || formula.test(text) ? `'${text}` : text;
}

/** The text of a cell that is not empty. A `'` that was needed for nothing is the text's own: people write those. */
export function readCell(cell: string): string {
  const rest = cell.slice(1);
  const isMarked = cell.startsWith("'") && (rest === '' || rest.startsWith("'") || formula.test(rest));
  return isMarked ? rest : cell;
}
