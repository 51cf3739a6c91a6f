import type { TableId } from '../../tables/spec';
import type { Area } from '../cell';
import type { LocatedTable } from '../locatedTable';
import type { ProjectFacts } from '../refresh/projectFacts';

/** The uppermost data row of a table that an area touches, from 0; −1 where it touches none. */
function touchedRow({ snapshot }: LocatedTable, area: Area): number {
  const { sheet, row, column, headers, values } = snapshot;
  const isBeside = area.column >= column + headers.length || area.column + area.columns <= column;
  const first = Math.max(0, area.row - row - 1);
  const isBelow = first >= values.length || area.row + area.rows - 1 < row + 1;
  return area.sheet !== sheet || isBeside || isBelow ? -1 : first;
}

/** The task that a row of a table is about. */
const taskIn: Partial<
  Readonly<Record<TableId, (facts: ProjectFacts, row: number) => number | null | undefined>>
> = {
  tasks: ({ tasks }, row) => tasks.find((task) => task.row === row)?.id,
  progress: ({ progress }, row) => progress.find((record) => record.row === row)?.taskId,
  responsibility: (facts, row) => facts.taskOf('responsibility')[row],
  risks: ({ risks }, row) => risks.find((risk) => risk.row === row)?.taskId,
};

/**
 * The ID of the task that the user stands on, in the WBS or in any table that follows it; `undefined` elsewhere.
 *
 * @param selection areas of the sheet in front.
 */
export function selectedTask(facts: ProjectFacts, selection: readonly Area[]): number | undefined {
  for (const [id, find] of Object.entries(taskIn)) {
    const table = facts.tables.get(id as TableId);
    const rows = table ? selection.map((area) => touchedRow(table, area)).filter((row) => row >= 0) : [];
    if (rows.length > 0) return find(facts, Math.min(...rows)) ?? undefined;
  }
  return undefined;
}
