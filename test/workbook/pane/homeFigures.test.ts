import { recordProgress } from '../../../src/commands/recordProgress';
import { readPane } from '../../../src/commands/readPane';
import { homeFigures } from '../../../src/workbook/pane/homeFigures';
import { openProject } from '../../commands/support/project';
import { dashboardCells } from '../../support/dashboardCells';

async function figuresOf(excel: Awaited<ReturnType<typeof openProject>>) {
  const { facts } = await readPane(excel.Excel);
  if (!facts) throw new Error('The sample cannot be understood.');
  return homeFigures(facts);
}

test('the figures of Home are those of the cells', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  const figures = await figuresOf(excel);
  const cell = await excel.Excel.run(async (context) => {
    const ranges = ['PL_EarnedProgress', 'PL_PlannedProgress', 'PL_ProjectDaysLate', 'PL_SPI', 'PL_EAC'].map(
      (name) => context.workbook.names.getItem(name).getRange(),
    );
    for (const range of ranges) range.load('values');
    await context.sync();
    return ranges.map(({ values }) => values[0][0] as number);
  });
  const { progress, plannedProgress, daysLate, spi, eac } = figures;
  expect([progress, plannedProgress, daysLate, spi, eac]).toEqual(cell);
});

test('every reported task has one light, and every open risk is counted once', async () => {
  const { facts } = await readPane((await openProject({ pack: 'cross-department' })).Excel);
  const { statuses, openRisks, highRisks } = homeFigures(facts!);
  expect(Object.values(statuses).reduce((sum, count) => sum + count, 0)).toBe(facts!.progress.length);
  expect(openRisks).toBeLessThanOrEqual(facts!.risks.length);
  expect(highRisks).toBeLessThanOrEqual(openRisks);
  expect(highRisks).toBeGreaterThan(0);
});

test('a recorded status date is a point of the curve', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  expect((await figuresOf(excel)).history).toEqual([]);
  await recordProgress.run(excel.Excel, undefined);
  const { history } = await figuresOf(excel);
  expect(history).toHaveLength(1);
  expect(history[0].pv).toBeGreaterThan(0);
});

test('the next milestone is the one that the dashboard names first, also of two on one day', async () => {
  const gate = (id: number, name: string) => ({
    id,
    name,
    level: 1,
    duration: 0,
    predecessors: '',
    owner: '',
  });
  const tasks = [gate(7, 'Later number'), gate(3, 'Lower number')].map((task) => ({
    ...task,
    budget: '',
    notBefore: '',
    deadline: '',
  }));
  const [tied, sample] = [
    await openProject({ imported: { tasks } }),
    await openProject({ pack: 'cross-department' }),
  ];
  expect((await figuresOf(tied)).milestone?.name).toBe('Lower number');
  for (const excel of [tied, sample]) {
    const cells = await dashboardCells(excel, 'Dashboard');
    const shown = (id: string) => cells.find(({ where }) => where.startsWith(`milestones.${id} `))?.shown;
    const { milestone } = await figuresOf(excel);
    expect([`◆ ${milestone?.name}`, milestone?.date]).toEqual([shown('name'), shown('forecast')]);
  }
});
