import type { TrackedTask } from '../../project/deviations/trackedTask';
import type { Task } from '../../project/records/task';
import { reportedShare } from '../../tables/computed/reportedShare';
import { numberIn } from '../../tables/computed/numberIn';
import { baselineOf } from './baselineOf';
import { progressCells } from './progressCells';
import type { ProjectFacts } from './projectFacts';

/** The budget that a task without a progress row is judged by. */
function budgetOf({ baseline }: ProjectFacts, { id, budget }: Task): number | null {
  return baseline === undefined ? budget : (baseline.tasks.get(id)?.budget ?? null);
}

/** What every task at the bottom of the outline is judged by, by row; `undefined` for a summary. */
export function trackedTasks(facts: ProjectFacts): (TrackedTask | undefined)[] {
  const { tasks, schedule, forecast } = facts;
  const cellsOf = new Map(progressCells(facts).map((cells) => [cells.index, cells]));
  return tasks.map((task, row): TrackedTask | undefined => {
    if (schedule.outline.isSummary[row] === 1) return undefined;
    const found = cellsOf.get(row);
    const number = (id: string) => (found === undefined ? null : numberIn(found.cell(id)));
    const { start, finish } = forecast.tasks[row];
    return {
      baseline: baselineOf(task.id, facts.baseline, found?.record, schedule.tasks[row]),
      current: {
        start: found?.record.actualStart ?? start,
        finish: found?.record.actualFinish ?? finish,
      },
      plannedShare: number('plannedPercent'),
      doneShare: found === undefined ? null : reportedShare(found.cell),
      budget: found === undefined ? budgetOf(facts, task) : number('budget'),
      plannedValue: number('plannedValue'),
      earnedValue: number('earnedValue'),
      actualCost: number('actualCost'),
    };
  });
}
