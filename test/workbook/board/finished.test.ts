import { openExcel, type OpenedExcel } from '../../../src/embedded/openExcel';
import { isFinished } from '../../../src/project/records/isFinished';
import { weeklyReport } from '../../../src/project/reports/weeklyReport';
import { standings } from '../../../src/project/schedule/network';
import { showWeeklyReport } from '../../../src/commands/showWeeklyReport';
import type { CellValue } from '../../../src/tables/tableContent';
import { progressList } from '../../../src/workbook/pane/progressList';
import { columnOf, openPlan, refresh, start, type } from '../../commands/support/project';
import { dashboardCells, differences } from '../../support/dashboardCells';
import { recalculate } from '../../support/libreOffice';
import { describeWhere, soffice } from '../../support/tools';
import { planOf } from '../reports/support';

/** What was reported of a task, and whether that makes it finished. */
interface Report {
  readonly said: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly finished: boolean;
}

const reports: readonly Report[] = [
  { said: 'a finish', cells: { actualStart: start, actualFinish: start + 3 }, finished: true },
  { said: 'a finish beside 90 %', cells: { actualFinish: start + 3, actualPercent: 0.9 }, finished: true },
  { said: '100 % alone', cells: { actualPercent: 1 }, finished: true },
  { said: '100 % since a day', cells: { actualStart: start, actualPercent: 1 }, finished: true },
  {
    said: '100 % with something remaining',
    cells: { actualStart: start, actualPercent: 1, remainingDuration: 4 },
    finished: true,
  },
  { said: '150 %', cells: { actualStart: start, actualPercent: 1.5 }, finished: false },
  { said: '60 %', cells: { actualStart: start, actualPercent: 0.6 }, finished: false },
  { said: 'a finish that is no date', cells: { actualFinish: 'soon', actualPercent: 0.2 }, finished: false },
  { said: 'nothing', cells: {}, finished: false },
];

const days = 2;
const open = reports.filter(({ finished }) => !finished);

async function project(): Promise<OpenedExcel> {
  const excel = await openPlan(reports.map(({ said }) => [1, said, days, '', 'Ann'] as const));
  await type(excel, 'people', 0, 'name', 'Ann');
  await refresh(excel);
  for (const [row, { cells }] of reports.entries()) {
    for (const [column, value] of Object.entries(cells)) await type(excel, 'progress', row, column, value);
  }
  await showWeeklyReport.run(excel.Excel, undefined);
  // Long after the plan’s end and the cadence: what is open is late, overdue and not reported.
  await refresh(excel, start + 70);
  return excel;
}

/** Everything on the sheets that tells finished from open. */
async function shown(excel: OpenedExcel) {
  const isBlank = (value: CellValue) => value === '';
  const board = await dashboardCells(excel, 'Dashboard');
  const overdue = board.find(({ shown: text }) => String(text).startsWith('Overdue items'))?.shown;
  return {
    stale: (await columnOf(excel, 'progress', 'stale')).map(isBlank),
    late: (await columnOf(excel, 'progress', 'lateOrder')).map(isBlank),
    complete: (await columnOf(excel, 'tasks', 'percentComplete')).map((share) => share === 1),
    open: (await columnOf(excel, 'people', 'openTasks'))[0],
    lateTasks: (await columnOf(excel, 'people', 'lateTasks'))[0],
    load: (await columnOf(excel, 'people', 'load'))[0],
    overdue,
    differences: differences(board),
  };
}

const finished = reports.map((report) => report.finished);

const expected = {
  stale: finished,
  late: finished,
  complete: finished,
  open: open.length,
  lateTasks: open.length,
  load: open.length * days,
  overdue: `Overdue items ${open.length}`,
  differences: [],
};

test('a task is finished or not, whoever is asked', async () => {
  const excel = await project();
  const { facts, plan } = await planOf(excel);
  expect(facts.progress.map(isFinished)).toEqual(finished);
  expect(Array.from(facts.forecast.network.standing, (each) => each === standings.FINISHED)).toEqual(
    finished,
  );
  expect(progressList(facts).map((item) => item.isFinished)).toEqual(finished);
  const report = weeklyReport(plan);
  expect(report.people[0]).toMatchObject({ name: 'Ann', open: open.length });
  expect(report.late.map(({ name }) => name).sort()).toEqual(open.map(({ said }) => said).sort());
  expect(await shown(excel)).toEqual(expected);
});

describeWhere(soffice, 'LibreOffice', 'and in LibreOffice', () => {
  it('the cells say the same', async () => {
    const excel = await project();
    expect(await shown(await openExcel(await recalculate(await excel.save())))).toEqual(expected);
  });
});
