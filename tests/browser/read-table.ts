import type { Page } from '@playwright/test';

interface Cell {
  readonly role: string;
  readonly name: string;
  /** Each run of text in it. */
  readonly texts: readonly string[];
}

interface Table {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The table as the browser hands it to a screen reader. Read from Chromium's own
 * accessibility tree: a locator by role goes by the markup, and would not see that
 * a table laid out as blocks has lost its roles.
 */
export async function readTable(page: Page): Promise<Table> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const listWithin = (node: Node): readonly Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : [child, ...listWithin(child)];
    });
  const roleOf = ({ role, ignored }: Node): string => (ignored ? '' : String(role?.value));
  const nameOf = ({ name }: Node): string => String(name?.value ?? '');
  const table = nodes.find((node) => roleOf(node) === 'table');
  if (table === undefined) throw new Error('The accessibility tree has no table');
  const cellRoles = ['columnheader', 'rowheader', 'cell'];
  const rows = listWithin(table).filter((node) => roleOf(node) === 'row');
  return {
    name: nameOf(table),
    rows: rows.map((row) =>
      listWithin(row)
        .filter((node) => cellRoles.includes(roleOf(node)))
        .map((cell) => ({
          role: roleOf(cell),
          name: nameOf(cell),
          texts: listWithin(cell)
            .filter((node) => roleOf(node) === 'StaticText')
            .map(nameOf),
        })),
    ),
  };
}
