import { screen, within } from '@testing-library/react';

/** What stands in the comparison, found as a reader of any kind would find it: by headers, not by markup. */
export function findTable(): HTMLElement {
  return screen.getByRole('table', { name: /what each source said$/ });
}

/** By their titles, without what can be pressed there. */
export function listColumns(): readonly string[] {
  return within(findTable())
    .getAllByRole('columnheader')
    .map((header) => header.querySelector('.column-title > :first-child')?.textContent ?? header.textContent);
}

export function findRow(question: string): HTMLElement {
  const header = within(findTable())
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
