import { lastColumn, lastRow } from '../../model/area';
import type { Area } from '../../model/area';
import { boundsOf, cellAt, hasContent } from '../../model/cells';
import type { Sheet } from '../../model/sheet';
import { tableBody, tableHeader, tableTotals } from '../../model/table';
import type { Table } from '../../model/table';
import { escapeColumn } from '../../formulas/structuredReference';
import { clearContents } from '../clearCells';
import { deleteCells } from '../deleteCells';
import { demandAllowed } from '../edit';
import type { Edit } from '../edit';
import { insertCells } from '../insertCells';
import { writeCells } from '../writeCells';
import { putHeader } from './addTable';

function isBlank(sheet: Sheet, area: Area): boolean {
  return boundsOf(sheet.cells, hasContent, area) === null;
}

/** Shows a table's header row (above it, or pushing it down where something stands there) or empties and hides it. */
export function setShowHeaders(edit: Edit, sheet: Sheet, table: Table, shows: boolean): void {
  demandAllowed(sheet, () => false);
  if (table.showHeaders === shows) return;
  if (shows) showHeaders(edit, sheet, table);
  else hideHeaders(edit, sheet, table);
  edit.host.calculator.structureChanged();
}

function showHeaders(edit: Edit, sheet: Sheet, table: Table): void {
  const { area } = table;
  const above = { ...area, row: area.row - 1, rowCount: 1 };
  const fitsAbove = area.row > 0 && isBlank(sheet, above);
  if (!fitsAbove) insertCells(edit, sheet, { ...area, rowCount: 1 }, 'Down');
  table.area = { ...area, row: fitsAbove ? above.row : area.row, rowCount: area.rowCount + 1 };
  table.showHeaders = true;
  table.columns.forEach(({ name }, offset) =>
    putHeader(edit, sheet, table.area.row, area.column + offset, name),
  );
}

function hideHeaders(edit: Edit, sheet: Sheet, table: Table): void {
  const header = tableHeader(table)!;
  table.showHeaders = false;
  table.area = { ...table.area, row: table.area.row + 1, rowCount: table.area.rowCount - 1 };
  clearContents(edit, sheet, header);
}

/** Shows a table's total row (with `Total` and a subtotal of the last column the first time) or takes it away. */
export function setShowTotals(edit: Edit, sheet: Sheet, table: Table, shows: boolean): void {
  demandAllowed(sheet, () => false);
  if (table.showTotals === shows) return;
  if (shows) showTotals(edit, sheet, table);
  else hideTotals(edit, sheet, table);
  edit.host.calculator.structureChanged();
}

function showTotals(edit: Edit, sheet: Sheet, table: Table): void {
  const row = { ...table.area, row: lastRow(table.area) + 1, rowCount: 1 };
  if (!isBlank(sheet, row) || sheet.tables.some((other) => other.area.row === row.row)) {
    insertCells(edit, sheet, row, 'Down');
  }
  table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
  table.showTotals = true;
  if (
    table.columns.every(
      ({ totalsLabel, totalsFunction }) => totalsLabel === undefined && totalsFunction === undefined,
    )
  ) {
    describeTotals(sheet, table);
  }
  const cells = table.columns.map(
    ({ name, totalsLabel, totalsFunction, totalsFormula }) =>
      totalsLabel ?? totalsFormula ?? subtotal(name, totalsFunction) ?? null,
  );
  writeCells(edit, sheet, row, [cells]);
}

/** What Excel puts into a new total row: `Total` first, and the sum (of numbers) or count of the last column. */
function describeTotals(sheet: Sheet, table: Table): void {
  const last = table.columns.at(-1)!;
  const body = tableBody(table);
  const value = cellAt(sheet.cells, lastRow(body), lastColumn(body))?.value ?? null;
  if (table.columns.length > 1) table.columns[0]!.totalsLabel = 'Total';
  last.totalsFunction = typeof value === 'number' ? 'sum' : 'count';
}

const SUBTOTALS: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

function subtotal(name: string, totalsFunction: string | undefined): string | undefined {
  const number = totalsFunction === undefined ? undefined : SUBTOTALS[totalsFunction];
  return number === undefined ? undefined : `=SUBTOTAL(${number},[${escapeColumn(name)}])`;
}

function hideTotals(edit: Edit, sheet: Sheet, table: Table): void {
  const totals = tableTotals(table)!;
  table.showTotals = false;
  table.area = { ...table.area, rowCount: table.area.rowCount - 1 };
  deleteCells(edit, sheet, totals, 'Up');
}
