import { openExcel, type OpenedExcel } from '../../../src/embedded/openExcel';
import { workingDayIndex } from '../../../src/project/calendar/workingDays';
import { sumAt } from '../../../src/project/earnedValue/curve';
import { projectEarnedValue } from '../../../src/project/earnedValue/projectEarnedValue';
import type { BoardElement } from '../../../src/tables/board/boardSpec';
import { dashboard } from '../../../src/tables/dashboard/dashboard';
import { boardFormat } from '../../../src/workbook/board/boardLooks';
import { weeklyReport } from '../../../src/project/reports/weeklyReport';
import { earnedPlan } from '../../../src/workbook/refresh/earnedPlan';
import { readFacts } from '../../../src/workbook/refresh/readFacts';
import { changeSettings } from '../../../src/commands/changeSettings';
import { recordProgress } from '../../../src/commands/recordProgress';
import { setBaseline } from '../../../src/commands/setBaseline';
import {
  openPlan,
  openProject,
  refresh,
  snapshotOf,
  start,
  type,
  typeAll,
} from '../../commands/support/project';
import { planOf } from '../../workbook/reports/support';
import { dashboardCells, differences } from '../../support/dashboardCells';
import { openRealProject, typeTracking } from '../../support/realProject';
import { describeWhere, sharedData, soffice } from '../../support/tools';
import { recalculate } from '../../support/libreOffice';

/** The sample with two snapshots a week apart. */
async function sample(language: 'zh-CN' | 'en-US'): Promise<OpenedExcel> {
  const excel = await openProject({ pack: 'cross-department', language });
  await recordProgress.run(excel.Excel, undefined);
  const { facts } = readFacts(await snapshotOf(excel));
  await refresh(excel, facts!.statusDate! + 7);
  await recordProgress.run(excel.Excel, undefined);
  return excel;
}

/** Ten phases of one task each, and no total that would leave a contingency. */
async function manyPhases(): Promise<OpenedExcel> {
  const excel = await openPlan(Array.from({ length: 10 }, (_, phase) => [1, `Phase ${phase + 1}`, 5]));
  await type(excel, 'tasks', 0, 'budget', 1000);
  await refresh(excel);
  return excel;
}

/** Phases that are called at length in either writing, with a contingency only where a total is given. */
async function longNames(total?: number): Promise<OpenedExcel> {
  const names = [
    'Supply chain onboarding and negotiation',
    '供应链导入与成本谈判（含备选供应商）',
    'Pilot run',
  ];
  const excel = await openPlan(names.map((name) => [1, name, 5]));
  await type(excel, 'tasks', 0, 'budget', 1000);
  if (total !== undefined) {
    await excel.Excel.run(async (context) => {
      context.workbook.names.getItem('PL_BudgetTotal').getRange().values = [[total]];
      await context.sync();
    });
  }
  await refresh(excel);
  return excel;
}

const projects: readonly (readonly [string, string, () => Promise<OpenedExcel>])[] = [
  ['the sample in Chinese', '仪表盘', () => sample('zh-CN')],
  ['the sample in English', 'Dashboard', () => sample('en-US')],
  ['a blank project', 'Dashboard', () => openProject()],
  ['more phases than are drawn', 'Dashboard', manyPhases],
  [
    'a project that hangs on one task',
    'Dashboard',
    () => openPlan([[1, 'All', ''], [2, 'Dig', 5], [2, 'Pour', 3, '2']]), // prettier-ignore
  ],
  ['long names of phases', 'Dashboard', () => longNames()],
  [
    'a single late task',
    'Dashboard',
    async () => {
      const excel = await openPlan([[1, 'Dig', 5]]);
      await type(excel, 'tasks', 0, 'budget', 1000);
      await refresh(excel);
      await refresh(excel, 46_300);
      return excel;
    },
  ],
];

