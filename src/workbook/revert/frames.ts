import type { Area } from '../cell';
import type { Change } from '../change';
import type { PlanTrace } from './planTrace';
import { tracedThrough, type FramedTable } from './tracedTable';

/** A table that must stand exactly here for a plan's places to be right: from its header row to its last data row. */
export interface Frame {
  readonly table: string;
  readonly area: Area;
}

/** Where the tables that a plan touches must stand when its changes begin. */
export function framesBefore({ snapshot, anchors }: PlanTrace): Frame[] {
  const touched = new Set(anchors.map(({ table }) => table));
  return snapshot.tables.flatMap(({ name, sheet, row, column, values, headers }): Frame[] =>
    touched.has(name)
      ? [{ table: name, area: { sheet, row, column, rows: values.length + 1, columns: headers.length } }]
      : [],
  );
}

/** Where the same tables stand when the changes have been made, as long as nobody moves them. */
export function framesAfter({ tables, anchors }: PlanTrace): Frame[] {
  const touched = new Set(anchors.map(({ table }) => table));
  return [...tables.values()].flatMap(({ snapshot, row, column, rows, columns }): Frame[] =>
    touched.has(snapshot.name)
      ? [
          {
            table: snapshot.name,
            area: { sheet: snapshot.sheet, row, column, rows: rows.length + 1, columns: columns.length },
          },
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
  return frames.map(({ table: name, area }): Frame => {
    const { sheet } = area;
    const start: FramedTable = {
      snapshot: { name, sheet },
      row: area.row,
      column: area.column,
      rows: linesOf(area.rows - 1),
      columns: linesOf(area.columns),
    };
    const { row, column, rows, columns } = changes.reduce(tracedThrough, start);
    return { table: name, area: { sheet, row, column, rows: rows.length + 1, columns: columns.length } };
  });
}
