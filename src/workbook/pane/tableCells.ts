import type { TableId } from '../../tables/spec';
import type { CellValue } from '../../tables/tableContent';
import type { ProjectFacts } from '../refresh/projectFacts';

/** The cells of a table as they were read. */
export interface TableCells {
  /** Data rows that hold something. */
  readonly rows: readonly number[];
  /** A cell by data row and column id; blank where there is no such column. */
  readonly cell: (row: number, columnId: string) => CellValue;
  /** The same as a number; `null` where it holds none. */
  readonly number: (row: number, columnId: string) => number | null;
  readonly text: (row: number, columnId: string) => string;
}

/** A table's cells by row and column id; without the table there are no rows. */
export function tableCells({ tables }: Pick<ProjectFacts, 'tables'>, id: TableId): TableCells {
  const table = tables.get(id);
  const values = table?.snapshot.values ?? [];
  const cell = (row: number, columnId: string): CellValue => {
    const column = table?.columnOf.get(columnId);
    return column === undefined ? '' : (values[row]?.[column] ?? '');
  };
  return {
    rows: values.flatMap((cells, row) => (cells.some((value) => value !== '') ? [row] : [])),
    cell,
    number: (row, columnId) => {
      const value = cell(row, columnId);
      return typeof value === 'number' ? value : null;
    },
    text: (row, columnId) => String(cell(row, columnId)).trim(),
  };
}
