import { locateColumns, type LocatedTable } from '../../../src/tables/decode/locateColumns';
import type { TableId } from '../../../src/tables/spec';
import { standardTable } from '../../../src/tables/standardTables';
import type { CellValue } from '../../../src/tables/tableContent';

/** A standard table with the given cells by column id; where no formula is given, cells are as typed. */
export function tableOf(
  id: TableId,
  rows: readonly Readonly<Record<string, CellValue>>[],
  ownHeaders: readonly string[] = [],
): LocatedTable {
  const spec = standardTable(id);
  const values = rows.map((row) => [
    ...spec.columns.map((column) => row[column.id] ?? ''),
    ...ownHeaders.map((header) => row[header] ?? ''),
  ]);
  const headers = [...spec.columns.map(({ label }) => label['zh-CN']), ...ownHeaders];
  const content = {
    name: spec.name,
    sheet: spec.sheet,
    row: 3,
    column: 1,
    headers,
    values,
    formulas: values,
  };
  return locateColumns(content, new Map(), spec).table;
}
