import { describe, expect, test } from 'vitest';
import { buildCell, prepareRow } from '../../../src/pages/comparison/cell.ts';
import { arrangeColumns } from '../../../src/pages/comparison/columns.ts';
import { readRow } from './grid-row.ts';

/**
 * The cell under a column, a line a position: its side, its claims, and after them
 * `<` what each replaced and `=` stale copies; then `loose` replaced claims.
 */
function drawCell(grid: string, columnTitle: string): readonly string[] {
  const { theCase, incident, comparison } = readRow(grid);
  const column = arrangeColumns(theCase, incident).columns.find(({ title }) => title === columnTitle);
  if (column === undefined) throw new Error(`no column ${columnTitle}`);
  return buildCell(theCase, prepareRow(theCase, incident, comparison), column).flatMap(
    ({ party, positions, loose }) => [
      ...positions.map(({ camp, entries }) => {
        const claims = entries.map(({ claim, earlier, stale }) =>
          [claim.id, ...earlier.map(({ id }) => `<${id}`), ...stale.map(({ id }) => `=${id}`)].join(''),
        );
        return `${party.name} ${camp ?? '-'} ${claims.join(' ')}`;
      }),
      ...(loose.length > 0 ? [`${party.name} loose ${loose.map(({ id }) => id).join(' ')}`] : []),
    ],
  );
}

describe('a cell', () => {
  test('prints once what sources of a party say alike, and apart what they say differently', () => {
    const grid = `question killed: quantity killed
      syrian-army  asserts 7
      sana         asserts 7
      syrian-state-tv asserts 8
      → unconfirmed single-party`;
    expect(drawCell(grid, 'syrian-government')).toEqual(['syrian-government - c1 c2', 'syrian-government - c3']);
  });

  test('does not print as one an assertion and a belief', () => {
    const grid = `question killed: quantity killed
      syrian-army  asserts probable 7
      sana         asserts          7
      → unconfirmed single-party`;
    expect(drawCell(grid, 'syrian-government')).toEqual(['syrian-government - c2', 'syrian-government - c1']);
  });

  test('has the side of each position, and reads what decides before belief, silence last', () => {
    const grid = `question killed: quantity killed
      israeli-army     declines
      israeli-minister asserts probable 8
      israeli-echo     asserts 9
      syrian-army      asserts 7
      → conflict`;
    expect(drawCell(grid, 'israel')).toEqual(['israel A c3', 'israel - c2', 'israel - c1']);
    expect(drawCell(grid, 'syrian-government')).toEqual(['syrian-government B c4']);
  });

  test('carries no letters where there is no conflict', () => {
    const grid = `question killed: quantity killed
      israeli-army asserts 7
      syrian-army  asserts 7
      → agree`;
    expect(drawCell(grid, 'israel')).toEqual(['israel - c1']);
  });

  test('puts a chain of revisions under the claim that stands, newest first, with stale copies', () => {
    const grid = `question killed: quantity killed
      syrian-army asserts 3
      syrian-army asserts 5 supersedes=c1
      syrian-army asserts 7 supersedes=c2
      sohr        asserts 3 origin=syrian-army
      sohr        asserts 9
      → conflict`;
    expect(drawCell(grid, 'syrian-government')).toEqual(['syrian-government A c3<c2<c1=c4']);
    expect(drawCell(grid, 'sohr')).toEqual(['sohr B c5']);
  });

  test('puts a stale copy under the source that it was copied from', () => {
    const grid = `question killed: quantity killed
      syrian-army             asserts 3
      syrian-army             asserts 7 supersedes=c1
      syrian-defence-ministry asserts 4
      syrian-defence-ministry asserts 8 supersedes=c3
      sohr                    asserts 4 origin=syrian-defence-ministry
      → unconfirmed single-party`;
    expect(drawCell(grid, 'syrian-government')).toEqual(['syrian-government - c2<c1', 'syrian-government - c4<c3=c5']);
  });

  test('keeps a replaced claim in its party’s cell where another party’s claim replaced it', () => {
    const grid = `question killed: quantity killed
      syrian-army asserts 3
      sohr        asserts 9 supersedes=c1
      → unconfirmed single-party`;
    expect(drawCell(grid, 'syrian-government')).toEqual(['syrian-government loose c1']);
    expect(drawCell(grid, 'sohr')).toEqual(['sohr - c2']);
  });

  test('is empty where nobody of its column was asked', () => {
    const { theCase, incident, comparison } = readRow(`question killed: quantity killed
      syrian-army asserts 3
      → unconfirmed single-party`);
    const { columns } = arrangeColumns(theCase, incident);
    const row = prepareRow(theCase, incident, { ...comparison, claims: [] });
    expect(columns.map((column) => buildCell(theCase, row, column))).toEqual([[]]);
  });

  test('keeps the parties of a shared column apart, though they say the same', () => {
    const grid = `question killed: quantity killed
      syrian-army asserts 7
      israeli-army asserts 7
      sohr asserts 7
      regional-source asserts 7
      residents asserts 8
      iranian-ministry asserts 8
      → conflict`;
    expect(drawCell(grid, 'Others')).toEqual(['iran B c6', 'residents B c5']);
  });
});
