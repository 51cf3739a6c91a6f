import { editBy } from '../../edits/edit';
import { addTableRows, deleteTableRows, rowCountOf } from '../../edits/tables/tableRows';
import type { InputGrid } from '../../edits/writeCells';
import type { Table } from '../../model/table';
import { arrayOf, integerOf, optionalInteger } from '../../protocol/argument';
import { invalidArgument } from '../../protocol/hostError';
import type { HostClass, HostObject } from '../../protocol/hostObject';
import { isHostObject } from '../../protocol/hostObject';
import { ofClass } from '../targets';
import type { TableTarget } from '../targets';
import { demandTable, placeOf } from './tableParts';
import type { TableRowTarget } from './tableParts';

function hostObject(target: TableTarget, index: number): HostObject {
  return ofClass('TableRow', { ...target, index } satisfies TableRowTarget);
}

/** The rows that are to be added: a grid as wide as the table, one value for a blank row's cells, or one blank row. */
function rowsOf({ columns }: Table, values: unknown): InputGrid {
  const width = columns.length;
  if (values === null || values === undefined) return [new Array<unknown>(width).fill(null)];
  if (!Array.isArray(values)) return [new Array<unknown>(width).fill(values)];
  const isFlat = values.length > 0 && (values as unknown[]).every((value) => !Array.isArray(value));
  const rows = (isFlat ? [values] : values) as unknown[][];
  if (rows.length === 0 || rows.some((row) => row.length !== width)) {
    throw invalidArgument('The number of values in a row is not that of the columns.');
  }
  return rows;
}

function rowIndexes(rows: unknown): number[] {
  return arrayOf(rows, 'rows').map((row) =>
    isHostObject(row) && row.className === 'TableRow'
      ? (row.target as TableRowTarget).index
      : integerOf(row, 'row', 0),
  );
}

/** `table.rows`. */
export const tableRowCollectionClass: HostClass<TableTarget> = {
  name: 'TableRowCollection',
  check: demandTable,
  properties: { Count: ({ sheet, table }) => rowCountOf(sheet, table) },
  items: (target) =>
    Array.from({ length: rowCountOf(target.sheet, target.table) }, (_row, index) =>
      hostObject(target, index),
    ),
  methods: {
    Add: (target, [index, values, alwaysInsert], session) => {
      const { sheet, table } = target;
      const place = { index: placeOf(index, rowCountOf(sheet, table)), pushesDown: alwaysInsert !== false };
      addTableRows(editBy(session), sheet, table, place, rowsOf(table, values));
      return hostObject(target, place.index);
    },
    DeleteRows: ({ sheet, table }, [rows], session) => {
      const indexes = [...new Set(rowIndexes(rows))].sort((a, b) => b - a);
      const count = rowCountOf(sheet, table);
      if (indexes.some((index) => index >= count)) throw invalidArgument('The row is out of range.');
      for (const index of indexes) deleteTableRows(editBy(session), sheet, table, index, 1);
    },
    DeleteRowsAt: ({ sheet, table }, [index, count], session) =>
      deleteTableRows(
        editBy(session),
        sheet,
        table,
        integerOf(index, 'index', 0),
        optionalInteger(count, 1, 'count'),
      ),
  },
};
