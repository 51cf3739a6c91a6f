import { forecastSchedule } from '../../../src/project/schedule/forecastSchedule';
import { schedule } from '../../../src/project/schedule/schedule';
import { scheduleRisk } from '../../../src/project/risk/scheduleRisk';
import { formatIsoDay, parseIsoDay } from '../../../src/project/values/day';
import { calendar, projectStart, riskOf, tasksOf, type Given } from './riskPlan';

/** Standard errors of a mean of 10,000 trials that a result may be away from the exact one. */
const FAR = 4.5;

function expectNear(found: number, exact: number, spread: number, trials = 10_000): void {
  expect(Math.abs(found - exact)).toBeLessThan((FAR * spread) / Math.sqrt(trials));
}

test('one triangular task has the mean, the spread and the percentiles of the textbook', async () => {
  const { distribution, tasks } = await riskOf(tasksOf([['', 2, 6, 16]]), { distribution: 'triangular' });
  const [least, usual, most] = [2, 6, 16];
  const spread = Math.sqrt(
    (least ** 2 + usual ** 2 + most ** 2 - least * usual - least * most - usual * most) / 18,
  );
  expectNear(distribution.mean, 8, spread);
  expectNear(distribution.standardDeviation, spread, spread);
  // Below the mode: 2 + √(p · 14 · 4); above: 16 − √((1 − p) · 14 · 10).
  expectNear(distribution.percentile(0.1), 2 + Math.sqrt(0.1 * 14 * 4), spread * 2);
  expectNear(distribution.percentile(0.5), 16 - Math.sqrt(0.5 * 14 * 10), spread * 2);
  expectNear(distribution.percentile(0.9), 16 - Math.sqrt(0.1 * 14 * 10), spread * 2);
  expect(distribution.least).toBeGreaterThanOrEqual(2);
  expect(distribution.greatest).toBeLessThanOrEqual(16);
  expect(tasks[0].criticality).toBe(1);
  expect(tasks[0].cruciality).toBeCloseTo(1, 9);
});

test('one PERT task has the mean (a + 4 m + b) ÷ 6 and its variance (mean − a)(b − mean) ÷ 7', async () => {
  for (const [least, usual, most] of [
    [2, 6, 16],
    [4, 4, 14],
    [3, 12, 12],
  ]) {
    const { distribution } = await riskOf(tasksOf([['', least, usual, most]]));
    const mean = (least + 4 * usual + most) / 6;
    const spread = Math.sqrt(((mean - least) * (most - mean)) / 7);
    expectNear(distribution.mean, mean, spread);
    expectNear(distribution.standardDeviation, spread, spread);
  }
});

test('along a chain means and variances add up', async () => {
  const chain = Array.from({ length: 12 }, (_, row): Given => [row === 0 ? '' : String(row), 4, 7, 10]);
  const { distribution, tasks } = await riskOf(tasksOf(chain), { distribution: 'triangular' });
  const spread = Math.sqrt((12 * (10 - 4) ** 2) / 24);
  expectNear(distribution.mean, 84, spread);
  expectNear(distribution.standardDeviation, spread, spread);
  // The sum of twelve is close to normal.
  expectNear(distribution.probabilityBy(84 + spread), 0.8413, 1);
  expect(tasks.every(({ criticality }) => criticality === 1)).toBe(true);
  // Each of twelve equal parts correlates with their sum by √(1/12).
  for (const { cruciality } of tasks) expectNear(cruciality!, Math.sqrt(1 / 12), 1);
});

test('of two equal parallel paths each is critical in half of the trials, and the merge is late', async () => {
  const { distribution, tasks } = await riskOf(
    tasksOf([
      ['', 4, 6, 8],
      ['', 4, 6, 8],
      ['1; 2', null, 0, null],
    ]),
    { distribution: 'triangular' },
  );
  expectNear(tasks[0].criticality, 0.5, 0.5);
  expect(tasks[0].criticality + tasks[1].criticality).toBeCloseTo(1, 9);
  expect(tasks[2].criticality).toBe(1);
  // P(max ≤ 6) = P(one ≤ 6)² = ¼: the most likely finish is kept in a quarter of the trials.
  expectNear(distribution.probabilityBy(6), 0.25, 0.5);
  expectNear(distribution.mean, 6 + 7 / 15, 1);
});

test('a path that can never be the longest is never critical', async () => {
  const { tasks } = await riskOf(
    tasksOf([
      ['', 1, 2, 4],
      ['', 5, 8, 9],
      ['1; 2', null, 3, null],
    ]),
  );
  expect(tasks.map(({ criticality }) => criticality)).toEqual([0, 1, 1]);
  expect(Math.abs(tasks[0].cruciality!)).toBeLessThan(0.05);
  expect(tasks[2].cruciality).toBeNull();
});

