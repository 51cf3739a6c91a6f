import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { yearsCalendar } from '../../../src/project/calendar/weeklyCalendars';
import { workingDayIndex } from '../../../src/project/calendar/workingDays';
import type { Task } from '../../../src/project/records/task';
import { outlineOf } from '../../../src/project/outline/outline';
import { buildNetwork } from '../../../src/project/schedule/buildNetwork';
import { passesOver } from '../../../src/project/schedule/passes';
import { resolveLinks } from '../../../src/project/schedule/resolveLinks';
import { schedule } from '../../../src/project/schedule/schedule';
import { TimeAxis } from '../../../src/project/schedule/timeAxis';
import { topologyOf } from '../../../src/project/schedule/topology';
import { formatIsoDay, parseIsoDay, weekday } from '../../../src/project/values/day';
import { describeWhere, sharedData } from '../../support/tools';
import { taskNamed } from '../../support/taskNamed';

interface GoldenTask {
  id: number;
  durDays: number;
  es: string;
  ef: string;
  ls: string;
  lf: string;
  tfDays: number;
  ffDays: number;
  critical: boolean;
}
interface GoldenSet {
  projectStart: string;
  calendar: { holidays: string[] };
  projects: { id: number; tasks: GoldenTask[]; links: [number, number, string, number][] }[];
}

const file = sharedData && join(sharedData, 'golden-cpm.json');
const sets = file ? Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, GoldenSet>) : [];

function tasksOf(project: GoldenSet['projects'][number]): Task[] {
  return project.tasks.map((task, row) =>
    taskNamed(`T${task.id}`, {
      row,
      id: task.id,
      duration: task.durDays,
      predecessors: project.links
        .filter(([, to]) => to === task.id)
        .map(([from, , type, lag]) => `${from}${type}${lag < 0 ? '' : '+'}${lag}d`)
        .join('; '),
    }),
  );
}

describeWhere(sharedData, 'shared data', 'networks that an independent scheduler computed', () => {
  test.each(sets)('%s', (_name, set) => {
    const holidays = new Set(set.calendar.holidays);
    const calendar = yearsCalendar(
      2025,
      2028,
      (day) => weekday(day) <= 5 && !holidays.has(formatIsoDay(day)),
    );
    const start = parseIsoDay(set.projectStart.slice(0, 10))!;
    const origin = workingDayIndex(calendar, start);
    /** A time of day on the eight-hour clock (lunch at noon) as working days from the project start. */
    const offset = (time: string) => {
      const hour = Number(time.slice(11, 13));
      const day = parseIsoDay(time.slice(0, 10))!;
      return workingDayIndex(calendar, day - 1) - origin + 1 + (hour <= 12 ? hour - 8 : hour - 9) / 8;
    };
    const wrong: string[] = [];
    for (const project of set.projects) {
      const tasks = tasksOf(project);
      const outline = outlineOf(tasks.map(() => 1));
      const axis = new TimeAxis(calendar, start);
      const network = buildNetwork(tasks, outline, resolveLinks(tasks, outline).links, axis, new Map());
      const times = passesOver(network, topologyOf(network), axis);
      const shown = schedule(tasks, calendar, start).tasks;
      project.tasks.forEach((expected, row) => {
        const pairs: [string, number, number][] = [
          ['early start', times.earlyStart[row], offset(expected.es)],
          ['early finish', times.earlyFinish[row], offset(expected.ef)],
          ['late start', times.lateStart[row], offset(expected.ls)],
          ['late finish', times.lateFinish[row], offset(expected.lf)],
          ['total slack', shown[row].totalSlack!, expected.tfDays],
          ['free slack', shown[row].freeSlack!, expected.ffDays],
          ['critical', Number(shown[row].critical), Number(expected.critical)],
          ['start day', shown[row].start!, parseIsoDay(expected.es.slice(0, 10))!],
          ['finish day', shown[row].finish!, parseIsoDay(expected.ef.slice(0, 10))!],
        ];
        for (const [what, actual, golden] of pairs) {
          if (Math.abs(actual - golden) > 1e-6)
            wrong.push(`${project.id}/${expected.id} ${what}: ${actual}, not ${golden}`);
        }
      });
    }
    expect(wrong).toEqual([]);
    expect(set.projects.length).toBeGreaterThan(20);
  });
});
