import type { Area } from '../cell';
import type { Change } from '../change';
import type { PlanTrace } from './planTrace';
import { tracedThrough, type FramedTable } from './tracedTable';

/** A table that must stand exactly here for a plan's places to be right: from its header row to its last data row. */
export interface Frame {
  readonly table: string;
  readonly area: Area;
  /** A total row stands right below the last data row. */
  readonly hasTotalRow?: true;
}

function frameOf(
  { name, sheet, hasTotalRow }: FramedTable['snapshot'],
  { row, column }: Pick<Area, 'row' | 'column'>,
  rows: number,
  columns: number,
): Frame {
  const area = { sheet, row, column, rows: rows + 1, columns };
  return { table: name, area, ...(hasTotalRow ? { hasTotalRow } : {}) };
}

/**
 * What a sheet is called behind some changes. Places in changes behind a renaming are not followed: plans rename last.
 *
 * @example
 * sheetThrough('Risks', [{ edit: 'renameSheet', sheet: 'Risks', name: 'Risk register' }]); //=> 'Risk register'
 */
export function sheetThrough(sheet: string, changes: readonly Change[]): string {
  return changes.reduce(
    (name, change) => (change.edit === 'renameSheet' && change.sheet === name ? change.name : name),
    sheet,
  );
}

/** Where the tables that a plan touches must stand when its changes begin. */
export function framesBefore({ snapshot, anchors }: PlanTrace): Frame[] {
  const touched = new Set(anchors.map(({ table }) => table));
  return snapshot.tables.flatMap((table): Frame[] =>
    touched.has(table.name) ? [frameOf(table, table, table.values.length, table.headers.length)] : [],
  );
}

/** Where the same tables stand when the changes have been made, as long as nobody moves them. */
export function framesAfter({ tables, anchors, changes }: PlanTrace): Frame[] {
  const touched = new Set(anchors.map(({ table }) => table));
  return [...tables.values()].flatMap((table): Frame[] =>
    touched.has(table.snapshot.name)
      ? [
          frameOf(
            { ...table.snapshot, sheet: sheetThrough(table.snapshot.sheet, changes) },
            table,
            table.rows.length,
            table.columns.length,
          ),
        ]
      : [],
  );
}

function linesOf(count: number): FramedTable['rows'] {
  return Array.from({ length: count }, () => ({ before: undefined }));
}

/**
 * Where tables stand behind some changes, as long as nobody else moves them.
 *
 * @example
 * const area = { sheet: 'WBS', row: 3, column: 0, rows: 5, columns: 2 };
 * const opened = { edit: 'insertTableRows' as const, table: 'PL_Tasks', area: { ...area, row: 5, rows: 2 } };
 * framesThrough([{ table: 'PL_Tasks', area }], [opened])[0].area.rows; //=> 7
 */
export function framesThrough(frames: readonly Frame[], changes: readonly Change[]): Frame[] {
  return frames.map(({ table: name, area, hasTotalRow }): Frame => {
    const snapshot = { name, sheet: area.sheet, ...(hasTotalRow ? { hasTotalRow } : {}) };
    const start: FramedTable = {
      snapshot,
      row: area.row,
      column: area.column,
      rows: linesOf(area.rows - 1),
      columns: linesOf(area.columns),
    };
    const end = changes.reduce(tracedThrough, start);
    const sheet = sheetThrough(area.sheet, changes);
    return frameOf({ ...snapshot, sheet }, end, end.rows.length, end.columns.length);
  });
}
