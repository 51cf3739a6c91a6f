import { standardTable } from '../../tables/standardTables';
import type { ColumnSpec, TableId } from '../../tables/spec';
import type { Language } from '../../words/language';
import type { Area } from '../cell';
import type { Change } from '../change';
import { listOf } from '../layout/listOf';
import { signalRules } from '../layout/signalRules';
import { columnLook, headerLook } from '../layout/tableLook';
import { signalsOf } from '../layout/tableRules';
import { columnWidth } from '../look/columnLook';
import { locateTables } from '../refresh/locateTables';
import { frameRows } from '../rows/frameRows';
import { movedCell } from '../revert/movedCell';
import type { TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { ColumnRef } from './repairItem';

/** Changes, and the workbook as it reads after them. */
export interface Step {
  readonly changes: readonly Change[];
  readonly snapshot: WorkbookSnapshot;
}

/** Rows below a table that its conditional formats cover as well, as in a new one. */
const spareRows = 2000;

/**
 * Where a column belongs: behind the nearest one that stands before it by the standard order, and never before a
 * table's first column, because cells that are opened there would push the table aside.
 */
function placeFor({ id, columns }: ReturnType<typeof standardTable>, column: string, table: ColumnPlaces) {
  const index = columns.findIndex((each) => each.id === column);
  const before = columns.slice(0, index).flatMap((each) => table.get(each.id) ?? []);
  const after = columns.slice(index + 1).flatMap((each) => table.get(each.id) ?? []);
  if (before.length > 0) return before[before.length - 1] + 1;
  return Math.max(1, after.length > 0 && id !== 'responsibility' ? Math.min(...after) : 1);
}

type ColumnPlaces = ReadonlyMap<string, number>;

function opened(table: TableSnapshot, spec: ColumnSpec, place: number, language: Language): Change[] {
  const { sheet, row, column, name, headers, values } = table;
  const rows = values.length + frameRows(table);
  const area: Area = { sheet, row, column: column + place, rows, columns: 1 };
  const whole: Area = { ...area, column, columns: headers.length + 1 };
  const header: Area = { ...area, rows: 1 };
  const body: Area = { ...area, row: row + 1, rows: values.length };
  return [
    { edit: 'insertTableColumns', table: name, area },
    ...(place === headers.length ? [{ edit: 'resizeTable', table: name, area: whole } as const] : []),
    { edit: 'write', area: header, cells: [[spec.label[language]]] },
    ...headerLook(header, language),
    ...columnLook(spec, body, language, listOf(spec)),
    ...signalRules({ ...body, rows: values.length + spareRows }, signalsOf(spec)),
  ];
}

function spliced<Item>(items: readonly Item[], place: number, item: Item): Item[] {
  return [...items.slice(0, place), item, ...items.slice(place)];
}

/** A table as it reads with one more column. */
function wider(table: TableSnapshot, place: number, header: string): TableSnapshot {
  return {
    ...table,
    headers: spliced(table.headers, place, header),
    values: table.values.map((row) => spliced(row, place, '')),
    formulas: table.formulas.map((row) => spliced(row, place, '')),
    firstFormulas: spliced(table.firstFormulas, place, ''),
  };
}

function withColumn(snapshot: WorkbookSnapshot, { table, column }: ColumnRef, language: Language): Step {
  const located = locateTables(snapshot).decoded.get(table);
  const found = snapshot.tables.find(({ id }) => id === table);
  if (located === undefined || found === undefined || located.columnOf.has(column))
    return { changes: [], snapshot };
  const spec = standardTable(table).columns.find(({ id }) => id === column)!;
  const place = Math.min(placeFor(located.spec, column, located.columnOf), found.headers.length);
  const changes = opened(found, spec, place, language);
  const [opening] = changes;
  return {
    changes,
    snapshot: {
      ...snapshot,
      tables: snapshot.tables.map((one) =>
        one === found ? wider(one, place, spec.label[language]) : (movedCell(one, opening) ?? one),
      ),
      cells: snapshot.cells.map((cell) => movedCell(cell, opening) ?? cell),
    },
  };
}

/** Cells were opened, not sheet columns: what stands to the right has the width of its neighbour now. */
function widths(snapshot: WorkbookSnapshot, id: TableId, language: Language): Change[] {
  const table = snapshot.tables.find((one) => one.id === id);
  const columnOf = locateTables(snapshot).decoded.get(id)?.columnOf;
  if (table === undefined || columnOf === undefined) return [];
  return standardTable(id).columns.flatMap((column): Change[] => {
    const place = columnOf.get(column.id);
    if (place === undefined) return [];
    const { sheet, row } = table;
    const area: Area = { sheet, row, column: table.column + place, rows: 1, columns: 1 };
    return [{ edit: 'columnWidth', area, characters: columnWidth(column, language) }];
  });
}

/** Opens the columns that are missing at their places, headed and dressed; formulas and values come after. */
export function addColumns(
  snapshot: WorkbookSnapshot,
  columns: readonly ColumnRef[],
  language: Language,
): Step {
  const added = columns.reduce<Step>(
    (step, column) => {
      const next = withColumn(step.snapshot, column, language);
      return { changes: [...step.changes, ...next.changes], snapshot: next.snapshot };
    },
    { changes: [], snapshot },
  );
  const tables = [...new Set(columns.map(({ table }) => table))];
  return {
    changes: [...added.changes, ...tables.flatMap((id) => widths(added.snapshot, id, language))],
    snapshot: added.snapshot,
  };
}
