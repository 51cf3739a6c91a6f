import { calendarOf } from '../../project/calendar/calendarKind';
import { workedDays } from '../../project/calendar/exceptionCalendar';
import { mondayToFriday } from '../../project/calendar/weeklyCalendars';
import type { WorkCalendar } from '../../project/calendar/workCalendar';
import type { Task } from '../../project/records/task';
import { schedule } from '../../project/schedule/schedule';
import { civilDate, type Day } from '../../project/values/day';
import { longestDuration } from '../../tables/decode/decodeTasks';
import type { ImportedTask } from '../../tables/import/importedTask';
import type { CellValue } from '../../tables/tableContent';
import type { NewProject } from './newProject';

/** Years of the calendar behind the project's expected end, so that slips and later plans still fit in. */
const spareYears = 1;
const leastYears = 2;
/** A sheet of some 37,000 days; a plan that runs on counts Monday to Friday. */
const mostYears = 100;
/** How far reports and baselines may lie before the project's start. */
const mostYearsBefore = 10;

function readable(value: CellValue | undefined): number | null {
  return typeof value === 'number' && value >= 0 ? value : null;
}

function plannedTask(task: ImportedTask, row: number): Task {
  const { id, level, name, owner, predecessors } = task;
  const duration = readable(task.duration);
  return {
    row,
    id,
    level,
    name,
    owner,
    predecessors,
    duration: duration !== null && duration > longestDuration ? null : duration,
    notBefore: readable(task.notBefore),
    deadline: readable(task.deadline),
    pinned: readable(task.pinned),
    budget: readable(task.budget),
    deliverable: '',
    criterion: '',
    support: '',
  };
}

/** Days on which something is said to have happened, or to have been promised. */
function saidDays({ imported }: NewProject): Day[] {
  const days = (imported?.tasks ?? []).flatMap(({ progress = {} }) => [
    progress.baselineStart,
    progress.baselineFinish,
    progress.actualStart,
    progress.actualFinish,
  ]);
  return [...days, imported?.statusDate].filter((day) => typeof day === 'number');
}

/** The years that the calendar must hold; a first schedule on plain weeks tells how long the plan is. */
function yearsOf(project: NewProject): { first: number; last: number } {
  const { year } = civilDate(project.start);
  const tasks = (project.imported?.tasks ?? []).map(plannedTask);
  const week = project.imported?.calendar;
  const plain = week === undefined ? mondayToFriday(year, year) : workedDays(week, year, year + leastYears);
  const { finish } = schedule(tasks, plain, project.start);
  const days = saidDays(project);
  const first = days.reduce((least, day) => Math.min(least, civilDate(day).year), year);
  const ends = finish === null ? days : [...days, finish];
  const last = ends.reduce(
    (most, day) => Math.max(most, civilDate(day).year + spareYears),
    year + leastYears,
  );
  return { first: Math.max(first, year - mostYearsBefore), last: Math.min(last, year + mostYears) };
}

/** The working days of a new project: those of the file where it has any, else by the rule that was chosen. */
export function projectCalendar(project: NewProject): WorkCalendar {
  const { first, last } = yearsOf(project);
  const own = project.imported?.calendar;
  return own === undefined
    ? calendarOf(project.calendar, first, last, project.start)
    : workedDays(own, first, last);
}
