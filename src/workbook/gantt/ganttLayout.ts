import type { GanttColumnId } from '../../tables/gantt/ganttColumn';
import { barColumns, keptColumns, readColumns } from '../../tables/gantt/ganttColumns';
import type { ScaleCellId } from '../../tables/gantt/scaleFormulas';
import type { SlotRowId } from '../../tables/gantt/slotFormulas';
import { slotCount } from '../../tables/gantt/ganttUnit';
import type { Area } from '../cell';
import { contentColumn, contentRow } from '../layout/sheetHead';

/** Names by which the Gantt sheet is found again, wherever it was moved to and whatever it is called. */
export const ganttNames = {
  /** What Plumbline writes into every row: place in the WBS, level, mark. */
  rows: 'PL_GanttRows',
  /** The upper header row over the time scale. */
  heads: 'PL_GanttHeads',
  /** The lower header row over what is read beside the time scale; workbooks of before have no such name. */
  read: 'PL_GanttRead',
  /** A number while the formulas are whole, an error where something they speak of was deleted. */
  state: 'PL_GanttState',
} as const;

/** Rows that are listed at most; of a larger plan the summaries. */
export const mostRows = 2000;

/** Blank rows below the last task: tasks that others add to the WBS without the add-in show there at once. */
export const spareRows = 10;

/** Where a Gantt sheet stands: its first row of tasks and its first column, from 0. */
export interface GanttPlace {
  readonly sheet: string;
  readonly body: number;
  readonly left: number;
}

/** The rows over the time scale, from the top. */
export const slotRows: readonly SlotRowId[] = ['from', 'to', 'off', 'now', 'turn', 'upper', 'lower'];
/** The cells of the scale, from the top. */
export const scaleCells: readonly ScaleCellId[] = ['first', 'last', 'step', 'anchor', 'start'];
const columns: readonly GanttColumnId[] = [...keptColumns, ...barColumns].map(({ id }) => id);

/** Rows of the head that are hidden: the scale, and what the bars go by. */
export const hiddenRows = scaleCells.length;

/** The place on a new sheet: title, live line, help, key, hidden rows, two header rows. */
export function newGanttPlace(sheet: string): GanttPlace {
  return { sheet, body: contentRow + 1 + slotRows.length, left: contentColumn };
}

/** The row of a part of the head. */
export function slotRow({ body }: GanttPlace, id: SlotRowId): number {
  return body - slotRows.length + slotRows.indexOf(id);
}

/** The row of the key to the colours. */
export function keyRow({ body }: GanttPlace): number {
  return body - slotRows.length - 1;
}

/** The line of help. */
export function helpArea(place: GanttPlace): Area {
  return { sheet: place.sheet, row: keyRow(place) - 1, column: place.left, rows: 1, columns: 1 };
}

/** The first column of the time scale. */
export function gridColumn({ left }: GanttPlace): number {
  return left + readColumns.length;
}

/** A column beside the time scale. */
export function columnOf(place: GanttPlace, id: GanttColumnId): number {
  const read = readColumns.findIndex((column) => column.id === id);
  return read >= 0 ? place.left + read : gridColumn(place) + slotCount + columns.indexOf(id);
}

/** A cell of the scale; they stand in the hidden rows of the first column. */
export function scaleArea({ sheet, body, left }: GanttPlace, id: ScaleCellId): Area {
  const row = body - slotRows.length + scaleCells.indexOf(id);
  return { sheet, row, column: left, rows: 1, columns: 1 };
}

/** The cell that tells whether the formulas are whole, beside the scale. */
export function stateArea(place: GanttPlace): Area {
  return { ...scaleArea(place, 'first'), column: place.left + 1 };
}

/** Cells of a row of the head, over the time scale. */
export function slotArea(place: GanttPlace, id: SlotRowId, first = 0, count = slotCount): Area {
  return {
    sheet: place.sheet,
    row: slotRow(place, id),
    column: gridColumn(place) + first,
    rows: 1,
    columns: count,
  };
}

/** The headers of what is read beside the time scale. */
export function readArea(place: GanttPlace): Area {
  const row = slotRow(place, 'lower');
  return { sheet: place.sheet, row, column: place.left, rows: 1, columns: readColumns.length };
}

/** Cells of a column in some rows, counted from the first row of tasks. */
export function columnArea(place: GanttPlace, id: GanttColumnId, first: number, rows: number): Area {
  return { sheet: place.sheet, row: place.body + first, column: columnOf(place, id), rows, columns: 1 };
}

/** The grid in some rows. */
export function gridArea(place: GanttPlace, first: number, rows: number): Area {
  const column = gridColumn(place);
  return { sheet: place.sheet, row: place.body + first, column, rows, columns: slotCount };
}

/** What Plumbline keeps in some rows. */
export function keptArea(place: GanttPlace, first: number, rows: number): Area {
  return { ...columnArea(place, 'place', first, rows), columns: keptColumns.length };
}
