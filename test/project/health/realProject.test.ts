import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mondayToFriday } from '../../../src/project/calendar/weeklyCalendars';
import { schedule as scheduleOf } from '../../../src/project/schedule/schedule';
import { parseIsoDay } from '../../../src/project/values/day';
import { readTaskCsv } from '../../../src/tables/import/readTaskCsv';
import { describeWhere, sharedData } from '../../support/tools';
import { taskNamed } from '../../support/taskNamed';
import { answer, judged, planOf } from './healthOf';

function planTasks() {
  const reading = readTaskCsv(readFileSync(join(sharedData!, 'real-project/plan.csv')));
  if (!reading.readable) throw new Error(reading.reason);
  return reading.tasks.map(({ name, id, level, duration, predecessors, budget }, row) =>
    taskNamed(name, {
      row,
      id,
      level,
      duration: typeof duration === 'number' ? duration : null,
      predecessors,
      budget: typeof budget === 'number' ? budget : null,
    }),
  );
}

/** Counts in the file itself, with nothing of ours but the commas. */
function countsInFile() {
  const rows = readFileSync(join(sharedData!, 'real-project/plan.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
  const links = rows.flatMap((row) =>
    row[5]
      .split(';')
      .map((part) => part.trim())
      .filter(Boolean),
  );
  const named = new Set(links.map((link) => Number.parseInt(link, 10)));
  const work = rows.filter((row) => row[4] !== '' && Number(row[4]) > 0);
  return {
    work: work.length,
    links: links.length,
    unlinked: work.filter((row) => row[5].trim() === '' || !named.has(Number(row[0]))).length,
    long: work.filter((row) => Number(row[4]) > 44).length,
    free: work.filter((row) => row[6] === '' || Number(row[6]) === 0).length,
  };
}

describeWhere(sharedData, 'shared/data', 'a real construction project', () => {
  test('has as many open ends, long tasks and unfunded tasks as its file', () => {
    const calendar = mondayToFriday(2006, 2010);
    const projectStart = parseIsoDay('2006-04-17')!;
    const tasks = planTasks();
    const schedule = scheduleOf(tasks, calendar, projectStart);
    const plan = { ...planOf(tasks), schedule, forecast: schedule, calendar, projectStart };
    const { work, links, unlinked, long, free } = countsInFile();
    expect(answer(plan, 'logic')).toMatchObject({ count: unlinked, of: work });
    expect(answer(plan, 'leads')).toEqual({ count: 0, of: links, value: 0, passed: true });
    expect(answer(plan, 'lags')).toMatchObject({ count: 0, of: links, passed: true });
    expect(answer(plan, 'linkTypes')).toEqual({ count: 0, of: links, value: 1, passed: true });
    expect(answer(plan, 'highDuration')).toMatchObject({ count: long, of: work });
    expect(judged(plan, 'resources').count).toBe(free);
    expect(answer(plan, 'criticalPathTest')).toMatchObject({ of: 1, passed: true });
    expect(judged(plan, 'negativeSlack').passed).toBe(true);
    const slack = schedule.tasks.filter(({ type, totalSlack }) => type === 'task' && totalSlack! > 44);
    expect(judged(plan, 'highSlack').count).toBe(slack.length);
    expect(slack.length).toBeGreaterThan(0);
  });
});
