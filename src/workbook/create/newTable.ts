import type { ColumnSpec, TableId } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import type { Language } from '../../words/language';
import type { Area, CellInput } from '../cell';
import type { CellEdit } from '../cellEdit';
import type { Change } from '../change';
import { formulaScope, type ScopeTable, type ScopeWorkbook } from '../layout/formulaScope';
import { keepsText } from '../look/columnLook';
import { isPersonColumn } from '../look/personColumn';
import type { TableSnapshot } from '../snapshot';

/** What a new row holds by column id; a column that is not named stays blank. */
export type RowValues = ReadonlyMap<string, CellValue>;

/** A table that is to be made: where, with which columns, and what its rows hold at first. */
export interface NewTable {
  readonly id: TableId;
  readonly name: string;
  readonly language: Language;
  readonly sheet: string;
  /** Place of the header row's first cell, from 0. */
  readonly row: number;
  readonly column: number;
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly RowValues[];
}

/** Built-in style of all tables: light bands under hairlines; header and computed cells are filled directly. */
export const tableStyle = 'TableStyleLight1';

/** Data rows that a new table has; Excel keeps one in an empty table. */
export function rowCount(table: NewTable): number {
  return Math.max(1, table.rows.length);
}

/** Header row and data rows. */
export function tableArea(table: NewTable): Area {
  const { sheet, row, column, columns } = table;
  return { sheet, row, column, rows: rowCount(table) + 1, columns: columns.length };
}

/** Headers of a new table. */
export function headersOf({ columns, language }: NewTable): string[] {
  return columns.map(({ label }) => label[language]);
}

/** Header cells and the table over them. */
export function tableStructure(table: NewTable): Change[] {
  const area = tableArea(table);
  return [
    { edit: 'write', area: { ...area, rows: 1 }, cells: [headersOf(table)] },
    { edit: 'addTable', area, table: table.name, style: tableStyle },
  ];
}

/** How formulas find a new table. */
export function scopeTable(table: NewTable): ScopeTable {
  const place = new Map(table.columns.map(({ id }, index) => [id, index]));
  const headers = headersOf(table);
  return {
    name: table.name,
    headerOf: (id) => headers[place.get(id) ?? -1],
    persons: table.columns.filter(isPersonColumn).map(({ label }) => label[table.language]),
  };
}

function cellsOf(table: NewTable, workbook: ScopeWorkbook): CellInput[][] {
  const blank: RowValues = new Map();
  const scope = formulaScope(workbook, table.id);
  return Array.from({ length: rowCount(table) }, (_, index) => {
    const values = table.rows[index] ?? blank;
    return table.columns.map((column): CellInput =>
      column.formula ? { formula: column.formula(scope) } : (values.get(column.id) ?? ''),
    );
  });
}

/** The cells of a new table: what the pack or the user gave, and the formulas of its computed columns. */
export function tableCells(table: NewTable, workbook: ScopeWorkbook): CellEdit[] {
  const { sheet, row, column, columns } = table;
  return cellsOf(table, workbook).flatMap((cells, index) =>
    cells.flatMap((input, place): CellEdit[] =>
      input === '' || input === null
        ? []
        : [
            {
              sheet,
              row: row + 1 + index,
              column: column + place,
              input,
              keepsText: keepsText(columns[place]),
            },
          ],
    ),
  );
}

/** The table as it will read once it is made, so that the same plan that refreshes a workbook completes a new one. */
export function tableSnapshot(table: NewTable, workbook: ScopeWorkbook): TableSnapshot {
  const { id, name, sheet, row, column } = table;
  const cells = cellsOf(table, workbook);
  const read = (asFormula: boolean) =>
    cells.map((line) =>
      line.map((cell): CellValue => {
        if (cell === null) return '';
        if (typeof cell !== 'object') return cell;
        return asFormula ? cell.formula : '';
      }),
    );
  return {
    id,
    name,
    sheet,
    row,
    column,
    headers: headersOf(table),
    values: read(false),
    formulas: read(true),
    firstFormulas: read(true)[0] ?? [],
    merged: '',
  };
}
