import { checkProject } from '../../src/commands/checkProject';
import { listRepairs } from '../../src/commands/listRepairs';
import { repairProject } from '../../src/commands/repairProject';
import { showWeeklyReport } from '../../src/commands/showWeeklyReport';
import { switchLanguage } from '../../src/commands/switchLanguage';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import type { CellValue } from '../../src/tables/tableContent';
import { issueText } from '../../src/tables/issueText';
import { dashboardCells, differences } from '../support/dashboardCells';
import { coworker } from './support/coworker';
import { interleaved, once } from './support/interleaved';
import { openProject, refresh, snapshotOf, start } from './support/project';

const sample = { pack: 'cross-department' } as const;

function edit(excel: OpenedExcel, change: (context: Excel.RequestContext) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
}

/** What stands in cells of a sheet: formulas as text, constants as they are. */
function cellsOf(excel: OpenedExcel, sheet: string, ...addresses: string[]): Promise<CellValue[]> {
  return excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const ranges = addresses.map((address) => worksheets.getItem(sheet).getRange(address).load('formulas'));
    await context.sync();
    return ranges.map(({ formulas }) => formulas[0][0] as CellValue);
  });
}

async function offers(excel: OpenedExcel) {
  return (await listRepairs(excel.Excel, start)).items;
}

function repair(excel: OpenedExcel, items?: readonly string[]) {
  return repairProject.run(excel.Excel, { items, today: start });
}

async function boardIssue(excel: OpenedExcel): Promise<string[]> {
  const { issues } = await checkProject.run(excel.Excel, undefined);
  return issues.filter(({ code }) => code.startsWith('board')).map((found) => issueText(found, 'en-US'));
}

async function differing(excel: OpenedExcel, sheet: string): Promise<string[]> {
  return differences(await dashboardCells(excel, sheet));
}

describe('what somebody typed over formulas of the dashboard', () => {
  /** A figure with a name, and a cell of the list of late tasks. */
  async function overtyped(): Promise<OpenedExcel> {
    const excel = await openProject(sample);
    await edit(excel, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Dashboard');
      sheet.getRange('H5').values = [[0.5]];
      sheet.getRange('B24').values = [['my own words']];
    });
    return excel;
  }

  it('is kept also where it is typed while the language is switched', async () => {
    const excel = await openProject(sample);
    const other = await coworker(excel);
    const host = interleaved(
      excel.Excel,
      once(2, () =>
        edit(other, ({ workbook }) => {
          const sheet = workbook.worksheets.getItem('Dashboard');
          sheet.getRange('H5').values = [[0.5]];
          sheet.getRange('B24').values = [['my own words']];
        }),
      ),
    );
    await switchLanguage.run(host, 'zh-CN');
    expect(await cellsOf(excel, '仪表盘', 'H5', 'B24')).toEqual([0.5, 'my own words']);
    expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  });

  it('is given back where rows were closed before the switch could give way', async () => {
    const excel = await openProject(sample);
    const other = await coworker(excel);
    const host = interleaved(excel.Excel, async (roundTrip) => {
      if (roundTrip === 2)
        await edit(other, ({ workbook }) => {
          workbook.worksheets.getItem('Dashboard').getRange('B24').values = [['my own words']];
          workbook.worksheets.getItem('WBS').getRange('B2').values = [['Our own line']];
        });
      if (roundTrip === 3)
        await edit(other, ({ workbook }) => workbook.tables.getItem('PL_Tasks').rows.getItemAt(4).delete());
    });
    await switchLanguage.run(host, 'zh-CN');
    expect(await cellsOf(excel, '仪表盘', 'B24')).toEqual(['my own words']);
    expect(await cellsOf(excel, 'WBS', 'B2')).toEqual(['Our own line']);
  });

  it('is told with its place, and stays through a refresh, a change of language and a healing', async () => {
    const excel = await overtyped();
    const typed = () => cellsOf(excel, 'Dashboard', 'H5', 'B24');
    expect(await boardIssue(excel)).toEqual([expect.stringMatching(/“Dashboard”.*H5, B24.*Repair/)]);
    await refresh(excel);
    expect(await typed()).toEqual([0.5, 'my own words']);

    await switchLanguage.run(excel.Excel, 'zh-CN');
    expect(await cellsOf(excel, '仪表盘', 'H5', 'B24')).toEqual([0.5, 'my own words']);
    await switchLanguage.run(excel.Excel, 'en-US');

    await edit(excel, ({ workbook }) => workbook.worksheets.getItem('Risks').delete());
    await repair(excel);
    expect(await typed()).toEqual([0.5, 'my own words']);
    const others = (await differing(excel, 'Dashboard')).filter((line) => !line.includes('my own words'));
    expect(others).toEqual([]);
    expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  });

  it('gives way to the formulas only where that is asked for', async () => {
    const excel = await overtyped();
    const untouched = await openProject(sample);
    const [offer] = await offers(excel);
    expect(offer).toMatchObject({ id: 'boardOvertyped:dashboard', replacesTyped: true });
    expect(offer.text).toContain('H5, B24');
    expect(await repair(excel)).toMatchObject({ cellsWritten: 0 });
    expect(await repair(excel, [offer.id])).toMatchObject({ cellsWritten: 2 });
    expect(await cellsOf(excel, 'Dashboard', 'H5', 'B24')).toEqual(
      await cellsOf(untouched, 'Dashboard', 'H5', 'B24'),
    );
    expect(await offers(excel)).toEqual([]);
    expect(await boardIssue(excel)).toEqual([]);
  });
});

