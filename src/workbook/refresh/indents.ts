import type { Schedule } from '../../project/schedule/schedule';
import type { Task } from '../../project/records/task';
import type { Change } from '../change';
import type { LocatedTable } from '../locatedTable';

/** Excel's deepest indentation. */
const deepest = 15;

/**
 * Indents task names by level. A name is indented when its code is written, so the code that stood there
 * tells the indentation that it has, and nothing needs to be read; who indents by hand keeps it.
 */
export function indents(table: LocatedTable, tasks: readonly Task[], schedule: Schedule): Change[] {
  const { snapshot, columnOf } = table;
  const [name, code] = [columnOf.get('name'), columnOf.get('code')];
  if (name === undefined || code === undefined) return [];
  const levels = new Map<number, number>();
  tasks.forEach(({ row }, index) => {
    const level = schedule.outline.levels[index];
    const before = String(snapshot.values[row][code]);
    if (before === '' ? level > 1 : before.split('.').length !== level)
      levels.set(row, Math.min(level - 1, deepest));
  });
  const rows = [...levels.keys()];
  if (rows.length === 0) return [];
  const [first, last] = [rows[0], rows[rows.length - 1]];
  return [
    {
      edit: 'indent',
      area: {
        sheet: snapshot.sheet,
        row: snapshot.row + 1 + first,
        column: snapshot.column + name,
        rows: last - first + 1,
        columns: 1,
      },
      levels: Array.from({ length: last - first + 1 }, (_, offset) => levels.get(first + offset) ?? null),
    },
  ];
}
