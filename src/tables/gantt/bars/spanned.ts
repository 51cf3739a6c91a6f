import type { GanttColumnId } from '../ganttColumn';
import type { BarAnchors } from '../barRule';

/** Whether the days between two cells of a row touch the days of a column, as an expression for `AND`. */
export function spanned({ row, slot }: BarAnchors, first: GanttColumnId, last: GanttColumnId): string {
  return `${row(first)}<=${slot('to')},${row(last)}>=${slot('from')}`;
}
