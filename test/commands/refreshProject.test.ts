import { refreshProject } from '../../src/commands/refreshProject';
import {
  columnOf,
  openPlan,
  openProject,
  refresh,
  snapshotOf,
  start,
  tableOf,
  type,
} from './support/project';

/** The network of the standard's worked example on the PRC calendar. */
const network = [
  [1, 'A', 5],
  [1, 'B', 8, '1'],
  [1, 'C', 6, '1SS+2d'],
  [1, 'D', 4, '2FF+1d; 3FS-1d'],
  [1, 'E', 3, '2SF+9d'],
  [1, 'M', 0, '4; 5'],
] as const;

test('dates, slack and critical tasks of the worked example', async () => {
  const excel = await openPlan(network);
  expect(await columnOf(excel, 'tasks', 'start')).toEqual([46279, 46285, 46281, 46293, 46294, 46303]);
  expect(await columnOf(excel, 'tasks', 'finish')).toEqual([46283, 46295, 46287, 46303, 46303, 46303]);
  expect(await columnOf(excel, 'tasks', 'totalSlack')).toEqual([0, 0, 3, 0, 0, 0]);
  expect(await columnOf(excel, 'tasks', 'critical')).toEqual(['Yes', 'Yes', 'No', 'Yes', 'Yes', 'Yes']);
});

test('many rows at once are left to whoever asks for them', async () => {
  const excel = await openPlan([[1, 'A', 5]]);
  const rows = (await tableOf(excel, 'tasks')).values.length;
  await excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('PL_Tasks');
    for (let more = 0; more < 12; more += 1) table.rows.add();
    await context.sync();
  });
  for (let more = 0; more < 12; more += 1) await type(excel, 'tasks', rows + more, 'name', `T${more}`);
  const { issues, ...held } = await refreshProject.run(excel.Excel, { mostRows: 5 });
  expect(held).toMatchObject({ cellsWritten: 0, blocked: true });
  expect(issues[0]).toMatchObject({ code: 'manyRows', params: { rows: expect.any(Number) } });
  expect(issues[0].params.rows).toBeGreaterThanOrEqual(12);
  expect(await columnOf(excel, 'progress', 'id')).toEqual([1]);
  expect((await refreshProject.run(excel.Excel, {})).blocked).toBeUndefined();
  expect((await columnOf(excel, 'progress', 'id')).filter((id) => id !== '')).toHaveLength(13);
  expect(await refreshProject.run(excel.Excel, { mostRows: 0 })).toMatchObject({ cellsWritten: 0 });
});

test('unasked, a workbook that is switched off is left alone', async () => {
  const excel = await openPlan([[1, 'A', 5]]);
  await type(excel, 'tasks', 0, 'duration', 7);
  await excel.Excel.run(async (context) => {
    context.workbook.names.getItem('PL_Set_LiveRefresh').getRange().values = [['No']];
    await context.sync();
  });
  expect(await refreshProject.run(excel.Excel, { unlessOff: true })).toMatchObject({ cellsWritten: 0 });
  expect(await columnOf(excel, 'tasks', 'finish')).toEqual([46283]);
  expect((await refreshProject.run(excel.Excel, {})).cellsWritten).toBeGreaterThan(0);
});

test('an edit and a refresh: one round trip to read, one to write, only what differs', async () => {
  const excel = await openPlan(network);
  await type(excel, 'tasks', 5, 'duration', 2);
  excel.traffic.reset();
  const result = await refresh(excel);
  expect(excel.traffic.syncs).toBe(2);
  expect(excel.traffic.bytesSent).toBeLessThan(120_000);
  // The task was a milestone: its row of the Gantt sheet loses its marks, a cell a column of the time scale.
  expect(result.cellsWritten).toBeLessThan(8 + 84);
  expect((await columnOf(excel, 'tasks', 'type'))[5]).toBe('Task');
  excel.traffic.reset();
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  expect(excel.traffic.syncs).toBe(1);
});

