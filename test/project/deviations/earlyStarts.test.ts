import { mondayToFriday } from '../../../src/project/calendar/weeklyCalendars';
import { checkSequence } from '../../../src/project/checks/checkSequence';
import type { Task } from '../../../src/project/records/task';
import type { ProgressRecord } from '../../../src/project/records/progressRecord';
import { parseIsoDay } from '../../../src/project/values/day';
import { taskNamed } from '../../support/taskNamed';
import { reportOn, trackedPlan } from './trackedPlan';

const calendar = mondayToFriday(2026, 2027);
const day = (iso: string) => parseIsoDay(iso)!;

/** What is named when A began on Monday 14 and B on a day, at the status date. */
function named(a: Partial<Task>, b: Partial<Task>, began: string, ofA: Partial<ProgressRecord> = {}) {
  const tasks = [
    taskNamed('A', { row: 0, id: 1, duration: 5, ...a }),
    taskNamed('B', { row: 1, id: 2, duration: 3, predecessors: '1', ...b }),
  ];
  const reports = [
    reportOn(1, { actualStart: day('2026-09-14'), ...ofA }),
    reportOn(2, { row: 1, actualStart: day(began) }),
  ];
  const plan = trackedPlan(tasks, reports, calendar, day('2026-09-14'), day('2026-09-21'));
  const current = plan.tracked.map((task) => task?.current);
  return checkSequence({ ...plan, current }, plan.records).map(({ params, row }) => [row, params.allowed]);
}

const finished = { actualFinish: day('2026-09-18') };

describe('starts out of sequence', () => {
  test.each([
    ['on the next working day', {}, '2026-09-21', finished, []],
    ['on the Sunday before, which counts as Monday', {}, '2026-09-20', finished, []],
    ['on the last day of the predecessor', {}, '2026-09-18', finished, [[1, '2026-09-21']]],
    ['before a lag is over', { predecessors: '1FS+2d' }, '2026-09-22', finished, [[1, '2026-09-23']]],
    ['with a lead', { predecessors: '1FS-2d' }, '2026-09-17', finished, []],
    ['a day after the predecessor began', { predecessors: '1SS+1d' }, '2026-09-15', finished, []],
    ['too soon after it began', { predecessors: '1SS+2d' }, '2026-09-15', finished, [[1, '2026-09-16']]],
    ['where only the finish is bound', { predecessors: '1FF' }, '2026-09-14', finished, []],
    ['a milestone on the last day of work', { duration: 0 }, '2026-09-18', finished, []],
  ] as const)('%s', (_title, b, began, ofA, expected) => {
    expect(named({}, b, began, ofA)).toEqual(expected);
  });

  test('while the predecessor still runs, its forecast counts', () => {
    expect(named({}, {}, '2026-09-18', { remainingDuration: 2 })).toEqual([[1, '2026-09-24']]);
  });

  test('on the day of a milestone, or on which half a day ends, is in sequence', () => {
    expect(named({ duration: 0 }, {}, '2026-09-14', { actualFinish: day('2026-09-14') })).toEqual([]);
    expect(named({ duration: 4.5 }, {}, '2026-09-18', finished)).toEqual([]);
  });
});