describe('every cell of the dashboard is what its function says', () => {
  it.each(projects)('%s', async (_title, sheet, open) => {
    const cells = await dashboardCells(await open(), sheet);
    expect(cells.length).toBeGreaterThan(400);
    expect(differences(cells)).toEqual([]);
  });
});

describeWhere(soffice, 'LibreOffice', 'and in LibreOffice', () => {
  it.each(projects)('%s', async (_title, sheet, open) => {
    const elsewhere = await openExcel(await recalculate(await (await open()).save()));
    expect(differences(await dashboardCells(elsewhere, sheet))).toEqual([]);
  });
});

describeWhere(sharedData, 'shared data', 'a real project', () => {
  it('has its dashboard at every reporting date', async () => {
    const excel = await openRealProject('zh-CN', '住宅改造');
    await setBaseline.run(excel.Excel, {});
    for (const date of [1, 2, 3, 4] as const) {
      await refresh(excel, await typeTracking(excel, date));
      await recordProgress.run(excel.Excel, undefined);
      expect(differences(await dashboardCells(excel, '仪表盘'))).toEqual([]);
    }
    if (soffice === undefined) return;
    const elsewhere = await openExcel(await recalculate(await excel.save()));
    expect(differences(await dashboardCells(elsewhere, '仪表盘'))).toEqual([]);
  });
});

test('the planned curve is the engine’s, and a second refresh writes nothing', async () => {
  const excel = await sample('en-US');
  const { facts } = readFacts(await snapshotOf(excel));
  const { curves } = projectEarnedValue(earnedPlan(facts!));
  const cells = await dashboardCells(excel, 'Dashboard');
  const column = (id: string) => cells.filter(({ where }) => where.startsWith(`curve.${id} `));
  const planned = column('date').map(({ shown }) =>
    sumAt(curves.planned!, workingDayIndex(facts!.calendar, Number(shown))),
  );
  column('pv').forEach(({ shown }, step) => expect(shown).toBeCloseTo(planned[step], 6));
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('the late tasks are those of the weekly report: what others merely push is not among them', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  const report = weeklyReport((await planOf(excel)).plan);
  const cells = await dashboardCells(excel, 'Dashboard');
  const shown = (id: string) =>
    cells.flatMap(({ where, shown: value }) =>
      where.startsWith(`late.${id} `) && value !== '' ? [value] : [],
    );
  expect(report.pushed).toBeGreaterThan(0);
  expect(shown('task')).toEqual(report.late.map(({ name }) => name));
  expect(shown('days')).toEqual(report.late.map(({ daysLate }) => daysLate));
});

test.each([
  ['combined', 'Because of SPI 0.75 (limit 0.90).'],
  ['days', 'Everything is within its limits: a finish 6 working days after the first plan.'],
  ['points', 'Everything is within its limits: progress 9.1 points behind plan.'],
])('the reason of the light judged by %s is what comes to its colour', async (basis, reason) => {
  const excel = await openProject({ pack: 'cross-department' });
  await changeSettings.run(excel.Excel, { fields: { lightBasis: basis } });
  const cells = await dashboardCells(excel, 'Dashboard');
  expect(differences(cells)).toEqual([]);
  expect(cells.map(({ shown }) => shown)).toContain(reason);
});

test('a snapshot that was pasted twice counts once', async () => {
  const excel = await sample('en-US');
  const curve = async () =>
    (await dashboardCells(excel, 'Dashboard')).filter(({ where }) => /^(curve|trend)\./.test(where));
  const before = (await curve()).map(({ shown }) => shown);
  await excel.Excel.run(async (context) => {
    for (const name of ['PL_History', 'PL_Milestones']) {
      const table = context.workbook.tables.getItem(name);
      const rows = table.getDataBodyRange().load('values');
      await context.sync();
      table.rows.add(undefined, rows.values);
      await context.sync();
    }
  });
  const after = await curve();
  expect(differences(after)).toEqual([]);
  after
    .filter(({ where }) => where.startsWith('curve.'))
    .forEach(({ shown }, index) => expect(shown).toBeCloseTo(Number(before[index]), 6));
});

test('charts stand in the workbook with their ranges', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  const file = await openExcel(await excel.save());
  const found = await file.Excel.run(async (context) => {
    const charts = context.workbook.worksheets.getItem('Dashboard').charts.load('items/name');
    await context.sync();
    const sources = charts.items.map((chart) => ({
      name: chart.name,
      first: chart.series.getItemAt(0).getDimensionDataSourceString('Values' as Excel.ChartSeriesDimension),
      count: chart.series.getCount(),
    }));
    await context.sync();
    return sources.map(({ name, first, count }) => [name, first.value, count.value]);
  });
  expect(found).toEqual([
    ['PL_Curve', 'Dashboard!$AC$8:$AC$32', 5],
    ['PL_Trend', expect.stringMatching(/^Dashboard!\$/), 8],
    ['PL_Phases', expect.stringMatching(/^Dashboard!\$/), 3],
  ]);
});

