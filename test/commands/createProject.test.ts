import { createProject } from '../../src/commands/createProject';
import { openExcel } from '../../src/embedded/openExcel';
import { progressTable } from '../../src/tables/progressTable';
import { tasksTable } from '../../src/tables/tasksTable';
import type { Language } from '../../src/words/language';
import {
  blankProject,
  columnOf,
  openPlan,
  openProject,
  refresh,
  snapshotOf,
  tableOf,
} from './support/project';

const languages: Language[] = ['zh-CN', 'en-US'];

test.each(languages)(
  'lays out the cross-department pack in %s: one round trip to read, one to write',
  async (language) => {
    const { Excel, traffic } = await openExcel();
    traffic.reset();
    const result = await createProject.run(Excel, { ...blankProject, language, pack: 'cross-department' });
    expect(traffic.syncs).toBe(2);
    expect(traffic.bytesSent).toBeLessThan(2_050_000);
    expect(result.cellsWritten).toBeGreaterThan(1000);
  },
);

test.each(languages)('a second run and a refresh find nothing to do in %s', async (language) => {
  const excel = await openProject({ language, pack: 'cross-department' });
  excel.traffic.reset();
  expect(await createProject.run(excel.Excel, { ...blankProject, language })).toMatchObject({
    cellsWritten: 0,
  });
  expect(excel.traffic.syncs).toBe(1);
  excel.traffic.reset();
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  expect(excel.traffic.syncs).toBe(1);
});

test('the pack comes scheduled, in step and without an error', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  expect((await columnOf(excel, 'tasks', 'code')).slice(0, 8)).toEqual([
    '1',
    '1.1',
    '1.2',
    '1.3',
    '1.4',
    '2',
    '2.1',
    '2.1.1',
  ]);
  expect(await columnOf(excel, 'tasks', 'start')).not.toContain('');
  expect(await columnOf(excel, 'progress', 'id')).toEqual(await columnOf(excel, 'responsibility', 'id'));
  expect(await columnOf(excel, 'progress', 'baselineFinish')).not.toContain('');
  const { issues } = await refresh(excel);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('no cell of the new workbook shows an error', async () => {
  const { tables, cells } = await snapshotOf(
    await openProject({ pack: 'cross-department', language: 'zh-CN' }),
  );
  const shown = [...tables.flatMap(({ values }) => values.flat()), ...cells.map(({ value }) => value)];
  expect(shown.filter((value) => typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value))).toEqual([]);
});

test('sheets of other people stay, and a sheet name that they use gets a number', async () => {
  const excel = await openExcel();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.add('WBS').getRange('A1').values = [['mine']];
    await context.sync();
  });
  await createProject.run(excel.Excel, blankProject);
  const { sheets } = await snapshotOf(excel);
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Sheet1', 'WBS', 'WBS 2']));
  expect((await tableOf(excel, 'tasks')).sheet).toBe('WBS 2');
  await excel.Excel.run(async (context) => {
    const mine = context.workbook.worksheets.getItem('WBS').getUsedRange().load('address,values');
    await context.sync();
    expect(mine.values).toEqual([['mine']]);
  });
});

test('a deleted sheet comes back on its own, and nothing else changes', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  const before = await tableOf(excel, 'tasks');
  const { sheet } = await tableOf(excel, 'risks');
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  });
  await createProject.run(excel.Excel, blankProject);
  expect((await tableOf(excel, 'risks')).values).toHaveLength(1);
  expect(await tableOf(excel, 'tasks')).toEqual(before);
  excel.traffic.reset();
  expect(await createProject.run(excel.Excel, blankProject)).toMatchObject({ cellsWritten: 0 });
  expect(excel.traffic.syncs).toBe(1);
});

test('tasks of a file are scheduled, hostile names stay text, owners become people', async () => {
  const excel = await openPlan([
    [1, '=1+1', 5, '', 'Ann'],
    [1, '@cmd', 2, '1', 'Bo'],
    [1, '1-2', 0, '2'],
  ]);
  expect(await columnOf(excel, 'tasks', 'name')).toEqual(['=1+1', '@cmd', '1-2']);
  expect(await columnOf(excel, 'progress', 'name')).toEqual(['=1+1', '@cmd', '1-2']);
  expect(await columnOf(excel, 'tasks', 'type')).toEqual(['Task', 'Task', 'Milestone']);
  expect(await columnOf(excel, 'people', 'name')).toEqual(['Ann', 'Bo']);
  expect(await columnOf(excel, 'responsibility', 'Ann')).toEqual(['A/R', '', '']);
});

test('outline codes stay text: 1.10 is not 1.1', async () => {
  const children = Array.from({ length: 10 }, (_, child) => [2, `Child ${child}`, 1] as const);
  const excel = await openPlan([[1, 'Stage', ''], ...children]);
  expect((await columnOf(excel, 'tasks', 'code')).at(-1)).toBe('1.10');
  expect((await columnOf(excel, 'progress', 'code')).at(-1)).toBe('1.10');
});

test('columns that only other sheets read are hidden, all others are in sight', async () => {
  const excel = await openProject();
  for (const { name, columns } of [tasksTable, progressTable]) {
    const shown = await excel.Excel.run(async (context) => {
      const header = context.workbook.tables.getItem(name).getHeaderRowRange();
      const cells = columns.map((_column, index) => header.getColumn(index));
      cells.forEach((cell) => cell.load('values,columnHidden'));
      await context.sync();
      return cells.map(({ values, columnHidden }) => [values[0][0], columnHidden]);
    });
    expect(columns.some(({ helper }) => helper)).toBe(true);
    expect(shown).toEqual(columns.map(({ label, helper }) => [label['en-US'], helper === true]));
  }
});