test('rows written below the WBS get IDs, codes, dates and rows of their own', async () => {
  const excel = await openPlan([
    [1, 'Stage', ''],
    [2, 'Dig', 3],
  ]);
  await type(excel, 'tasks', 2, 'name', 'Pour');
  await type(excel, 'tasks', 2, 'level', 2);
  await type(excel, 'tasks', 2, 'duration', 2);
  await type(excel, 'tasks', 2, 'predecessors', '1.1完成-开始+1天');
  await refresh(excel);
  expect(await columnOf(excel, 'tasks', 'id')).toEqual([1, 2, 3]);
  expect(await columnOf(excel, 'tasks', 'code')).toEqual(['1', '1.1', '1.2']);
  expect(await columnOf(excel, 'tasks', 'predecessors')).toEqual(['', '', '1.1FS+1d']);
  expect(await columnOf(excel, 'tasks', 'start')).toEqual([46279, 46279, 46283]);
  expect(await columnOf(excel, 'progress', 'id')).toEqual([2, 3]);
  expect(await columnOf(excel, 'progress', 'baselineStart')).toEqual([46279, 46283]);
  expect(await columnOf(excel, 'responsibility', 'name')).toEqual(['Dig', 'Pour']);
  expect(
    (await tableOf(excel, 'progress')).formulas[1].filter((cell) => String(cell).startsWith('=')),
  ).not.toEqual([]);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('a removed task is archived with what was reported, and its ID is not given again', async () => {
  const excel = await openPlan([
    [1, 'Keep', 3],
    [1, 'Drop', 2],
    [1, 'Last', 1],
  ]);
  await type(excel, 'progress', 1, 'nextStep', 'call the supplier');
  await removeTask(excel, 2);
  await removeTask(excel, 1);
  await refresh(excel);
  expect(await columnOf(excel, 'progress', 'name')).toEqual(['Keep']);
  expect(await columnOf(excel, 'archive', 'id')).toEqual([2, 3, 2, 3]);
  expect(String((await columnOf(excel, 'archive', 'content'))[0])).toContain('call the supplier');
  await type(excel, 'tasks', 1, 'name', 'New');
  await refresh(excel);
  expect(await columnOf(excel, 'tasks', 'id')).toEqual([1, 4]);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('budgets roll up, follow their parts, and leave a figure that somebody typed', async () => {
  const excel = await openPlan([
    [1, 'Stage', ''],
    [2, 'Dig', 3],
    [1, 'Own', ''],
    [2, 'Pour', 1],
  ]);
  await type(excel, 'tasks', 1, 'budget', 100);
  await type(excel, 'tasks', 2, 'budget', 7);
  await type(excel, 'tasks', 3, 'budget', 50);
  await refresh(excel);
  expect(await columnOf(excel, 'tasks', 'budget')).toEqual([100, 100, 7, 50]);
  await type(excel, 'tasks', 1, 'budget', 130);
  await refresh(excel);
  expect(await columnOf(excel, 'tasks', 'budget')).toEqual([130, 130, 7, 50]);
});

test('a new person gets a column of the matrix, and an owner his code', async () => {
  const excel = await openPlan([[1, 'Dig', 3, '', 'Ann']]);
  await type(excel, 'people', 1, 'name', 'Bo');
  await refresh(excel);
  expect((await tableOf(excel, 'responsibility')).headers.slice(-2)).toEqual(['Ann', 'Bo']);
  expect(await columnOf(excel, 'responsibility', 'accountableCount')).toEqual([1]);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('a status date that is given is set, and forecasts follow it', async () => {
  const excel = await openPlan([[1, 'Dig', 3]]);
  await refresh(excel, start + 9);
  expect((await snapshotOf(excel)).cells.find(({ name }) => name === 'PL_StatusDate')?.value).toBe(start + 9);
  expect((await columnOf(excel, 'progress', 'forecastFinish'))[0]).toBeGreaterThan(start + 4);
});

test('columns and rows of the user survive', async () => {
  const excel = await openPlan(network);
  const { sheet, row, column, headers } = await tableOf(excel, 'tasks');
  await excel.Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const own = worksheet.getRangeByIndexes(row, column + headers.length, 3, 1);
    own.values = [['Mine'], ['keep'], ['=1+1']];
    own.getCell(1, 0).format.fill.color = '#FFFF00';
    await context.sync();
  });
  await type(excel, 'tasks', 0, 'duration', 9);
  await refresh(excel);
  expect((await columnOf(excel, 'tasks', 'Mine')).slice(0, 2)).toEqual(['keep', 2]);
});

test('a thousand tasks are read once and written once', async () => {
  const rows = Array.from({ length: 1000 }, (_, index) =>
    index % 10 === 0
      ? ([1, `Stage ${index}`, ''] as const)
      : ([2, `Task ${index}`, 3, index % 10 === 1 ? '' : String(index)] as const),
  );
  const excel = await openPlan(rows, { calendar: 'mon-fri' });
  await type(excel, 'tasks', 1, 'duration', 2);
  excel.traffic.reset();
  const { cellsWritten } = await refresh(excel);
  expect(excel.traffic.syncs).toBe(2);
  expect(cellsWritten).toBeLessThan(200);
}, 120_000);

async function removeTask(excel: Awaited<ReturnType<typeof openProject>>, row: number): Promise<void> {
  const table = await tableOf(excel, 'tasks');
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem(table.name).rows.getItemAt(row).delete();
    await context.sync();
  });
}

test('a formula of the user’s own in a summary stays, also where it shows nothing or what was rolled up', async () => {
  const excel = await openPlan([
    [1, 'Stage', ''],
    [2, 'Dig', 3],
    [1, 'Close', ''],
    [2, 'Hand over', 2],
  ]);
  await type(excel, 'tasks', 1, 'budget', 100);
  await type(excel, 'tasks', 3, 'budget', 40);
  await refresh(excel);
  expect((await columnOf(excel, 'tasks', 'budget')).slice(0, 1)).toEqual([100]);
  await type(excel, 'tasks', 0, 'budget', '=10*10');
  await type(excel, 'tasks', 2, 'budget', '=""');
  await type(excel, 'tasks', 1, 'budget', 70);
  await refresh(excel);
  expect(await columnOf(excel, 'tasks', 'budget')).toEqual([100, 70, '', 40]);
});
