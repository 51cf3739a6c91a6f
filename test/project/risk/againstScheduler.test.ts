import { RandomNumbers } from '../../../src/project/risk/randomNumbers';
import { schedule } from '../../../src/project/schedule/schedule';
import { taskNamed } from '../../support/taskNamed';
import { calendar, projectStart, riskOf } from './riskPlan';

const kinds = ['', 'SS+2d', 'FF+1d', 'FS-1d', 'SF+9d', 'FS+3ed', 'SS', 'FF', 'SS+2ed'];

/** Phases of tasks with all kinds of links, to tasks and to summaries, forward and backward in the rows. */
function randomTasks(seed: number) {
  const random = new RandomNumbers(seed);
  const below = (count: number) => Math.floor(random.next() * count);
  const count = 8 + below(25);
  return Array.from({ length: count }, (_, row) => {
    const link = () => `${1 + below(count)}${kinds[below(kinds.length)]}`;
    return taskNamed(`T${row + 1}`, {
      row,
      id: row + 1,
      level: row % 5 === 0 ? 1 : 2 + (row % 5 === 3 ? 1 : 0),
      duration: below(5) === 0 ? 0 : below(40) / 4,
      predecessors: random.next() < 0.6 ? link() : '',
      notBefore: below(8) === 0 ? projectStart + below(30) : null,
    });
  });
}

test('where nothing is open, finish and criticality are those of the scheduler, summaries and cycles included', async () => {
  let critical = 0;
  for (let seed = 1; seed <= 300; seed += 1) {
    const tasks = randomTasks(seed);
    const plan = schedule(tasks, calendar, projectStart);
    const risk = await riskOf(tasks, { trials: 1 }, plan);
    const { finishOffset, totalSlack } = plan.columns;
    const leaves = tasks.flatMap((_task, row) =>
      plan.outline.isSummary[row] || plan.network.unscheduled[row] ? [] : [row],
    );
    expect(risk.distribution.mean).toBeCloseTo(Math.max(0, ...leaves.map((row) => finishOffset[row])), 3);
    // Of several tasks that start a summary together the scheduler binds the first, the simulation all.
    const missed = leaves.filter((row) => totalSlack[row] < 1e-6 && risk.tasks[row].criticality === 0);
    expect({ seed, missed }).toEqual({ seed, missed: [] });
    const extra = leaves.filter((row) => totalSlack[row] > 1e-3 && risk.tasks[row].criticality === 1);
    const tied = extra.filter((row) => plan.outline.parents[row] >= 0);
    expect({ seed, extra }).toEqual({ seed, extra: tied });
    critical += leaves.filter((row) => risk.tasks[row].criticality === 1).length;
  }
  expect(critical).toBeGreaterThan(400);
});
