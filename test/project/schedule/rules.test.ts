import { mondayToFriday } from '../../../src/project/calendar/weeklyCalendars';
import { checkDates } from '../../../src/project/checks/checkDates';
import type { Task } from '../../../src/project/records/task';
import { schedule } from '../../../src/project/schedule/schedule';
import { formatIsoDay, parseIsoDay } from '../../../src/project/values/day';
import { taskNamed } from '../../support/taskNamed';

const calendar = mondayToFriday(2026, 2026);
const projectStart = parseIsoDay('2026-09-14')!;
const day = (iso: string) => parseIsoDay(iso)!;

type Given = readonly [level: number, duration: number | null, predecessors: string, rest?: Partial<Task>];

function planOf(given: readonly Given[]) {
  const tasks = given.map(([level, duration, predecessors, rest], row) =>
    taskNamed(`T${row + 1}`, { row, id: row + 1, level, duration, predecessors, ...rest }),
  );
  return { tasks, plan: schedule(tasks, calendar, projectStart) };
}

const startsOf = ({ plan }: ReturnType<typeof planOf>) =>
  plan.tasks.map(({ start }) => (start === null ? null : formatIsoDay(start).slice(5)));

test('links on summaries hold in both directions', () => {
  const made = planOf([
    [1, null, ''],
    [2, 3, ''],
    [2, 5, ''],
    [1, null, '1FS+1d'],
    [2, 2, ''],
    [2, 1, '5'],
    [1, 1, '4SS'],
    [1, 1, '1SS+2d'],
  ]);
  expect(startsOf(made)).toEqual(['09-14', '09-14', '09-14', '09-22', '09-22', '09-24', '09-22', '09-16']);
  // The summary's end binds both of its tasks, its start only the one that starts it.
  expect(made.plan.tasks.slice(0, 3).map(({ totalSlack }) => totalSlack)).toEqual([0, 2, 0]);
});

test('a percentage of a summary is one of its rolled-up duration', () => {
  const made = planOf([
    [1, null, ''],
    [2, 4, ''],
    [2, 4, '2'],
    [1, 1, '1SS+50%'],
  ]);
  expect(startsOf(made)[3]).toBe('09-18');
});

test('a not-before date of a summary holds for what is below it; a pin of one is no more than that', () => {
  const made = planOf([
    [1, null, '', { notBefore: day('2026-09-16') }],
    [2, 1, ''],
    [2, 1, '2'],
    [1, null, '', { pinned: day('2026-09-17') }],
    [2, 1, ''],
  ]);
  expect(startsOf(made)).toEqual(['09-16', '09-16', '09-17', '09-17', '09-17']);
  expect(made.plan.driverOf(1)).toEqual({ by: 'notBefore' });
  expect(made.plan.driverOf(0)).toEqual({ by: 'child', row: 1 });
});

test('every start says why', () => {
  const made = planOf([
    [1, 2, ''],
    [1, 2, '1FS+1d'],
    [1, 1, '1', { notBefore: day('2026-09-23') }],
    [1, 1, '1', { pinned: day('2026-09-15') }],
    [1, 1, '6'],
    [1, 1, '5'],
    [1, 1, '1SS+3ed; 2'],
  ]);
  expect(made.tasks.map((_task, row) => made.plan.driverOf(row))).toEqual([
    { by: 'projectStart' },
    { by: 'predecessor', row: 0, type: 'FS', lag: 1, isElapsed: false },
    { by: 'notBefore' },
    { by: 'pin' },
    { by: 'cycle' },
    { by: 'cycle' },
    { by: 'predecessor', row: 1, type: 'FS', lag: 0, isElapsed: false },
  ]);
});

test('a pin against a link leaves the predecessor negative slack, and the issue says which link', () => {
  const { tasks, plan } = planOf([
    [1, 5, ''],
    [1, 1, ''],
    [1, 2, '1FS+1d; 2SS', { pinned: day('2026-09-16') }],
  ]);
  expect(plan.tasks.map(({ totalSlack }) => totalSlack)).toEqual([-4, 2, 0]);
  expect(plan.tasks[0].critical).toBe(true);
  expect(plan.brokenLinks).toEqual([{ from: 0, to: 2, type: 'FS', shortBy: 4 }]);
  expect(checkDates(tasks, plan, calendar, projectStart)).toEqual([
    expect.objectContaining({
      code: 'pinnedBeforePredecessor',
      row: 2,
      column: 'pinned',
      params: { id: 3, name: 'T3', date: '2026-09-16', predecessor: '1 T1', type: 'FS', days: 4 },
    }),
  ]);
});

test('half days follow each other within a day', () => {
  const made = planOf([
    [1, 0.5, ''],
    [1, 0.5, '1'],
    [1, 1, '2'],
    [1, 1.5, '3FS+0.5d'],
  ]);
  expect(startsOf(made)).toEqual(['09-14', '09-14', '09-15', '09-16']);
  expect(formatIsoDay(made.plan.tasks[3].finish!)).toBe('2026-09-17');
});

