import { issue, type Issue } from '../../project/issue';
import { locateColumns, type LocatedTable as DecodedTable } from '../../tables/decode/locateColumns';
import { isErrorValue } from '../../tables/decode/cellReader';
import type { ColumnSpec, TableId } from '../../tables/spec';
import { standardTable } from '../../tables/standardTables';
import { firstCellOf } from '../address';
import type { LocatedTable } from '../locatedTable';
import { keepsText } from '../look/columnLook';
import { personColumn } from '../look/personColumn';
import type { SchemaRow, TableSnapshot, WorkbookSnapshot } from '../snapshot';

/** The tables of a workbook with their columns found, and what is wrong with them. */
export interface LocatedTables {
  readonly decoded: ReadonlyMap<TableId, DecodedTable>;
  readonly issues: readonly Issue[];
}

function schemaHeaders(schema: readonly SchemaRow[], id: TableId): Map<string, string> {
  return new Map(
    schema.flatMap(({ tableId, columnId, header }) =>
      tableId === id && header !== '' && !isErrorValue(header) ? [[columnId, String(header)] as const] : [],
    ),
  );
}

function mergedIssue(snapshot: TableSnapshot, { columnOf }: DecodedTable): Issue {
  const { id, name, merged, row, column } = snapshot;
  const cell = firstCellOf(merged);
  const place = cell && [...columnOf].find(([, at]) => at === cell.column - column)?.[0];
  const line = cell === undefined || cell.row <= row ? {} : { row: cell.row - row - 1 };
  const at = { table: id, ...line, ...(place === undefined ? {} : { column: place }) };
  return issue('mergedCells', at, { table: name, address: merged });
}

/** One issue for all its columns: none of them is gone. */
function headerIssue({ id, name }: TableSnapshot): Issue {
  return issue('headerRowOff', { table: id }, { table: name });
}

function placeIssues(snapshot: TableSnapshot, located: DecodedTable): Issue[] {
  const { id, name, merged } = snapshot;
  const born = standardTable(id).name;
  return [
    ...(name === born ? [] : [issue('renamedTable', { table: id }, { table: born, name })]),
    ...(merged === '' ? [] : [mergedIssue(snapshot, located)]),
  ];
}

/** Finds the columns of every standard table of a snapshot. */
export function locateTables({ tables, schema }: WorkbookSnapshot): LocatedTables {
  const found = tables.map((snapshot) => ({
    snapshot,
    located: locateColumns(snapshot, schemaHeaders(schema, snapshot.id), standardTable(snapshot.id)),
  }));
  return {
    decoded: new Map(found.map(({ snapshot, located }) => [snapshot.id, located.table])),
    issues: found.flatMap(({ snapshot, located }) => [
      ...placeIssues(snapshot, located.table),
      ...(snapshot.hasNoHeader ? [headerIssue(snapshot)] : located.issues),
    ]),
  };
}

/** A located table as plans need it. Columns of persons are known by the person's name. */
export function plannedTable(
  snapshot: TableSnapshot,
  { spec, columnOf }: DecodedTable,
  personColumns: ReadonlyMap<string, number>,
): LocatedTable {
  const persons = [...personColumns].map(([person, place]) => [personColumn(person), place] as const);
  const standard = spec.columns.flatMap((column): [ColumnSpec, number][] => {
    const place = columnOf.get(column.id);
    return place === undefined ? [] : [[column, place]];
  });
  const all = [...standard, ...persons];
  return {
    spec,
    snapshot,
    columnOf: new Map(all.map(([{ id }, place]) => [id, place])),
    specOf: new Map(all.map(([column]) => [column.id, column])),
    keepsText: new Set(all.flatMap(([column]) => (keepsText(column) ? [column.id] : []))),
  };
}
