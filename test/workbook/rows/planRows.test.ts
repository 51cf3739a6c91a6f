import type { DesiredRow } from '../../../src/workbook/rows/desiredRow';
import { planRows, type RowTable } from '../../../src/workbook/rows/planRows';
import type { CellInput } from '../../../src/workbook/cell';
import type { CellValue } from '../../../src/tables/tableContent';

/** A table of the columns id and name at B4. */
function table(rows: readonly (readonly CellValue[])[]): RowTable {
  return {
    snapshot: {
      id: 'progress',
      name: 'PL_Progress',
      sheet: 'Progress',
      row: 3,
      column: 1,
      headers: ['ID', 'Task'],
      values: rows,
      formulas: rows,
      firstFormulas: rows[0] ?? [],
      merged: '',
    },
    columnOf: new Map([
      ['id', 0],
      ['name', 1],
    ]),
    keepsText: new Set(),
  };
}

function row(existing: number | undefined, cells: Record<string, CellInput>): DesiredRow {
  return { existing, cells: new Map(Object.entries(cells)) };
}

function area(row: number, rows: number) {
  return { sheet: 'Progress', row, column: 1, rows, columns: 2 };
}

test('rows in step make no change', () => {
  const plan = planRows(table([[1, 'a']]), [row(0, { id: 1, name: 'a' })]);
  expect(plan).toEqual({ structure: [], undressed: [], cells: [] });
});

test('only the cell that differs is written, at its place on the sheet', () => {
  const plan = planRows(table([[1, 'a']]), [row(0, { id: 1, name: 'b' })]);
  expect(plan.cells).toEqual([{ sheet: 'Progress', row: 4, column: 2, input: 'b', keepsText: false }]);
});

test('a new row in the middle is opened at its final place', () => {
  const plan = planRows(
    table([
      [1, 'a'],
      [3, 'c'],
    ]),
    [row(0, {}), row(undefined, { id: 2, name: 'b' }), row(1, {})],
  );
  expect(plan.structure).toEqual([{ edit: 'insertTableRows', table: 'PL_Progress', area: area(5, 1) }]);
  expect(plan.undressed).toEqual([]);
  expect(plan.cells.map(({ row }) => row)).toEqual([5, 5]);
});

test('new last rows open cells below before the table takes them in', () => {
  const plan = planRows(table([[1, 'a']]), [
    row(0, {}),
    row(undefined, { id: 2 }),
    row(undefined, { id: 3 }),
  ]);
  expect(plan.structure).toEqual([
    { edit: 'insertTableRows', table: 'PL_Progress', area: area(5, 2) },
    { edit: 'resizeTable', table: 'PL_Progress', area: area(3, 4) },
  ]);
  expect(plan.undressed).toEqual([area(5, 2)]);
});

test('above a total row new last rows are opened alone: the total row keeps the end', () => {
  const { snapshot, ...found } = table([[1, 'a']]);
  const plan = planRows({ ...found, snapshot: { ...snapshot, hasTotalRow: true } }, [
    row(0, {}),
    row(undefined, { id: 2 }),
  ]);
  expect(plan.structure).toEqual([{ edit: 'insertTableRows', table: 'PL_Progress', area: area(5, 1) }]);
  expect(plan.undressed).toEqual([area(5, 1)]);
});

test('the blank row of an empty table takes the first new row', () => {
  const plan = planRows(table([['', '']]), [row(undefined, { id: 1, name: 'a' })]);
  expect(plan.structure).toEqual([]);
  expect(plan.cells).toHaveLength(2);
});

test('removed rows close up from below', () => {
  const plan = planRows(
    table([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
      [4, 'd'],
    ]),
    [row(1, {})],
  );
  expect(plan.structure).toEqual([
    { edit: 'deleteTableRows', table: 'PL_Progress', area: area(6, 2) },
    { edit: 'deleteTableRows', table: 'PL_Progress', area: area(4, 1) },
  ]);
});

test('when every row goes one stays, cleared', () => {
  const plan = planRows(
    table([
      [1, 'a'],
      [2, 'b'],
    ]),
    [],
  );
  expect(plan.structure).toEqual([
    { edit: 'deleteTableRows', table: 'PL_Progress', area: area(5, 1) },
    { edit: 'write', area: area(4, 1), cells: [['', '']] },
  ]);
});

test('an empty table that shall be empty is left alone', () => {
  expect(planRows(table([['', '']]), []).structure).toEqual([]);
});
