import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mondayToFriday } from '../../../src/project/calendar/weeklyCalendars';
import { workingDayIndex } from '../../../src/project/calendar/workingDays';
import { outlineOf } from '../../../src/project/outline/outline';
import { buildNetwork } from '../../../src/project/schedule/buildNetwork';
import { passesOver } from '../../../src/project/schedule/passes';
import { resolveLinks } from '../../../src/project/schedule/resolveLinks';
import { schedule } from '../../../src/project/schedule/schedule';
import { TimeAxis } from '../../../src/project/schedule/timeAxis';
import { topologyOf } from '../../../src/project/schedule/topology';
import { parseIsoDay } from '../../../src/project/values/day';
import { taskNamed } from '../../support/taskNamed';
import { describeWhere, sharedData } from '../../support/tools';

/** A line of the figures that Microsoft Project itself saved. */
interface Line {
  readonly uid: number;
  readonly days: number;
  readonly start: string;
  readonly finish: string;
  readonly lateStart: string;
  readonly lateFinish: string;
  readonly totalSlack: number;
  readonly freeSlack: number;
  readonly isCritical: boolean;
  readonly predecessors: string;
}

const MINUTES_A_DAY = 480;

/** `1:SF:960.0:7` as `1SF+2d`. */
function predecessorText(links: string): string {
  return links
    .split(';')
    .filter(Boolean)
    .map((link) => {
      const [from, type, minutes] = link.trim().split(':');
      const days = Number(minutes) / MINUTES_A_DAY;
      return `${from}${type}${days < 0 ? '' : '+'}${days}d`;
    })
    .join('; ');
}

function linesOf(file: string): Line[] {
  return readFileSync(join(sharedData!, 'msproject/expected.csv'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
    .filter(([name, uid]) => name === file && uid !== '0')
    .map((cells) => ({
      uid: Number(cells[1]),
      days: Number(/^PT(\d+)H/.exec(cells[3])![1]) / 8,
      start: cells[4],
      finish: cells[5],
      lateStart: cells[8],
      lateFinish: cells[9],
      totalSlack: Number(cells[10]) / MINUTES_A_DAY,
      freeSlack: Number(cells[11]) / MINUTES_A_DAY,
      isCritical: cells[12] === '1',
      predecessors: predecessorText(cells.slice(13).join(';')),
    }));
}

/**
 * Project 2019 saved these tasks as manually scheduled; of a link from such a task's start (SS, SF) to one
 * without successors it then takes no late date. Our tasks are scheduled, as in 2010.
 */
const manual: Readonly<Record<string, readonly number[]>> = {
  'task-links-project2019-mspdi.xml': [11, 13],
};

describeWhere(
  sharedData,
  'shared data',
  'dates, slack and critical tasks that Microsoft Project saved',
  () => {
    test.each(['mspdirelations.xml', 'task-links-project2010-mspdi.xml', 'task-links-project2019-mspdi.xml'])(
      '%s',
      (file) => {
        const lines = linesOf(file);
        expect(lines.length).toBeGreaterThan(4);
        const calendar = mondayToFriday(2005, 2020);
        const projectStart = parseIsoDay(lines.map(({ start }) => start.slice(0, 10)).sort()[0])!;
        const origin = workingDayIndex(calendar, projectStart - 1);
        /** A time of day as working days from the project start; an evening and the next morning are one. */
        const offset = (time: string) => {
          const hour = Number(time.slice(11, 13));
          return (
            workingDayIndex(calendar, parseIsoDay(time.slice(0, 10))! - 1) - origin + (hour >= 17 ? 1 : 0)
          );
        };
        const tasks = lines.map(({ uid, days, predecessors }, row) =>
          taskNamed('', { row, id: uid, duration: days, predecessors }),
        );
        const outline = outlineOf(tasks.map(() => 1));
        const axis = new TimeAxis(calendar, projectStart);
        const network = buildNetwork(tasks, outline, resolveLinks(tasks, outline).links, axis, new Map());
        const times = passesOver(network, topologyOf(network), axis);
        const shown = schedule(tasks, calendar, projectStart);
        expect(shown.issues).toEqual([]);
        const wrong = lines.flatMap((line, row) => {
          const isManual = manual[file]?.includes(line.uid) === true;
          const pairs: (readonly [string, number | null, number])[] = [
            ['start', times.earlyStart[row], offset(line.start)],
            ['finish', times.earlyFinish[row], offset(line.finish)],
            ['free slack', shown.tasks[row].freeSlack, line.freeSlack],
            ['critical', Number(shown.tasks[row].critical), Number(line.isCritical)],
            ['start day', shown.tasks[row].start, parseIsoDay(line.start.slice(0, 10))!],
            ...(isManual
              ? []
              : ([
                  ['late start', times.lateStart[row], offset(line.lateStart)],
                  ['late finish', times.lateFinish[row], offset(line.lateFinish)],
                  ['total slack', shown.tasks[row].totalSlack, line.totalSlack],
                ] as const)),
          ];
          return pairs.flatMap(([what, ours, theirs]) =>
            ours === theirs ? [] : [`${line.uid} ${what}: ${ours}, Project says ${theirs}`],
          );
        });
        expect(wrong).toEqual([]);
      },
    );
  },
);
