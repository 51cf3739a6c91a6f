import { checkProject } from '../../src/commands/checkProject';
import { createProject } from '../../src/commands/createProject';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import { blankProject, openProject, refresh, snapshotOf, start } from './support/project';

async function sheetNames({ Excel }: OpenedExcel): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

/** Cells that show an error, on every sheet. */
async function errorCells({ Excel }: OpenedExcel): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const ranges = sheets.items.map((sheet) => sheet.getUsedRange().load('values,address'));
    await context.sync();
    return ranges.flatMap(({ values, address }) =>
      (values as unknown[][])
        .flat()
        .flatMap((value) => (/^#[A-Z]/.test(String(value)) ? [`${address} ${value}`] : [])),
    );
  });
}

const sheets = [
  'Dashboard',
  'Project',
  'WBS',
  'Gantt',
  'Responsibility',
  'Progress',
  'Risks',
  'Calendar',
  'People',
  'Settings',
  'Archive',
  'Changes',
  'Baselines',
  'Progress history',
  'Milestone history',
  '_plumbline',
];

test('the standard sheets are these', async () => {
  expect((await sheetNames(await openProject())).filter((name) => name !== 'Sheet1').sort()).toEqual(
    [...sheets].sort(),
  );
});

test.each(sheets)(
  'where %s was deleted, create makes it anew and two refreshes come to rest',
  async (sheet) => {
    const excel = await openProject({ pack: 'cross-department' });
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
    await checkProject.run(excel.Excel, undefined);
    await createProject.run(excel.Excel, { ...blankProject, start });
    await refresh(excel);
    await refresh(excel);
    expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
    expect(await sheetNames(excel)).toContain(sheet);
    expect(await errorCells(excel)).toEqual([]);
    const { cells } = await snapshotOf(excel);
    expect(cells.filter(({ value }) => String(value).startsWith('#'))).toEqual([]);
  },
);

test('without the schema sheet a refresh makes it anew', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('_plumbline').delete();
    await context.sync();
  });
  await refresh(excel);
  expect((await snapshotOf(excel)).schema.length).toBeGreaterThan(20);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});

test('where all tasks are gone, what was reported on them stays where it is', async () => {
  const excel = await openProject({ pack: 'cross-department' });
  const before = (await snapshotOf(excel)).tables.find(({ id }) => id === 'progress')?.values.length;
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').getDataBodyRange().clear('Contents');
    await context.sync();
  });
  const { issues, cellsWritten } = await refresh(excel);
  expect(cellsWritten).toBe(0);
  expect(issues).toContainEqual(expect.objectContaining({ code: 'tasksGone', table: 'tasks' }));
  expect((await snapshotOf(excel)).tables.find(({ id }) => id === 'progress')?.values).toHaveLength(
    before ?? 0,
  );
});