/** The rows and columns that an element covers. */
function covered(element: BoardElement): string[] {
  if (element.element === 'panel') return [];
  const { row, column, rows, columns } =
    element.element === 'grid'
      ? {
          ...element,
          rows: element.rows + (element.header ? 1 : 0),
          columns: element.columns.reduce((sum, { wide }) => sum + wide, 0),
        }
      : element.place;
  return Array.from(
    { length: rows * columns },
    (_, at) => `${row + Math.floor(at / columns)} ${column + (at % columns)}`,
  );
}

test('no two parts of the dashboard stand on one cell', () => {
  const seen = new Map<string, string>();
  const twice = dashboard.elements.flatMap((element) => {
    const label = 'id' in element ? element.id : element.element;
    return covered(element).flatMap((cell) => {
      const before = seen.get(cell);
      seen.set(cell, label);
      return before === undefined ? [] : [`${cell}: ${before} and ${label}`];
    });
  });
  expect(twice).toEqual([]);
});

test('phases that are not drawn are counted, and the parts of a single root are the phases', async () => {
  const note = await dashboardCells(await manyPhases(), 'Dashboard');
  expect(note.map(({ shown }) => shown)).toContain('Phases not shown: 2.');
  const parts = await openPlan([[1, 'All', ''], [2, 'Dig', 5], [2, 'Pour', 3, '2']]); // prettier-ignore
  const names = (await dashboardCells(parts, 'Dashboard')).filter(({ where }) =>
    where.startsWith('phases.name '),
  );
  expect(names.map(({ shown }) => shown).filter((name) => name !== '')).toEqual(['Dig', 'Pour']);
});

/** The cells of a grid's column. */
async function columnOf(excel: OpenedExcel, place: string): Promise<unknown[]> {
  const cells = await dashboardCells(excel, 'Dashboard');
  return cells.filter(({ where }) => where.startsWith(`${place} `)).map(({ shown }) => shown);
}

test('beside the bars of the phases long names are cut, and without a contingency it has no bar', async () => {
  const without = await longNames();
  const names = ['Supply chain onboarding…', '供应链导入与成本谈判（…', 'Pilot run'];
  expect((await columnOf(without, 'phases.name')).slice(0, 4)).toEqual([...names, '']);
  expect((await columnOf(without, 'phases.withReserve')).slice(0, 3)).toEqual([0, 0, 0]);
  expect((await columnOf(without, 'phases.budget'))[0]).toBe(1000);
  const withReserve = await columnOf(await longNames(1200), 'phases.withReserve');
  expect(withReserve.slice(0, 3)).toEqual([expect.closeTo(1200, 6), 0, 0]);
});

