import { screen, within } from '@testing-library/react';

/** What stands in the comparison, found as a reader of any kind would find it: by headers, not by markup. */
export function listColumns(): readonly string[] {
  return screen.getAllByRole('columnheader').map((header) => header.textContent);
}

export function findRow(question: string): HTMLElement {
  const header = screen
    .getAllByRole('rowheader')
    .find((each) => within(each).queryByRole('heading', { name: question }) !== null);
  const row = header?.closest('tr');
  if (!row) throw new Error(`no row for: ${question}`);
  return row;
}

/** The cell of a question under the column whose header begins with `column`. */
export function findCell(question: string, column: string): HTMLElement {
  const index = listColumns().findIndex((header) => header.startsWith(column)) - 1;
  const cell = within(findRow(question)).getAllByRole('cell')[index];
  if (cell === undefined) throw new Error(`no column: ${column}`);
  return cell;
}
