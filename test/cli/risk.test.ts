import { writeFileSync } from 'node:fs';
import { openPlan, type as typeInto } from '../commands/support/project';
import { cli, temporaryFolder } from '../support/cli';

const at = temporaryFolder();

interface Report {
  openTasks: number;
  percentiles: { percent: number; day: string; workingDays: number }[];
  mean: { workingDays: number };
  plannedFinish: { day: string; probability: number };
  askedFinish: unknown;
  histogram: { until: string; count: number }[];
  tasks: { id: number; criticality: number; cruciality: number | null }[];
}

async function planFile(): Promise<string> {
  const excel = await openPlan([
    [1, 'Dig', 6],
    [1, 'Drill', 6],
    [1, 'Pour', 4, '1; 2'],
    [1, 'Done', 0, '3'],
  ]);
  for (const row of [0, 1]) {
    await typeInto(excel, 'tasks', row, 'optimistic', 4);
    await typeInto(excel, 'tasks', row, 'pessimistic', 8);
  }
  const file = at('risk.xlsx');
  writeFileSync(file, await excel.save());
  return file;
}

test('risk foresees the finish from the columns of the work breakdown, the same for the same seed', async () => {
  const file = await planFile();
  const options = ['--distribution', 'triangular', '--trials', '4000', '--json'];
  const { code, out } = await cli('risk', file, ...options);
  expect(code).toBe(0);
  const report = JSON.parse(out) as Report;
  expect(report.openTasks).toBe(2);
  // The later of two such durations: ¼ of the trials keep the plan, 6 + 7/15 days are the mean.
  expect(report.plannedFinish.day).toBe('2026-09-24');
  expect(report.plannedFinish.probability).toBeGreaterThan(0.22);
  expect(report.plannedFinish.probability).toBeLessThan(0.28);
  expect(report.mean.workingDays).toBeCloseTo(4 + 6 + 7 / 15, 1);
  expect(report.askedFinish).toBeNull();
  expect(report.histogram.reduce((sum, { count }) => sum + count, 0)).toBe(4000);
  expect(report.tasks[0]).toMatchObject({ id: 3, criticality: 1, cruciality: null });
  expect((await cli('risk', file, ...options)).out).toBe(out);
  expect((await cli('risk', file, ...options, '--seed', '9')).out).not.toBe(out);
});

test('risk tells P50, P80, the chance of the plan and the most critical tasks in words', async () => {
  const { code, out } = await cli('risk', await planFile());
  expect(code).toBe(0);
  expect(out).toMatch(/10000 trials.*durations left open: 2/);
  expect(out).toMatch(/^P50 {2}finished by 2026-09-2\d$/m);
  expect(out).toMatch(/^P80 {2}finished by 2026-09-2\d$/m);
  expect(out).toMatch(/^Planned finish 2026-09-24: kept with a probability of 2\d\.\d%$/m);
  expect(out).toMatch(/^100\.0% {2}– {2}3 {2}3 {2}Pour$/m);
});

test('risk without ranges says so, and wrong options are named', async () => {
  const file = at('certain.xlsx');
  writeFileSync(file, await (await openPlan([[1, 'Dig', 6]])).save());
  expect((await cli('risk', file)).out).toContain('all trials are the same');
  expect(await cli('risk', file, '--trials', '0')).toMatchObject({
    code: 2,
    notes: expect.stringContaining('--trials') as string,
  });
});

test('a range on the wrong side of the duration is an issue at its cell', async () => {
  const excel = await openPlan([
    [1, 'Dig', 6],
    [1, 'Drill', 6],
  ]);
  await typeInto(excel, 'tasks', 0, 'optimistic', 7);
  await typeInto(excel, 'tasks', 1, 'pessimistic', 5);
  const file = at('range.xlsx');
  writeFileSync(file, await excel.save());
  const { code, out } = await cli('check', file);
  expect(code).toBe(0);
  expect(out).toMatch(/optimisticAboveDuration {2}'WBS'!\w+ {2}Task 1 Dig/);
  expect(out).toMatch(/pessimisticBelowDuration {2}'WBS'!\w+ {2}Task 2 Drill/);
});
