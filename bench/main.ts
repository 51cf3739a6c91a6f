import { createProject } from '../src/commands/createProject';
import { refreshProject } from '../src/commands/refreshProject';
import { openExcel } from '../src/embedded/openExcel';
import { mondayToFriday } from '../src/project/calendar/weeklyCalendars';
import type { Task } from '../src/project/records/task';
import { schedule } from '../src/project/schedule/schedule';
import { dayOf, formatIsoDay } from '../src/project/values/day';

/**
 * Reports, and judges nothing: values are checked first, then medians and ratios of one run. Machines are
 * noisy; read the ratios.
 */
const start = dayOf(2026, 1, 5)!;

function chain(count: number): Task[] {
  return Array.from({ length: count }, (_, row) => ({
    row,
    id: row + 1,
    level: 1,
    name: `T${row + 1}`,
    deliverable: '',
    criterion: '',
    owner: '',
    support: '',
    // Two predecessors a task, all within reach, as in real plans.
    predecessors: [row, row - 2].filter((id) => id > 0 && row % 10 !== 0).join('; '),
    duration: (row % 5) + 1,
    notBefore: null,
    deadline: null,
    pinned: null,
    budget: null,
  }));
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

function timed(run: () => void, rounds = 9): number {
  run();
  return median(
    Array.from({ length: rounds }, () => {
      const from = performance.now();
      run();
      return performance.now() - from;
    }),
  );
}

function benchScheduler(): void {
  const calendar = mondayToFriday(2026, 2040);
  const finish = schedule(chain(10), calendar, start).finish!;
  if (formatIsoDay(finish) !== '2026-02-13')
    throw new Error(`The scheduler is wrong: ${formatIsoDay(finish)}`);
  const small = timed(() => void schedule(chain(10_000), calendar, start));
  const large = timed(() => void schedule(chain(100_000), calendar, start), 3);
  console.log(`schedule 10,000 tasks, links parsed, dates mapped: ${small.toFixed(1)} ms`);
  console.log(
    `schedule 100,000 tasks: ${large.toFixed(1)} ms, ${(large / small).toFixed(1)} × (linear: 10 ×)`,
  );
}

async function benchRoundTrips(): Promise<void> {
  const excel = await openExcel();
  const argument = {
    name: 'Bench',
    code: '',
    manager: '',
    start,
    today: start,
    pack: 'cross-department',
    language: 'en-US',
    calendar: 'prc',
  } as const;
  for (const [what, run] of [
    ['create', () => createProject.run(excel.Excel, argument)],
    ['create again', () => createProject.run(excel.Excel, argument)],
    ['refresh', () => refreshProject.run(excel.Excel, {})],
  ] as const) {
    excel.traffic.reset();
    const { cellsWritten } = await run();
    const { syncs, actions, bytesSent, bytesReceived } = excel.traffic;
    console.log(
      `${what}: ${syncs} syncs, ${actions} actions, ${bytesSent} B out, ${bytesReceived} B in, ${cellsWritten} cells`,
    );
  }
}

benchScheduler();
void benchRoundTrips();
