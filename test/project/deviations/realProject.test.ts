import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finishDay } from '../../../src/project/calendar/workingDays';
import { mondayToFriday } from '../../../src/project/calendar/weeklyCalendars';
import { earlyStarts } from '../../../src/project/deviations/earlyStarts';
import { taskDelays } from '../../../src/project/deviations/taskDelays';
import { daysLate } from '../../../src/project/measures/daysLate';
import { dayOf, formatIsoDay, parseIsoDay, type Day } from '../../../src/project/values/day';
import { readTaskCsv } from '../../../src/tables/import/readTaskCsv';
import { taskNamed } from '../../support/taskNamed';
import { describeWhere, sharedData } from '../../support/tools';
import { reportOn, trackedPlan } from './trackedPlan';

const calendar = mondayToFriday(2006, 2010);
const projectStart = parseIsoDay('2006-04-17')!;

/** `02/08/2007 17:00:00` */
function dayIn(text: string): Day | null {
  const found = /(\d\d)\/(\d\d)\/(\d{4})/.exec(text);
  return found === null ? null : dayOf(Number(found[3]), Number(found[1]), Number(found[2]));
}

function linesOf(name: string): string[][] {
  const text = readFileSync(join(sharedData!, 'real-project', name), 'utf8');
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
}

function planTasks() {
  const reading = readTaskCsv(readFileSync(join(sharedData!, 'real-project/plan.csv')));
  if (!reading.readable) throw new Error(reading.reason);
  return reading.tasks.map(({ name, id, level, duration, predecessors }, row) =>
    taskNamed(name, {
      row,
      id,
      level,
      duration: typeof duration === 'number' ? duration : null,
      predecessors,
      notBefore: id === 31 ? parseIsoDay('2007-08-15') : null,
    }),
  );
}

function trackedAt(number: number) {
  const [status, ...lines] = linesOf(`tracking-${number}.csv`);
  const reports = lines.flatMap(([id, , start, took, left, , percent]) => {
    const actualStart = dayIn(start);
    if (actualStart === null) return [];
    const share = Number(percent.replace('%', '')) / 100;
    return reportOn(Number(id), {
      actualStart,
      actualFinish: share === 1 ? finishDay(calendar, actualStart, Number(took)) : null,
      actualPercent: share,
      remainingDuration: left === '' ? null : Number(left),
    });
  });
  return trackedPlan(planTasks(), reports, calendar, projectStart, dayIn(status[2])!);
}

/** Own and inherited delay of a task by its ID, and who drives it. */
function delaysAt(number: number) {
  const plan = trackedAt(number);
  const delays = taskDelays(plan);
  return (id: number) => {
    const { ownDelay, inheritedDelay, drivenBy } = delays[plan.tasks.findIndex((task) => task.id === id)];
    return [ownDelay, inheritedDelay, plan.tasks[drivenBy]?.id ?? null];
  };
}

function earlyAt(number: number) {
  const plan = trackedAt(number);
  const actualStart = plan.records.map((record) => record?.actualStart ?? null);
  const current = plan.tracked.map((task) => task?.current);
  return earlyStarts({ ...plan, actualStart, current }).map(({ row, predecessor, allowed }) => [
    plan.tasks[row].id,
    plan.tasks[predecessor].id,
    formatIsoDay(allowed),
  ]);
}

describeWhere(sharedData, 'shared data', 'a real construction project on its four reporting dates', () => {
  test.each([1, 2, 3, 4])('date %i: own and inherited delay add up, along the whole plan', (number) => {
    const plan = trackedAt(number);
    taskDelays(plan).forEach(({ ownDelay, inheritedDelay }, row) => {
      const task = plan.tracked[row];
      if (task === undefined) return;
      const late = daysLate(task.baseline.finish, task.current.finish, calendar);
      expect([plan.tasks[row].id, ownDelay! + inheritedDelay!]).toEqual([plan.tasks[row].id, late]);
    });
  });

  test('date 1: nothing has slipped', () => {
    const delays = delaysAt(1);
    expect([2, 4, 5].map(delays)).toEqual([
      [0, 0, null],
      [0, 0, null],
      [0, 0, null],
    ]);
    expect(delays(3)).toEqual([0, 0, 2]);
  });

  test('date 2: who made the delay, and who only had it', () => {
    const delays = delaysAt(2);
    // Planned 2006-07-10, begun 40 working days later, and 30 days instead of 20.
    expect(delays(3)).toEqual([50, 0, 2]);
    // Begun 20 days late while its predecessor was still at work.
    expect(delays(16)).toEqual([0, 20, 3]);
    // Begun the day after it, and 54 days instead of 30.
    expect(delays(6)).toEqual([24, 20, 16]);
    // Planned behind the demolition, which is 44 days late.
    expect(delays(17)).toEqual([0, 44, 6]);
  });

  test('work out of sequence is named with its predecessor', () => {
    expect(earlyAt(1)).toEqual([]);
    expect(earlyAt(2)).toEqual([[16, 3, '2006-10-16']]);
    expect(earlyAt(3)).toEqual([[16, 3, '2006-10-16']]);
    // The fourth file says that excavation began a day earlier than the third did.
    expect(earlyAt(4)).toEqual([
      [16, 3, '2006-10-16'],
      [17, 6, '2007-02-09'],
      [69, 6, '2007-02-09'],
    ]);
  });
});
