import type { CellValue } from '../../src/embedded/model/cell';
import { cellAt } from '../../src/embedded/model/cells';
import type { Sheet } from '../../src/embedded/model/sheet';
import type { Table } from '../../src/embedded/model/table';
import type { OpenedExcel } from '../../src/embedded/openExcel';

/** A table as it stands at the grid. */
export interface GridTable {
  readonly sheet: Sheet;
  readonly table: Table;
  /** Place of the first data row and of the first column, from 0. */
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly headers: readonly string[];
  /** What stands in a cell: its value, and its formula where it has one. */
  cell(row: number, header: string): CellValue;
  formula(row: number, header: string): string | undefined;
  placeOf(header: string): number;
}

/** A table by its name; read from the model, because looking must not be a request. */
export function gridTable({ workbook }: OpenedExcel, name: string): GridTable {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table === undefined) continue;
    const { row, column, rowCount } = table.area;
    const headers = table.columns.map((one) => one.name);
    const placeOf = (header: string) => {
      const place = headers.indexOf(header);
      if (place < 0) throw new Error(`${name} has no column ${header}.`);
      return place;
    };
    const stored = (line: number, header: string) =>
      cellAt(sheet.cells, row + 1 + line, column + placeOf(header));
    return {
      sheet,
      table,
      top: row + 1,
      left: column,
      rows: rowCount - 1,
      headers,
      placeOf,
      cell: (line, header) => stored(line, header)?.value ?? null,
      formula: (line, header) => stored(line, header)?.formula,
    };
  }
  throw new Error(`There is no table ${name}.`);
}

/** A cell as typed: its formula's text where it has one. */
export function typedCell(table: GridTable, row: number, header: string): CellValue {
  return table.formula(row, header) ?? table.cell(row, header);
}

/** Every text of the workbook in one string, formulas left out. */
export function allTexts({ workbook }: OpenedExcel): string {
  return workbook.sheets
    .flatMap(({ cells }) =>
      [...cells.values()].flatMap((line) =>
        [...line.values()].flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
      ),
    )
    .join('\n');
}
