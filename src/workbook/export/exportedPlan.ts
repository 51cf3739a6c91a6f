import { countWorkingDays } from '../../project/calendar/workingDays';
import { rollUpPercent } from '../../project/outline/rollUp';
import { isFinished } from '../../project/records/isFinished';
import type { ProgressRecord } from '../../project/records/progressRecord';
import type { Task } from '../../project/records/task';
import { parseRoles } from '../../project/responsibility/parseRoles';
import type { Schedule } from '../../project/schedule/schedule';
import { TimeAxis } from '../../project/schedule/timeAxis';
import type { Day } from '../../project/values/day';
import type {
  ExportedActuals,
  ExportedBaseline,
  ExportedPerson,
  ExportedPlan,
  ExportedTask,
  WorkMoment,
} from '../../tables/mspdi/exportedPlan';
import { PlanNotes, type PlanNote } from '../../tables/mspdi/planNote';
import type { ProjectFacts } from '../refresh/projectFacts';
import { recordsByRow } from '../refresh/recordsByRow';
import { numberOf, textOf } from './cellsOfTable';
import { exportedCalendar } from './exportedCalendar';
import { exportedLinks } from './exportedLinks';

/** A day of the schedule with the part of its work that lies before the moment. */
function momentAt(day: Day | null, offset: number, axis: TimeAxis): WorkMoment | null {
  return day === null ? null : { day, share: offset - (axis.evening(day) - 1) };
}

/** When a task is, by the plan; what has begun is where it is and where it will end. */
function datesOf(facts: ProjectFacts, row: number, record: ProgressRecord | undefined, axis: TimeAxis) {
  const begun = record !== undefined && (record.actualStart !== null || isFinished(record));
  const schedule: Schedule = begun ? facts.forecast : facts.schedule;
  const { start, finish, type } = schedule.tasks[row];
  const { startOffset, finishOffset } = schedule.columns;
  const reached = record?.actualFinish ?? null;
  if (type === 'milestone' && reached !== null) {
    const evening = { day: reached, share: 1 };
    return { start: evening, finish: evening };
  }
  return {
    start: momentAt(start, startOffset[row], axis),
    finish: momentAt(finish, finishOffset[row], axis),
  };
}

function actualsOf(record: ProgressRecord | undefined): ExportedActuals {
  const share = Math.min(1, Math.max(0, record?.actualPercent ?? 0));
  const finish = record?.actualFinish ?? null;
  return {
    start: record?.actualStart ?? null,
    finish,
    share: finish === null ? share : 1,
    cost: record?.actualCost ?? null,
    remaining: finish === null ? (record?.remainingDuration ?? null) : null,
  };
}

function baselineOf(
  { calendar, tables }: ProjectFacts,
  record: ProgressRecord | undefined,
  isMilestone: boolean,
): ExportedBaseline | null {
  if (record === undefined) return null;
  const { baselineStart: start, baselineFinish: finish } = record;
  if (start === null && finish === null) return null;
  const isSpan = start !== null && finish !== null && !isMilestone;
  return {
    start,
    finish,
    duration: isSpan ? Math.max(0, countWorkingDays(calendar, start, finish)) : 0,
    budget: numberOf(tables.get('progress'), record.row, 'budget'),
  };
}

/** Whoever works on each task, the owner first; others where the matrix says R. */
function workersOf({ tasks, responsibility }: ProjectFacts): string[][] {
  const cellsOf = new Map(responsibility.map(({ id, cells }) => [id, cells]));
  return tasks.map(({ id, owner }) => {
    const others = (cellsOf.get(id) ?? [])
      .filter(({ who, text }) => who !== owner && parseRoles(text)?.includes('R') === true)
      .map(({ who }) => who);
    return owner === '' ? others : [owner, ...others];
  });
}

function peopleOf({ tables, people }: ProjectFacts, workers: readonly string[][]): ExportedPerson[] {
  const table = tables.get('people');
  const rowOf = new Map<string, number>();
  (table?.snapshot.values ?? []).forEach((_row, row) => {
    const name = textOf(table, row, 'name');
    if (!rowOf.has(name)) rowOf.set(name, row);
  });
  return [...new Set([...people, ...workers.flat()])].map((name) => {
    const row = rowOf.get(name) ?? -1;
    return { name, department: textOf(table, row, 'department'), rate: numberOf(table, row, 'rate') };
  });
}

/** What happened, by row; of summaries the share that is done below them. */
function allActuals({ tasks, schedule }: ProjectFacts, records: readonly (ProgressRecord | undefined)[]) {
  const { outline } = schedule;
  const own = records.map((record, row) => actualsOf(outline.isSummary[row] ? undefined : record));
  const shares = rollUpPercent(
    outline,
    own.map(({ share }) => share),
    tasks.map(durationOf),
  );
  return own.map((actuals, row) => ({ ...actuals, share: shares[row] ?? actuals.share }));
}

/** Half a task may be planned, no task less than nothing; what nobody has said is a day. */
function durationOf({ duration }: Task): number {
  return Math.max(0, duration ?? 1);
}

/**
 * What of a workbook goes into a plan file, and what does not: tasks with dates, links, constraints, baseline
 * and progress, the calendar, people and who works on what.
 */
export function exportedPlan(facts: ProjectFacts): {
  readonly plan: ExportedPlan;
  readonly notes: readonly PlanNote[];
} {
  const { tasks, schedule, tables, values, calendar, projectStart } = facts;
  const notes = new PlanNotes();
  const axis = new TimeAxis(calendar, projectStart);
  const links = exportedLinks(facts, notes);
  const records = recordsByRow(facts);
  const workers = workersOf(facts);
  const actuals = allActuals(facts, records);
  const wbs = tables.get('tasks');

  const exportTask = (task: Task, row: number): ExportedTask => {
    const scheduled = schedule.tasks[row];
    const { type, totalSlack, freeSlack, critical } = scheduled;
    const isSummary = type === 'summary';
    const record = isSummary ? undefined : records[row];
    if (task.pinned !== null && task.notBefore !== null) {
      notes.add('notBeforeLeftOut', { task: `${task.id} ${task.name}`.trim() });
    }
    return {
      id: task.id,
      level: schedule.outline.levels[row],
      code: schedule.outline.codes[row],
      name: task.name,
      notes: textOf(wbs, task.row, 'notes'),
      type,
      duration: isSummary ? (scheduled.duration ?? 0) : durationOf(task),
      isEstimated: !isSummary && task.duration === null,
      ...datesOf(facts, row, record, axis),
      totalSlack,
      freeSlack,
      critical,
      links: links[row],
      notBefore: task.notBefore,
      pinned: task.pinned,
      deadline: task.deadline,
      budget: task.budget,
      baseline: baselineOf(facts, record, type === 'milestone'),
      actuals: actuals[row],
      people: workers[row],
    };
  };

  const text = (id: string) => String(values.get(id) ?? '').trim();
  const plan: ExportedPlan = {
    name: text('projectName'),
    manager: text('manager'),
    currency: text('currency'),
    start: projectStart,
    finish: schedule.finish,
    statusDate: facts.statusDate,
    criticalSlack: Number(values.get('criticalSlack')) || 0,
    calendar: exportedCalendar(facts),
    people: peopleOf(facts, workers),
    tasks: tasks.map(exportTask),
  };
  return { plan, notes: notes.list };
}
