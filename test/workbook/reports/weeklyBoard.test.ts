import { createProject } from '../../../src/commands/createProject';
import { showWeeklyReport } from '../../../src/commands/showWeeklyReport';
import { openExcel, type OpenedExcel } from '../../../src/embedded/openExcel';
import { weeklyReport } from '../../../src/project/reports/weeklyReport';
import { weeklyBoard } from '../../../src/tables/reports/boards/weekly/weeklyBoard';
import { weeklyRows } from '../../../src/tables/reports/boards/weekly/weeklyRows';
import { languages, type Language } from '../../../src/words/language';
import { reportWords } from '../../../src/words/reportWords';
import {
  blankProject,
  openPlan,
  openProject,
  refresh,
  snapshotOf,
  start,
} from '../../commands/support/project';
import { recalculate } from '../../support/libreOffice';
import { describeWhere, soffice } from '../../support/tools';
import { boardReader } from './boardCells';
import { boardDifferences } from './boardDifferences';
import { openLived, openSample, planOf } from './support';
import { weeklyFigures } from './weeklyFigures';

const sheetName = { 'zh-CN': '周报', 'en-US': 'Weekly report' } as const;

const projects = { 'the sample': openSample, 'a project that has lived': openLived } as const;

/** The cells of one workbook that are not what the report of another one says. */
async function unlike(shownIn: OpenedExcel, told: OpenedExcel, language: Language): Promise<string[]> {
  const reader = await boardReader(shownIn, weeklyBoard, sheetName[language]);
  return boardDifferences(weeklyBoard, reader, weeklyFigures((await planOf(told)).plan, language));
}

describe.each(Object.entries(projects))('every cell of the weekly report’s sheet, %s', (_title, open) => {
  test.each(languages)('is what the report says, in %s', async (language) => {
    const excel = await open(language);
    await showWeeklyReport.run(excel.Excel, undefined);
    expect(await unlike(excel, excel, language)).toEqual([]);
  });
});

describeWhere(soffice, 'LibreOffice', 'every cell of the weekly report’s sheet in LibreOffice', () => {
  test.each(languages)('is what the report says, in %s', async (language) => {
    const excel = await openLived(language);
    await showWeeklyReport.run(excel.Excel, undefined);
    const other = await openExcel(await recalculate(await excel.save()));
    expect(await unlike(other, excel, language)).toEqual([]);
  });
});

test('milestones ahead stand by their days, the nearest first, whatever the order of the WBS', async () => {
  const places = [1, 2, 3, 4, 5, 6, 7, 8];
  const excel = await openPlan([
    [1, 'Work', 5],
    ...places.map((place) => [1, `M${place}`, 0, `1FS+${(9 - place) * 5}d`] as const),
  ]);
  await showWeeklyReport.run(excel.Excel, undefined);
  const { list } = await boardReader(excel, weeklyBoard, 'Weekly report');
  const names = list('milestones', 'name').flat();
  expect(names).toEqual(['M8', 'M7', 'M6', 'M5', 'M4', 'M3']);
  const report = weeklyReport((await planOf(excel)).plan);
  expect(report.milestones.map(({ name }) => name).slice(0, weeklyRows.milestones)).toEqual(names);
});

async function sheets({ Excel }: OpenedExcel) {
  return Excel.run(async (context) => {
    const all = context.workbook.worksheets.load('items/name');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return { names: all.items.map(({ name }) => name), active: active.name };
  });
}

test('the sheet is made when it is wanted, before the sheets of settings, and shown when it is there', async () => {
  const excel = await openSample('en-US');
  expect((await sheets(excel)).names).not.toContain('Weekly report');
  const made = await showWeeklyReport.run(excel.Excel, undefined);
  expect(made.cellsWritten).toBeGreaterThan(100);
  const { names, active } = await sheets(excel);
  expect(active).toBe('Weekly report');
  expect(names.indexOf('Weekly report')).toBe(names.indexOf('Calendar') - 1);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('WBS').activate();
    await context.sync();
  });
  expect(await showWeeklyReport.run(excel.Excel, undefined)).toMatchObject({ cellsWritten: 0 });
  expect((await sheets(excel)).active).toBe('Weekly report');
});

test('what was typed stays through every refresh and repair', async () => {
  const excel = await openSample('en-US');
  await showWeeklyReport.run(excel.Excel, undefined);
  await excel.Excel.run(async (context) => {
    context.workbook.names.getItem('PL_WeeklyRemarks').getRange().values = [['Ours']];
    await context.sync();
  });
  await refresh(excel, start + 20);
  await createProject.run(excel.Excel, blankProject);
  await refresh(excel, start + 30);
  const { cells } = await snapshotOf(excel);
  expect(cells.find(({ name }) => name === 'PL_WeeklyRemarks')?.value).toBe('Ours');
});

test('a sheet that was deleted comes back when it is wanted, not before', async () => {
  const excel = await openSample('en-US');
  await showWeeklyReport.run(excel.Excel, undefined);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Weekly report').delete();
    await context.sync();
  });
  await createProject.run(excel.Excel, blankProject);
  await refresh(excel);
  expect((await sheets(excel)).names).not.toContain('Weekly report');
  await showWeeklyReport.run(excel.Excel, undefined);
  expect((await sheets(excel)).names).toContain('Weekly report');
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('of an empty project it shows no error, and in the first row of each list that it has none', async () => {
  const excel = await openProject();
  await showWeeklyReport.run(excel.Excel, undefined);
  const { values, list, cell } = await boardReader(excel, weeklyBoard, 'Weekly report');
  expect(values.flat().filter((value) => /^#[A-Z]/.test(String(value)))).toEqual([]);
  for (const id of ['work', 'next', 'late', 'milestones', 'risks', 'changes', 'people']) {
    const telling = id === 'risks' ? 'description' : id === 'changes' ? 'reason' : 'name';
    expect([id, list(id, telling)]).toEqual([id, [[reportWords.listNone['en-US']]]]);
    expect(cell(`${id}More`, 'text', 0)).toBe('');
  }
});
