import { typeIntoCell } from '../../src/embedded/grid/typeIntoCell';
import type { CellValue } from '../../src/embedded/model/cell';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { typedCell, type GridTable } from './gridTable';
import { markColumn, nextToken, type Ledger } from './ledger';

/** Types a text into a cell of a table; answers what stands there then, a formula by its text. */
export function typed(
  excel: OpenedExcel,
  table: GridTable,
  row: number,
  header: string,
  text: string,
): CellValue {
  typeIntoCell(excel.host, table.sheet, table.top + row, table.left + table.placeOf(header), text);
  return typedCell(table, row, header);
}

/** The mark of a row of the WBS; a row without one, or with a copied one, gets its own. */
export function markOf(excel: OpenedExcel, tasks: GridTable, row: number, ledger: Ledger): string {
  const own = String(tasks.cell(row, markColumn) ?? '');
  const isOwn = own !== '' && !otherRows(tasks, row).some((one) => tasks.cell(one, markColumn) === own);
  if (isOwn) return own;
  // Of two rows with the same mark one is a copy, and nobody knows which: what was typed before is let go.
  ledger.cells.delete(own);
  const mark = nextToken(ledger);
  typed(excel, tasks, row, markColumn, mark);
  return mark;
}

/** All rows of a table but one. */
export function otherRows({ rows }: GridTable, row: number): number[] {
  return Array.from({ length: rows }, (_, one) => one).filter((one) => one !== row);
}
