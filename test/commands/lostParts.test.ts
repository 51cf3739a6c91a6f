import type { OpenedExcel } from '../../src/embedded/openExcel';
import { columnOf, openPlan, refresh, tableOf, type } from './support/project';

const plan = [
  [1, 'Stage', ''],
  [2, 'Dig', 3, '', 'Ann'],
  [2, 'Pour', 2, '2', 'Ann'],
] as const;

async function deleteColumn(excel: OpenedExcel, table: string, column: string): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem(table).columns.getItem(column).delete();
    await context.sync();
  });
}

test.each(['PL_Progress', 'PL_Responsibility'])(
  '%s without its ID column: said, and nothing is written however often',
  async (table) => {
    const excel = await openPlan(plan);
    await deleteColumn(excel, table, 'ID');
    for (const _round of [1, 2]) {
      const { issues, cellsWritten } = await refresh(excel);
      expect(issues).toContainEqual(expect.objectContaining({ code: 'missingColumn', column: 'id' }));
      expect(cellsWritten).toBe(0);
    }
  },
);

test('without the calendar no date is guessed', async () => {
  const excel = await openPlan(plan);
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Calendar').delete();
    await context.sync();
  });
  await type(excel, 'tasks', 1, 'duration', 9);
  const { issues, cellsWritten } = await refresh(excel);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'missingTable', table: 'calendar' }));
  expect(cellsWritten).toBe(0);
});

test('where the owner column of the WBS is gone, the progress table keeps the owners', async () => {
  const excel = await openPlan(plan);
  const before = await columnOf(excel, 'progress', 'owner');
  expect(before).toEqual(['Ann', 'Ann']);
  await deleteColumn(excel, 'PL_Tasks', 'Owner');
  await refresh(excel);
  expect(await columnOf(excel, 'progress', 'owner')).toEqual(before);
});

test.each([1.5, 0])('level %d is reported and moves no task', async (level) => {
  const excel = await openPlan(plan);
  const progress = (await tableOf(excel, 'progress')).values.length;
  await type(excel, 'tasks', 2, 'level', level);
  const { issues } = await refresh(excel);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'levelOutOfRange', row: 2 }));
  expect((await tableOf(excel, 'progress')).values).toHaveLength(progress);
});

test('a copied sheet brings a second WBS: said, and only the first is kept in step', async () => {
  const excel = await openPlan(plan);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('WBS').copy('End');
    await context.sync();
  });
  const { issues } = await refresh(excel);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'duplicateTable' }));
  expect(issues.some(({ code }) => code === 'missingTable')).toBe(false);
});
