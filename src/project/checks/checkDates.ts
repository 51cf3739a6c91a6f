import type { WorkCalendar } from '../calendar/workCalendar';
import { issue, type Issue } from '../issue';
import type { Task } from '../records/task';
import type { Schedule } from '../schedule/schedule';
import { formatIsoDay, type Day } from '../values/day';

/**
 * What the dates of a schedule cannot keep: deadlines that are missed, pins that stand before their
 * predecessors' end, constraints before the project start, dates beyond the Calendar sheet.
 */
export function checkDates(
  tasks: readonly Task[],
  schedule: Schedule,
  calendar: WorkCalendar,
  projectStart: Day,
): Issue[] {
  return tasks.flatMap((task, row) => {
    const { finish, start, totalSlack, type } = schedule.tasks[row];
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
    if (task.pinned !== null && totalSlack !== null && predecessorEndsAfter(tasks, schedule, row)) {
      found.push(
        issue('pinnedBeforePredecessor', place('pinned'), { ...params, date: formatIsoDay(task.pinned) }),
      );
    }
    return found;
  });
}

/** Does a plain finish-to-start predecessor of a pinned task end on or after the pin? */
function predecessorEndsAfter(tasks: readonly Task[], schedule: Schedule, row: number): boolean {
  const start = schedule.tasks[row].start!;
  return (schedule.links[row] ?? []).some((link) => {
    if (link.type !== 'FS' || link.lag < 0 || link.predecessor.by !== 'id') return false;
    const { id } = link.predecessor;
    const from = tasks.findIndex((task) => task.id === id);
    const finish = from < 0 ? null : schedule.tasks[from].finish;
    return finish !== null && finish >= start && schedule.tasks[from].type !== 'milestone';
  });
}
