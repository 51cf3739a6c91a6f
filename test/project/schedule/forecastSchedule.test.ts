import { mondayToFriday } from '../../../src/project/calendar/weeklyCalendars';
import type { ProgressRecord } from '../../../src/project/records/progressRecord';
import { forecastSchedule } from '../../../src/project/schedule/forecastSchedule';
import { schedule } from '../../../src/project/schedule/schedule';
import { formatIsoDay, parseIsoDay } from '../../../src/project/values/day';
import { taskNamed } from '../../support/taskNamed';

/** A Monday; the weeks run 14–18, 21–25 September, 28 September – 2 October. */
const calendar = mondayToFriday(2026, 2026);
const projectStart = parseIsoDay('2026-09-14')!;
const day = (iso: string) => parseIsoDay(iso)!;

const silent: ProgressRecord = {
  row: 0,
  taskId: 1,
  baselineStart: null,
  baselineFinish: null,
  budget: null,
  actualStart: null,
  actualFinish: null,
  actualPercent: null,
  actualCost: null,
  remainingDuration: null,
  cause: '',
  nextStep: '',
  updated: null,
  updatedBy: '',
} as ProgressRecord;

/** Dig 5 d → Pour 3 d, and Order 2 d beside them. */
const tasks = [
  taskNamed('Dig', { row: 0, id: 1, duration: 5 }),
  taskNamed('Pour', { row: 1, id: 2, duration: 3, predecessors: '1' }),
  taskNamed('Order', { row: 2, id: 3, duration: 2 }),
];

function forecast(statusDate: string | null, ...reports: Partial<ProgressRecord>[]) {
  return forecastSchedule({
    tasks,
    progress: reports.map((report) => ({ ...silent, ...report })),
    calendar,
    projectStart,
    statusDate: statusDate === null ? null : day(statusDate),
  });
}

const dates = ({ tasks: shown }: ReturnType<typeof forecast>) =>
  shown.map(({ start, finish }) => [formatIsoDay(start!).slice(5), formatIsoDay(finish!).slice(5)]);

test('without reports, and on the first day, the forecast is the plan', () => {
  const plan = schedule(tasks, calendar, projectStart);
  expect(dates(forecast(null))).toEqual(dates(plan));
  expect(dates(forecast('2026-09-14'))).toEqual(dates(plan));
});

test('work that has not started lies behind the status date, and says so', () => {
  const shown = forecast('2026-09-16');
  expect(dates(shown)).toEqual([
    ['09-17', '09-23'],
    ['09-24', '09-28'],
    ['09-17', '09-18'],
  ]);
  expect([0, 1, 2].map((row) => shown.driverOf(row).by)).toEqual(['statusDate', 'predecessor', 'statusDate']);
});

test('what is left of started work resumes behind the status date', () => {
  const shown = forecast('2026-09-18', { actualStart: day('2026-09-14'), actualPercent: 0.2 });
  expect(dates(shown)[0]).toEqual(['09-14', '09-24']);
  expect(shown.driverOf(0).by).toBe('actualStart');
});

test('work that is ahead stays where it was planned, as in Project', () => {
  const shown = forecast('2026-09-15', { actualStart: day('2026-09-14'), actualPercent: 0.8 });
  expect(dates(shown)[0]).toEqual(['09-14', '09-18']);
});

test('a remaining duration that was reported counts from the status date', () => {
  const ahead = { actualStart: day('2026-09-14'), actualPercent: 0.8, remainingDuration: 1 };
  expect(dates(forecast('2026-09-15', ahead))[0]).toEqual(['09-14', '09-16']);
  expect(dates(forecast('2026-09-18', { ...ahead, remainingDuration: 4 }))[0]).toEqual(['09-14', '09-24']);
});

test('a finish that is fact frees or delays what follows, also on a day off', () => {
  const early = forecast('2026-09-16', { actualStart: day('2026-09-14'), actualFinish: day('2026-09-16') });
  expect(dates(early)[1]).toEqual(['09-17', '09-21']);
  const onSaturday = forecast('2026-09-21', {
    actualStart: day('2026-09-14'),
    actualFinish: day('2026-09-19'),
  });
  expect(dates(onSaturday)[0]).toEqual(['09-14', '09-19']);
});

test('an actual finish without a start leaves the duration as planned', () => {
  const shown = forecast('2026-09-21', { actualFinish: day('2026-09-21') });
  expect(dates(shown)[0]).toEqual(['09-15', '09-21']);
});

test('a finished task has no slack and is not critical; a started one has its finish slack', () => {
  const finished = forecast('2026-09-18', {
    actualStart: day('2026-09-14'),
    actualFinish: day('2026-09-18'),
  }).tasks[0];
  expect([finished.totalSlack, finished.freeSlack, finished.critical]).toEqual([0, 0, false]);
  const started = forecast(
    '2026-09-15',
    { taskId: 3, actualStart: day('2026-09-14'), actualPercent: 0.5 },
    { taskId: 1, actualStart: day('2026-09-14'), actualPercent: 0.4 },
  ).tasks;
  // Order resumes on the 16th and ends that day; the project ends on the 23rd.
  expect([formatIsoDay(started[2].finish!), started[2].totalSlack]).toEqual(['2026-09-16', 5]);
  expect([started[0].totalSlack, started[0].critical]).toEqual([0, true]);
});

test('a start out of sequence keeps its fact and is named as a broken link', () => {
  const shown = forecast('2026-09-16', { taskId: 2, actualStart: day('2026-09-15') });
  expect(formatIsoDay(shown.tasks[1].start!)).toBe('2026-09-15');
  expect(shown.brokenLinks).toEqual([{ from: 0, to: 1, type: 'FS', shortBy: 7 }]);
});

test('a summary rolls up facts and forecasts, and is finished with the last task below it', () => {
  const phase = [
    taskNamed('Phase', { row: 0, id: 9, duration: null }),
    ...tasks.map((task) => ({ ...task, level: 2, predecessors: '' })),
  ];
  const all = [1, 2, 3].map((taskId) => ({
    ...silent,
    taskId,
    actualStart: day('2026-09-14'),
    actualFinish: day('2026-09-17'),
  }));
  const input = { tasks: phase, calendar, projectStart, statusDate: day('2026-09-18') };
  const done = forecastSchedule({ ...input, progress: all }).tasks[0];
  expect([formatIsoDay(done.finish!), done.critical, done.totalSlack]).toEqual(['2026-09-17', false, 0]);
  const open = forecastSchedule({ ...input, progress: all.slice(1) }).tasks[0];
  expect([formatIsoDay(open.finish!), open.critical]).toEqual(['2026-09-25', true]);
});
