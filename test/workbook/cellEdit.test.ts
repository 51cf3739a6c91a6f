import type { CellInput } from '../../src/workbook/cell';
import { writesOf, type CellEdit } from '../../src/workbook/cellEdit';

function edit(row: number, column: number, input: Exclude<CellInput, null>, keepsText = false): CellEdit {
  return { sheet: 'WBS', row, column, input, keepsText };
}

/** The cells that writes would change, as a map from place to input. */
function written(edits: readonly CellEdit[]): Map<string, CellInput> {
  const cells = new Map<string, CellInput>();
  for (const change of writesOf(edits)) {
    if (change.edit !== 'write') throw new Error('not a write');
    change.cells.forEach((row, i) =>
      row.forEach((cell, j) => {
        if (cell !== null) cells.set(`${change.area.row + i},${change.area.column + j}`, cell);
      }),
    );
  }
  return cells;
}

test('nothing to write is no change', () => {
  expect(writesOf([])).toEqual([]);
});

test('neighbours share a block and gaps are left alone', () => {
  expect(writesOf([edit(4, 2, 'a'), edit(6, 3, 'b')])).toEqual([
    {
      edit: 'write',
      area: { sheet: 'WBS', row: 4, column: 2, rows: 3, columns: 2 },
      cells: [
        ['a', null],
        [null, null],
        [null, 'b'],
      ],
    },
  ]);
});

test('text columns set their format first and never share a block with other columns', () => {
  const changes = writesOf([edit(4, 2, '1.10', true), edit(4, 3, 7)]);
  expect(changes).toHaveLength(2);
  expect(changes).toContainEqual(
    expect.objectContaining({ numberFormat: '@', area: expect.objectContaining({ column: 2, columns: 1 }) }),
  );
});

test('ten thousand scattered cells become few writes and lose none', () => {
  const edits = Array.from({ length: 10_000 }, (_, i) => edit((i * 7919) % 10_000, 3 + (i % 5), i));
  expect(writesOf(edits).length).toBeLessThan(20);
  expect(written(edits).size).toBe(10_000);
});

test('far-apart cells are not joined by a block of thousands of untouched ones', () => {
  expect(writesOf([edit(4, 2, 1), edit(9_000, 2, 2)])).toHaveLength(2);
});

test('a formula that runs down a column is filled in once', () => {
  const formula = { formula: '=[@Days]*2' };
  const changes = writesOf([4, 5, 6].map((row) => edit(row, 3, formula)));
  expect(changes).toEqual([
    { edit: 'fill', area: { sheet: 'WBS', row: 4, column: 3, rows: 3, columns: 1 }, formula: '=[@Days]*2' },
  ]);
});
