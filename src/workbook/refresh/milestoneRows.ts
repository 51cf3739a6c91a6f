import type { CellInput } from '../cell';
import type { LocatedTable } from '../locatedTable';
import type { DesiredRow } from '../rows/desiredRow';
import { isBlankRow } from '../rows/isBlankRow';
import { asTheyAre } from './healing';
import type { ProjectFacts } from './projectFacts';
import { trackedTasks } from './trackedTasks';

/** Where every milestone stands at the status date, by its ID. */
function milestoneCells(facts: ProjectFacts): Map<number, Map<string, CellInput>> {
  const tracked = trackedTasks(facts);
  return new Map(
    facts.tasks.flatMap(({ id, name }, row) => {
      const found = tracked[row];
      if (found === undefined || facts.schedule.tasks[row].type !== 'milestone') return [];
      const cells = new Map<string, CellInput>([
        ['date', facts.statusDate ?? ''],
        ['task', id],
        ['name', name],
        ['baselineFinish', found.baseline.finish ?? ''],
        ['forecastFinish', found.current.finish ?? ''],
      ]);
      return [[id, cells] as const];
    }),
  );
}

/**
 * The milestone history with where the milestones stand now: a row a status date and milestone. Rows of the same
 * date are written again, so that recording twice is the same as once; no row is ever taken away.
 */
export function milestoneRows(facts: ProjectFacts, table: LocatedTable): DesiredRow[] {
  const wanted = milestoneCells(facts);
  const place = (id: string) => table.columnOf.get(id) ?? -1;
  const [date, task] = [place('date'), place('task')];
  const isEmpty = table.snapshot.formulas.every(isBlankRow);
  const rows = (isEmpty ? [] : asTheyAre(table)).map((row): DesiredRow => {
    const values = table.snapshot.values[row.existing ?? -1];
    const id = Number(values[task]);
    const cells = values[date] === facts.statusDate ? wanted.get(id) : undefined;
    if (cells === undefined) return row;
    wanted.delete(id);
    return { ...row, cells };
  });
  return [...rows, ...[...wanted.values()].map((cells): DesiredRow => ({ existing: undefined, cells }))];
}
