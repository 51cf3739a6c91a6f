import type { Frame } from '../../workbook/revert/frames';
import type { SheetScope } from './sheetScope';

function demandAt(
  { range }: SheetScope,
  cell: Excel.Range,
  sheet: string,
  row: number,
  column: number,
): void {
  const place = range({ sheet, row, column, rows: 1, columns: 1 });
  // Without an intersection Excel refuses the action, and with it all that follows in the request.
  cell.untrack().getIntersection(place).untrack().load('address');
}

/**
 * Queues the demand that tables stand where a plan believes them, as the first thing of a request: where rows or
 * columns have come or gone since the tables were read, Excel refuses the request before it has done anything.
 */
export function queueFrames(scope: SheetScope, frames: readonly Frame[]): void {
  for (const { table: name, area } of frames) {
    const { sheet, row, column, rows, columns } = area;
    const table = scope.context.workbook.tables.getItem(name);
    const header = table.getHeaderRowRange().untrack();
    const body = table.getDataBodyRange().untrack();
    demandAt(scope, header.getCell(0, 0), sheet, row, column);
    demandAt(scope, body.getLastCell(), sheet, row + rows - 1, column + columns - 1);
  }
}

/** Was a request refused because a table stands elsewhere? Nothing of it has been done then. */
export function isFrameMoved(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ItemNotFound') return false;
  const { debugInfo } = error as { debugInfo?: { errorLocation?: string } };
  return debugInfo?.errorLocation === 'Range.getIntersection';
}
