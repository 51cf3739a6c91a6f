import type { CellValue } from '../../tables/tableContent';
import type { LocatedTable } from '../locatedTable';

/** The value of a cell by its column id; blank where the table or the column is not there. */
function cellOf(table: LocatedTable | undefined, row: number, columnId: string): CellValue {
  const column = table?.columnOf.get(columnId);
  return column === undefined ? '' : (table?.snapshot.values[row]?.[column] ?? '');
}

/** A cell as text, trimmed. */
export function textOf(table: LocatedTable | undefined, row: number, columnId: string): string {
  return String(cellOf(table, row, columnId)).trim();
}

/** A cell as a number; `null` where it holds none. */
export function numberOf(table: LocatedTable | undefined, row: number, columnId: string): number | null {
  const value = cellOf(table, row, columnId);
  return typeof value === 'number' ? value : null;
}
