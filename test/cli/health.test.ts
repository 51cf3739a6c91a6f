import { writeFileSync } from 'node:fs';
import { openPlan, type as typeInto } from '../commands/support/project';
import { cli, temporaryFolder } from '../support/cli';

const at = temporaryFolder();

interface Report {
  points: {
    id: string;
    group: string;
    label: string;
    count: number;
    of: number;
    value: number | null;
    limit: number;
    passed: boolean | null;
    findings: { code: string; table: string; row: number; column: string; cell: string; message: string }[];
  }[];
}

async function pointsOf(file: string): Promise<Map<string, Report['points'][number]>> {
  const { code, out } = await cli('health', file, '--json');
  expect(code).toBe(0);
  return new Map((JSON.parse(out) as Report).points.map((point) => [point.id, point]));
}

test('health judges the work breakdown point by point, each finding at its cell', async () => {
  const excel = await openPlan([
    [1, 'Begin', 0],
    [1, 'Dig', 60, '1'],
    [1, 'Pour', 4, '2SS+2d'],
    [1, 'Done', 0, '2; 3'],
  ]);
  const file = at('health.xlsx');
  writeFileSync(file, await excel.save());
  const points = await pointsOf(file);
  expect(points.size).toBe(25);
  expect([...points.values()].filter(({ group }) => group === 'schedule')).toHaveLength(14);
  expect(points.get('logic')).toMatchObject({ count: 0, of: 2, value: 0, limit: 0.05, passed: true });
  expect(points.get('lags')).toMatchObject({ count: 1, of: 4, value: 0.25, passed: false });
  expect(points.get('lags')!.findings).toMatchObject([
    {
      code: 'lagUsed',
      table: 'tasks',
      row: 3,
      column: 'predecessors',
      cell: expect.stringMatching(/^'WBS'!/) as string,
    },
  ]);
  expect(points.get('highDuration')).toMatchObject({ count: 1, passed: false });
  expect(points.get('highSlack')).toMatchObject({ count: 1, passed: false });
  expect(points.get('owners')).toMatchObject({ count: 4, of: 4, passed: false });
  expect(points.get('missedTasks')).toMatchObject({ value: null, passed: null });

  const { out } = await cli('health', file);
  expect(out).toMatch(/^FAIL {2}Lags {2}25% {2}\(at most 5%\) {2}1 of 4$/m);
  expect(out).toMatch(/^ {4}'WBS'!\w+ {2}Task 2 Dig: its duration of 60 working days is above 44/m);
  expect(out).toMatch(/^n\/a {2}Missed tasks$/m);
});

test('the limits are settings', async () => {
  const excel = await openPlan([[1, 'Dig', 60]]);
  await excel.Excel.run(async (context) => {
    context.workbook.names.getItem('PL_Set_HealthDurationDays').getRange().values = [[60]];
    await context.sync();
  });
  const file = at('limits.xlsx');
  writeFileSync(file, await excel.save());
  expect((await pointsOf(file)).get('highDuration')).toMatchObject({ count: 0, passed: true });
});

test('a high risk without a review is named by check and by health once its days are over', async () => {
  const excel = await openPlan([[1, 'Dig', 60]]);
  for (const [column, value] of [
    ['description', 'Flood'],
    ['probability', 5],
    ['impact', 5],
    ['identified', 46_279],
  ] as const) {
    await typeInto(excel, 'risks', 0, column, value);
  }
  const file = at('risks.xlsx');
  writeFileSync(file, await excel.save());
  expect((await pointsOf(file)).get('riskReviews')).toMatchObject({ count: 0, of: 1, passed: true });
  // Three working days from Monday 2026-09-14 are over on Friday.
  await cli('refresh', file, '--status-date', '2026-09-17');
  expect((await pointsOf(file)).get('riskReviews')).toMatchObject({ count: 0, passed: true });
  await cli('refresh', file, '--status-date', '2026-09-18');
  expect((await pointsOf(file)).get('riskReviews')).toMatchObject({ count: 1, of: 1, passed: false });
  expect((await cli('check', file)).out).toMatch(/riskReviewOverdue .*2026-09-17/);
});
