import type { Area } from '../cell';
import type { PlanTrace } from './planTrace';

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
