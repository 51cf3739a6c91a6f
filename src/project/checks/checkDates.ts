import type { WorkCalendar } from '../calendar/workCalendar';
import { issue, type Issue } from '../issue';
import type { Task } from '../records/task';
import type { Schedule } from '../schedule/schedule';
import { formatIsoDay, type Day } from '../values/day';

/**
 * What the dates of a schedule cannot keep: deadlines that are missed, pins that stand before what
 * their links allow, constraints before the project start, dates beyond the Calendar sheet.
 */
export function checkDates(
  tasks: readonly Task[],
  schedule: Schedule,
  calendar: WorkCalendar,
  projectStart: Day,
): Issue[] {
  return tasks.flatMap((task, row) => {
    const { finish, start, type } = schedule.tasks[row];
    if (finish === null || start === null) return [];
    const params = { id: task.id, name: task.name };
    const place = (column: string) => ({ table: 'tasks', row: task.row, column });
    const found: Issue[] = [];
    if (task.deadline !== null && finish > task.deadline) {
      found.push(
        issue('deadlineMissed', place('deadline'), {
          ...params,
          deadline: formatIsoDay(task.deadline),
          finish: formatIsoDay(finish),
        }),
      );
    }
    if (task.notBefore !== null && task.notBefore < projectStart) {
      found.push(
        issue('notBeforeProjectStart', place('notBefore'), { ...params, date: formatIsoDay(task.notBefore) }),
      );
    }
    if (type !== 'summary' && (finish > calendar.last || start < calendar.first)) {
      found.push(issue('outsideCalendar', place('finish'), { ...params, date: formatIsoDay(finish) }));
    }
    found.push(...contradictions(tasks, schedule, row));
    return found;
  });
}

/** The links that a pin breaks, each by its predecessor: what does not fit before the pin has negative slack. */
function contradictions(tasks: readonly Task[], schedule: Schedule, row: number): Issue[] {
  const { id, name, pinned, row: place } = tasks[row];
  if (pinned === null) return [];
  return schedule.brokenLinks
    .filter(({ to }) => to === row)
    .map(({ from, type, shortBy }) =>
      issue(
        'pinnedBeforePredecessor',
        { table: 'tasks', row: place, column: 'pinned' },
        {
          id,
          name,
          date: formatIsoDay(pinned),
          predecessor: `${tasks[from].id} ${tasks[from].name}`.trim(),
          type,
          days: Math.round(shortBy * 100) / 100,
        },
      ),
    );
}