const moves: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
  ['a row inserted', (sheet) => sheet.getRange('5:5').insert('Down')],
  ['a column inserted', (sheet) => sheet.getRange('D:D').insert('Right')],
];

describe.each(moves)('a dashboard with %s', (_what, move) => {
  it('is told, and laid out anew beside what stays', async () => {
    const excel = await openProject(sample);
    await edit(excel, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Dashboard');
      move(sheet);
      sheet.getRange('D5').values = [['my own note']];
    });
    expect(await boardIssue(excel)).toEqual([expect.stringMatching(/“Dashboard”.*Repair/)]);
    const offered = await offers(excel);
    expect(offered.map(({ id }) => id)).toEqual(['board:dashboard']);
    expect(offered[0].text).toContain('“Dashboard 2”');
    await repair(excel);
    expect(await cellsOf(excel, 'Dashboard', 'D5')).toEqual(['my own note']);
    expect(await offers(excel)).toEqual([]);
    expect(await boardIssue(excel)).toEqual([]);
    await refresh(excel);
    expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
    expect(await differing(excel, 'Dashboard 2')).toEqual([]);

    await switchLanguage.run(excel.Excel, 'zh-CN');
    expect(await differing(excel, 'Dashboard 2')).toEqual([]);
  });
});

test('what people wrote on a report goes with it to its new sheet', async () => {
  const excel = await openProject(sample);
  await showWeeklyReport.run(excel.Excel, undefined);
  const remarks = async () => (await snapshotOf(excel)).cells.find(({ name }) => name === 'PL_WeeklyRemarks');
  const before = (await remarks())!;
  await edit(excel, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(before.sheet);
    sheet.getCell(before.row, before.column).values = [['ask for a second crane']];
    sheet.getRange('4:4').insert('Down');
  });
  expect((await offers(excel)).map(({ id }) => id)).toEqual(['board:weeklyReport']);
  await repair(excel);
  const after = (await remarks())!;
  expect(after).toMatchObject({ row: before.row, value: 'ask for a second crane' });
  expect(after.sheet).not.toBe(before.sheet);
  expect(await cellsOf(excel, before.sheet, `B${before.row + 2}`)).toEqual(['ask for a second crane']);
});