test('without a spread every trial is the plan', async () => {
  const tasks = tasksOf([
    ['', null, 5, null],
    ['1', 8, 8, 8],
    ['1SS+2d', null, 6, null],
    ['2FF+1d; 3', null, 4, null],
  ]);
  const plan = schedule(tasks, calendar, projectStart);
  const { distribution, dayOf, probabilityBy } = await riskOf(tasks, { trials: 100 });
  expect(distribution.standardDeviation).toBe(0);
  expect([0.01, 0.5, 1].map((share) => dayOf(distribution.percentile(share)))).toEqual(
    Array(3).fill(plan.finish),
  );
  expect([probabilityBy(plan.finish! - 1), probabilityBy(plan.finish!)]).toEqual([0, 1]);
  expect(distribution.histogram(20)).toEqual([{ until: 14, count: 100 }]);
});

test('the same seed gives the same numbers, in however many slices; another seed others', async () => {
  const tasks = tasksOf(
    Array.from({ length: 40 }, (_, row): Given => [row < 2 ? '' : `${row}; ${row - 1}`, 2, 4, 9]),
  );
  const [one, again, other] = [await riskOf(tasks), await riskOf(tasks), await riskOf(tasks, { seed: 2 })];
  expect(again.distribution.mean).toBe(one.distribution.mean);
  expect(again.tasks).toEqual(one.tasks);
  expect(other.distribution.mean).not.toBe(one.distribution.mean);
  expectNear(other.distribution.mean, one.distribution.mean, one.distribution.standardDeviation * 1.5);
});

test('the order of the rows does not matter beyond chance', async () => {
  const given: Given[] = [
    ['', 3, 5, 10],
    ['1', 2, 6, 8],
    ['1SS+1d', 4, 7, 12],
    ['2; 3', 1, 3, 7],
    ['3FF+1d', 2, 5, 9],
  ];
  const tasks = tasksOf(given);
  const turned = [...tasks].reverse().map((task, row) => ({ ...task, row }));
  const [one, other] = [await riskOf(tasks), await riskOf(turned)];
  expectNear(one.distribution.mean, other.distribution.mean, one.distribution.standardDeviation * 1.5);
  tasks.forEach((_task, row) => {
    expectNear(one.tasks[row].criticality, other.tasks[tasks.length - 1 - row].criticality, 0.75);
  });
});

test('what has happened is certain, and of work that has begun only the rest is open', async () => {
  const tasks = tasksOf([
    ['', 3, 5, 20],
    ['1', 4, 8, 12],
  ]);
  const day = (iso: string) => parseIsoDay(iso);
  const record = {
    row: 0,
    taskId: 1,
    baselineStart: null,
    baselineFinish: null,
    actualStart: day('2026-09-14'),
    actualFinish: day('2026-09-18'),
    actualPercent: 1,
    actualCost: null,
    remainingDuration: null,
    cause: '',
    nextStep: '',
    updated: null,
    updatedBy: '',
  };
  const begun = {
    ...record,
    row: 1,
    taskId: 2,
    actualStart: day('2026-09-21'),
    actualFinish: null,
    actualPercent: 0.5,
  };
  const statusDate = day('2026-09-24');
  const forecast = forecastSchedule({ tasks, progress: [record, begun], calendar, projectStart, statusDate });
  const { distribution, tasks: found } = await riskOf(tasks, { distribution: 'triangular' }, forecast);
  // Four of eight days are done on the evening of the ninth; the other four take two to six.
  expect(distribution.least).toBeGreaterThan(11);
  expect(distribution.greatest).toBeLessThan(15);
  expectNear(distribution.mean, 13, Math.sqrt(4 ** 2 / 24));
  expect(found.map(({ criticality }) => criticality)).toEqual([0, 1]);
});

test('a cancelled simulation has no result, and pauses come in between', async () => {
  const tasks = tasksOf(Array.from({ length: 400 }, (): Given => ['', 1, 2, 4]));
  const plan = { tasks, schedule: schedule(tasks, calendar, projectStart), calendar, projectStart };
  const settings = { trials: 50_000, seed: 1, distribution: 'pert' } as const;
  let pauses = 0;
  const pause = () => Promise.resolve(void (pauses += 1));
  expect(await scheduleRisk(plan, settings, { pause, isCancelled: () => pauses >= 3 })).toBeNull();
  expect(pauses).toBe(3);
});

test('days: a share of a day ends on that day, and the histogram counts every trial', async () => {
  const { distribution, dayOf } = await riskOf(tasksOf([['', 2, 6, 16]]));
  expect(formatIsoDay(dayOf(4.2))).toBe('2026-09-18');
  expect(formatIsoDay(dayOf(5.1))).toBe('2026-09-21');
  const bars = distribution.histogram(8);
  expect(bars.length).toBeLessThanOrEqual(8);
  expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
});
