import { issue, type Issue } from '../issue';
import { formatIsoDay, type Day } from '../values/day';
import { byCount } from './countedPoint';
import type { HealthPlan } from './healthPlan';
import { none, type HealthPoint } from './healthPoint';
import { openTasks } from './openTasks';

/** The day on which most of some tasks are under way, and which they are. */
function busiestDay({ forecast }: HealthPlan, rows: readonly number[]): { day: Day; rows: number[] } {
  const on = (day: Day) =>
    rows.filter((row) => forecast.tasks[row].start! <= day && forecast.tasks[row].finish! >= day);
  // The number can only rise on a day on which one starts.
  const days = [...new Set(rows.map((row) => forecast.tasks[row].start!))].sort((one, other) => one - other);
  return days
    .map((day) => ({ day, rows: on(day) }))
    .reduce((most, found) => (found.rows.length > most.rows.length ? found : most));
}

function overload(plan: HealthPlan, name: string, rows: readonly number[]): Issue[] {
  const { tasks, limits, personRows } = plan;
  const { day, rows: together } = busiestDay(plan, rows);
  if (together.length <= limits.tasksAtATime) return [];
  const person = personRows.get(name);
  const place =
    person === undefined
      ? { table: 'tasks', row: tasks[together[0]].row, column: 'owner' }
      : { table: 'people', row: person, column: 'load' };
  const params = {
    name,
    date: formatIsoDay(day),
    count: together.length,
    most: limits.tasksAtATime,
    tasks: together.map((row) => tasks[row].id).join(', '),
  };
  return [issue('personOverloaded', place, params)];
}

/** Overload: persons who own more open tasks on the same day, by the forecast, than one can carry (3); none. */
export const workload: HealthPoint = {
  group: 'process',
  unit: 'count',
  bound: 'most',
  limit: none,
  judge(plan) {
    const rowsOf = new Map<string, number[]>();
    for (const row of openTasks(plan)) {
      const { owner } = plan.tasks[row];
      if (owner === '' || plan.forecast.tasks[row].start === null) continue;
      const rows = rowsOf.get(owner);
      if (rows) rows.push(row);
      else rowsOf.set(owner, [row]);
    }
    const findings = [...rowsOf].flatMap(([name, rows]) => overload(plan, name, rows));
    return byCount(findings, rowsOf.size);
  },
};