test('the bars of the phases follow Progress at once, and their budget is that of the baseline', async () => {
  const excel = await openPlan([[1, 'Build', ''], [2, 'Dig', 5], [2, 'Pour', 3, '2'], [1, 'Hand over', 2]]); // prettier-ignore
  await typeAll(excel, 'tasks', [[1, 'budget', 600], [2, 'budget', 400], [3, 'budget', 50]]); // prettier-ignore
  await refresh(excel);
  await setBaseline.run(excel.Excel, {});
  await typeAll(excel, 'tasks', [[1, 'budget', 900], [3, 'budget', 80]]); // prettier-ignore
  await refresh(excel);
  await typeAll(excel, 'progress', [[0, 'actualCost', 70], [1, 'actualCost', '#N/A'], [2, 'actualCost', 20]]); // prettier-ignore
  expect(differences(await dashboardCells(excel, 'Dashboard'))).toEqual([]);
  expect((await columnOf(excel, 'phases.budget')).slice(0, 3)).toEqual([1000, 50, 0]);
  expect((await columnOf(excel, 'phases.actual')).slice(0, 3)).toEqual([70, 20, 0]);
});

test.each([
  [1000, 'No contingency: the task budgets take the whole total.'],
  [800, 'Task budgets exceed the total by 200.'],
])('task budgets of 1,000 against a total of %d', async (total, said) => {
  const cells = await dashboardCells(await longNames(total), 'Dashboard');
  expect(differences(cells)).toEqual([]);
  expect(cells.map(({ shown }) => shown)).toContain(said);
});

test('a share of tasks below one percent does not read as none', async () => {
  const grids = dashboard.elements.flatMap((each) => (each.element === 'grid' ? [each] : []));
  const share = grids.find(({ id }) => id === 'status')!.columns.find(({ id }) => id === 'share')!;
  const excel = await openProject();
  const texts = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.add('Shares').getRange('A1:D1');
    range.values = [[0, 0.004, 0.01, 0.888]];
    range.numberFormat = [Array.from({ length: 4 }, () => share.numberFormat!['en-US'])];
    range.load('text');
    await context.sync();
    return range.text[0];
  });
  expect(texts).toEqual(['0%', '0.4%', '1%', '89%']);
});

test('without milestones the trend has no line, and the note beside it says so', async () => {
  const excel = await longNames();
  const cells = await dashboardCells(excel, 'Dashboard');
  const places = new Set(cells.flatMap(({ where, shown }) => (where.startsWith('trend.') ? [shown] : [])));
  expect([...places]).toEqual([(await columnOf(excel, 'span.eve'))[0]]);
  expect(cells.map(({ shown }) => shown)).toContain(
    'No milestone ahead: the trend shows the due line alone.',
  );
});

test('the trend shows the time of the next milestones, however long the project is', async () => {
  const excel = await openPlan([
    [1, 'Dig', 10],
    [1, 'Gate', 0, '1'],
    [1, 'Build', 900, '2'],
  ]);
  await refresh(excel, start + 3);
  await recordProgress.run(excel.Excel, undefined);
  await refresh(excel, start + 8);
  const name = await columnOf(excel, 'milestones.name');
  const forecast = await columnOf(excel, 'milestones.forecast');
  expect(name.slice(0, 2)).toEqual(['◆ Gate', '']);
  expect(await columnOf(excel, 'due.date')).toEqual([start + 3, forecast[0]]);
});

describe('on paper', () => {
  const elements: readonly BoardElement[] = dashboard.elements;

  it('has room for two lines of what is said about a late task', () => {
    const [late] = elements.flatMap((each) => (each.element === 'grid' && each.id === 'late' ? [each] : []));
    const texts = late.columns.filter(({ type }) => type === 'text');
    expect(texts.map(({ id, look }) => [id, look])).toEqual(
      ['task', 'owner', 'cause', 'next'].map((id) => [id, 'lines']),
    );
    const { wrap, fontSize = 0 } = boardFormat('lines', 'en-US');
    expect([wrap, fontSize > 0]).toEqual([true, true]);
    for (let line = 1; line <= late.rows; line += 1)
      expect(dashboard.rowPoints[late.row + line]).toBeGreaterThanOrEqual(2 * 1.3 * fontSize);
  });
});
