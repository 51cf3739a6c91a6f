import type { OpenedExcel } from '../../src/embedded/openExcel';
import { storedCells } from '../../src/embedded/model/cells';

/** All that stands in cells, tables and names, as one text: alike where nobody could tell two workbooks apart. */
export function typedState({ workbook }: OpenedExcel): string {
  return JSON.stringify([
    workbook.names.map(({ name, formula }) => `${name} ${String(formula)}`).sort(),
    workbook.sheets.map(({ name, cells, tables }) => [
      name,
      tables.map((table) => [table.name, table.area, table.columns.map((column) => column.name)]),
      [...storedCells(cells)].flatMap(([row, column, { formula, value }]) =>
        formula === undefined && (value === null || value === '') ? [] : [[row, column, formula ?? value]],
      ),
    ]),
  ]);
}