test('milestones stand on the last day of the work before them, or on the date that sets them', () => {
  const made = planOf([
    [1, 5, ''],
    [1, 0, '1'],
    [1, 0, ''],
    [1, 0, '', { notBefore: day('2026-09-23') }],
    [1, 0, '1FS+2d'],
    [1, 0, '1SS'],
  ]);
  expect(startsOf(made)).toEqual(['09-14', '09-18', '09-14', '09-23', '09-22', '09-14']);
});

test('a summary spans the milestones below it as they are shown', () => {
  const made = planOf([
    [1, 5, ''],
    [1, null, ''],
    [2, 0, '1'],
    [1, null, ''],
    [2, 0, ''],
  ]);
  expect(startsOf(made)).toEqual(['09-14', '09-18', '09-18', '09-14', '09-14']);
});

test('the critical threshold is the slack that still counts as none', () => {
  const tasks = [5, 4, 2].map((duration, row) => taskNamed('', { row, id: row + 1, duration }));
  const criticalWith = (criticalSlack: number) =>
    schedule(tasks, calendar, projectStart, { criticalSlack }).tasks.map(({ critical }) => critical);
  expect(criticalWith(0)).toEqual([true, false, false]);
  expect(criticalWith(1)).toEqual([true, true, false]);
});

test('the longest path leads to the last finish, whatever deadlines make critical', () => {
  const { plan } = planOf([
    [1, 3, ''],
    [1, 4, '1'],
    [1, 2, '', { deadline: day('2026-09-14') }],
    [1, 1, '2; 3'],
    [1, 8, ''],
  ]);
  expect([...plan.longestPath]).toEqual([1, 1, 0, 1, 1]);
  expect(plan.tasks.map(({ critical }) => critical)).toEqual([true, true, true, true, true]);
});

test('the longest path goes through a summary to the tasks that end with it', () => {
  const { plan } = planOf([
    [1, null, ''],
    [2, 3, ''],
    [2, 5, ''],
    [1, 2, '1'],
  ]);
  expect([...plan.longestPath]).toEqual([0, 0, 1, 1]);
});

test('links in a circle through a summary are named; everything outside has dates', () => {
  const { plan } = planOf([
    [1, null, ''],
    [2, 1, '3'],
    [1, 1, '1'],
    [1, 1, ''],
  ]);
  expect(plan.issues.map(({ code }) => code)).toEqual(['cycle']);
  expect(plan.tasks.map(({ start }) => start !== null)).toEqual([false, false, false, true]);
});

test.each([
  ['7XX', 'unknownLinkType'],
  ['1FS+', 'lagWithoutNumber'],
  ['1FS+3x', 'lagWithoutNumber'],
  ['Dig', 'unreadablePredecessor'],
  ['9', 'unknownPredecessor'],
  ['1; 1SS', 'duplicatePredecessor'],
])('a predecessor %j is reported as %s', (text, code) => {
  const { plan } = planOf([
    [1, 1, ''],
    [1, 1, text],
  ]);
  expect(plan.issues).toEqual([expect.objectContaining({ code, row: 1, column: 'predecessors' })]);
  expect(plan.tasks[1].start).not.toBeNull();
});

test('a summary in a cycle has the slack of a child that is in none', () => {
  const { plan } = planOf([
    [1, null, ''],
    [2, 2, '4'],
    [2, 1, ''],
    [1, 2, '1SS+1d'],
  ]);
  expect(
    plan.tasks.map(({ start, totalSlack, freeSlack }) => [start === null, totalSlack, freeSlack]),
  ).toEqual([
    [false, 0, 0],
    [true, null, null],
    [false, 0, 0],
    [true, null, null],
  ]);
});

test('a summary spans those of its tasks that stand in no cycle, wherever the cycle leads', () => {
  const { plan } = planOf([
    [1, null, ''],
    [2, null, ''],
    [3, 2, '5'],
    [3, 2, ''],
    [1, 4, '3'],
  ]);
  const found = plan.tasks.map(({ start, duration, totalSlack }) => [start === null, duration, totalSlack]);
  expect(found).toEqual([
    [false, 2, 0],
    [false, 2, 0],
    [true, null, null],
    [false, 2, 0],
    [true, null, null],
  ]);
});

test('a summary above one that stands in a cycle itself has its dates and its slack too', () => {
  const { plan } = planOf([
    [1, null, ''],
    [2, null, ''],
    [3, 2, '5'],
    [3, 3, ''],
    [1, 4, '2'],
    [1, 5, ''],
  ]);
  const found = plan.tasks.map(({ start, duration, totalSlack }) => [start === null, duration, totalSlack]);
  expect(found).toEqual([
    [false, 3, 2],
    [false, 3, 2],
    [true, null, null],
    [false, 3, 2],
    [true, null, null],
    [false, 5, 0],
  ]);
});
