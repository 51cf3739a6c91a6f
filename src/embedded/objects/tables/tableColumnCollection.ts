import { editBy } from '../../edits/edit';
import { addTableColumn } from '../../edits/tables/tableColumns';
import type { ColumnContent } from '../../edits/tables/tableColumns';
import { tableBody } from '../../model/table';
import type { Table, TableColumn } from '../../model/table';
import { textOf } from '../../protocol/argument';
import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import type { HostClass, HostObject } from '../../protocol/hostObject';
import { ofClass } from '../targets';
import type { TableTarget } from '../targets';
import { demandTable, placeOf } from './tableParts';
import type { TableColumnTarget } from './tableParts';

/** The column of a name (any case) or an id. */
function findColumn({ columns }: Table, key: unknown): TableColumn | undefined {
  if (typeof key === 'number') return columns.find(({ id }) => id === key);
  const wanted = textOf(key, 'key').toLowerCase();
  return (
    columns.find(({ name }) => name.toLowerCase() === wanted) ??
    columns.find(({ id }) => String(id) === wanted)
  );
}

function hostObject(target: TableTarget, column: TableColumn): HostObject {
  return ofClass('TableColumn', { ...target, column } satisfies TableColumnTarget);
}

/**
 * What a new column is filled with. `values` is the whole column, header first; a column of body cells alone will do when
 * the name is given; a single value fills the body.
 */
function contentOf(table: Table, values: unknown, name: unknown): ColumnContent {
  const given = name === null || name === undefined ? undefined : textOf(name, 'name');
  if (values === null || values === undefined) return { name: given };
  const { rowCount } = tableBody(table);
  if (!Array.isArray(values)) return { name: given, body: Array.from({ length: rowCount }, () => [values]) };
  const cells = (values as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  if (cells.some(({ length }) => length !== 1)) throw invalidArgument('A column is one cell wide.');
  const head = table.showHeaders ? 1 : 0;
  const isBodyOnly = given !== undefined && cells.length === rowCount;
  const isWhole = cells.length === head + rowCount || cells.length === table.area.rowCount;
  if (!isBodyOnly && !isWhole) throw invalidArgument('The number of values is not that of the rows.');
  if (isBodyOnly) return { name: given, body: cells };
  const header = head === 1 ? String(cells[0]![0] ?? '') : undefined;
  return { name: given ?? header, body: cells.slice(head, head + rowCount) };
}

/** `table.columns`. */
export const tableColumnCollectionClass: HostClass<TableTarget> = {
  name: 'TableColumnCollection',
  check: demandTable,
  properties: { Count: ({ table }) => table.columns.length },
  items: (target) => target.table.columns.map((column) => hostObject(target, column)),
  item: (target, key) => {
    const column = findColumn(target.table, key);
    if (!column) throw itemNotFound();
    return hostObject(target, column);
  },
  methods: {
    Add: (target, [index, values, name], session) => {
      const { sheet, table } = target;
      const place = placeOf(index, table.columns.length);
      const content = contentOf(table, values, name);
      return hostObject(target, addTableColumn(editBy(session), sheet, table, place, content));
    },
  },
};
