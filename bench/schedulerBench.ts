import { prcCalendar } from '../src/project/calendar/prcCalendar';
import { yearsCalendar } from '../src/project/calendar/weeklyCalendars';
import type { WorkCalendar } from '../src/project/calendar/workCalendar';
import type { Task } from '../src/project/records/task';
import { schedule } from '../src/project/schedule/schedule';
import { dayOf, formatIsoDay, weekday } from '../src/project/values/day';
import { generatedPlan, mixed, plain } from './generatedPlan';
import { askPeer, type PeerAnswer } from './peers/peer';
import { median, timed } from './timed';

const start = dayOf(2026, 1, 5)!;
const calendar = yearsCalendar(2026, 2090, (day) => weekday(day) <= 5);

/** From rows in memory to the dates of every task, taken one by one. */
function scheduleAndRead(tasks: readonly Task[], on: WorkCalendar): number {
  let sum = 0;
  for (const task of schedule(tasks, on, start).tasks) sum += task.start! + task.finish!;
  return sum;
}

function linksOf(tasks: readonly Task[]): number {
  return tasks.reduce(
    (sum, { predecessors }) => sum + String(predecessors).split(';').filter(Boolean).length,
    0,
  );
}

function expectSame(what: string, ours: readonly unknown[], theirs: readonly unknown[]): void {
  const at = ours.findIndex((each, row) => each !== theirs[row]);
  if (at >= 0)
    throw new Error(`${what} of task ${at + 1}: ours ${String(ours[at])}, expected ${String(theirs[at])}`);
}

function checkAgainst(answer: PeerAnswer, tasks: readonly Task[]): void {
  const ours = schedule(tasks, calendar, start).tasks;
  expectSame(
    'start',
    ours.map((task) => formatIsoDay(task.start!)),
    answer.starts,
  );
  expectSame(
    'finish',
    ours.map((task) => formatIsoDay(task.finish!)),
    answer.finishes,
  );
  if (answer.slack)
    expectSame(
      'slack',
      ours.map((task) => task.totalSlack),
      answer.slack,
    );
}

const peers = [
  { name: 'networkx', script: 'scheduleWithNetworkx.py', largest: Infinity, rounds: 5 },
  // It takes more than ten times as long for ten times as many tasks.
  { name: 'GNOME Planner', script: 'scheduleWithPlanner.py', largest: 10_000, rounds: 1 },
] as const;

/** The same network by others: the same dates demanded, then the times side by side. */
function comparePeers(count: number): void {
  const tasks = generatedPlan({ tasks: count, phase: 0, link: plain });
  const days = Array.from(
    calendar.dayAt.subarray(calendar.indexOf[start - calendar.first] - 1),
    formatIsoDay,
  );
  const rows = tasks.map(({ id, duration, predecessors }) => {
    const ids = String(predecessors).split('; ').filter(Boolean).map(Number);
    return [id, duration!, ids] as const;
  });
  const ours = timed(() => void scheduleAndRead(tasks, calendar), 21);
  console.log(`${count} tasks, ${linksOf(tasks)} finish-to-start links, the same dates from all:`);
  console.log(`  Plumbline, from predecessor texts: ${ours.toFixed(2)} ms`);
  for (const { name, script, largest, rounds } of peers) {
    if (count > largest) continue;
    const answer = askPeer(script, { start: formatIsoDay(start), days, rows, rounds });
    if (answer === null) {
      console.log(`  ${name}: not installed`);
      continue;
    }
    checkAgainst(answer, tasks);
    const theirs = median(answer.milliseconds);
    console.log(
      `  ${name}, from parsed links: ${theirs.toFixed(1)} ms, ${(theirs / ours).toFixed(0)} × ours`,
    );
  }
}

/** How the cost grows with the plan: summaries, all link types, lags of every kind. */
function benchGrowth(): void {
  const sizes = [1_000, 10_000, 100_000];
  let before: number | undefined;
  for (const count of sizes) {
    const tasks = generatedPlan({ tasks: count, phase: 20, link: mixed });
    const found = schedule(tasks, calendar, start).issues.length;
    if (found > 0) throw new Error(`The generated plan has ${found} issues.`);
    const scheduled = timed(() => void schedule(tasks, calendar, start), count > 10_000 ? 15 : 51);
    const read = timed(() => void scheduleAndRead(tasks, calendar), count > 10_000 ? 15 : 51);
    const growth = before === undefined ? '' : `, ${(scheduled / before).toFixed(1)} × for 10 × the tasks`;
    console.log(
      `${count} tasks, ${linksOf(tasks)} links of all types: ${scheduled.toFixed(2)} ms` +
        ` (every date read as well: ${read.toFixed(2)} ms)${growth}`,
    );
    before = scheduled;
  }
}

/** The golden network of the table contract: every link type over a holiday. */
function checkGoldenNetwork(): void {
  const rows: readonly [days: number, predecessors: string, finish: string][] = [
    [5, '', '2026-09-18'],
    [8, '1', '2026-09-30'],
    [6, '1SS+2d', '2026-09-22'],
    [4, '2FF+1d; 3FS-1d', '2026-10-08'],
    [3, '2SF+9d', '2026-10-08'],
    [0, '4; 5', '2026-10-08'],
  ];
  const [blank] = generatedPlan({ tasks: 1, phase: 0, link: plain });
  const tasks = rows.map(([duration, predecessors], row) => ({
    ...blank,
    id: row + 1,
    duration,
    predecessors,
  }));
  const { tasks: shown } = schedule(tasks, prcCalendar(2026, 2026), dayOf(2026, 9, 14)!);
  expectSame(
    'finish',
    shown.map(({ finish }) => formatIsoDay(finish!)),
    rows.map(([, , finish]) => finish),
  );
}

/** Checks the scheduler's values, then times it, alone and beside others. */
export function benchScheduler(): void {
  checkGoldenNetwork();
  // Others start in a process of their own, so we begin before our heap is full of larger plans.
  comparePeers(1_000);
  comparePeers(10_000);
  benchGrowth();
}
