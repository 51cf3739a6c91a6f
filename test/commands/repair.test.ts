import { createProject } from '../../src/commands/createProject';
import { blankProject, openProject, refresh, snapshotOf } from './support/project';

/** Form cells that show an error, by name. */
async function brokenCells(excel: Awaited<ReturnType<typeof openProject>>): Promise<string[]> {
  const { cells } = await snapshotOf(excel);
  return cells.filter(({ value }) => String(value).startsWith('#')).map(({ name }) => name);
}

test.each(['Settings', 'Calendar'])(
  'where the sheet %s was deleted, creating makes it anew and refresh mends what spoke of it',
  async (sheet) => {
    const excel = await openProject({ pack: 'cross-department' });
    const names = (await snapshotOf(excel)).cells.length;
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).delete();
      await context.sync();
    });
    expect((await brokenCells(excel)).length).toBeGreaterThan(0);

    await createProject.run(excel.Excel, blankProject);
    await refresh(excel);
    expect(await brokenCells(excel)).toEqual([]);
    expect((await snapshotOf(excel)).cells).toHaveLength(names);
    expect((await refresh(excel)).cellsWritten).toBe(0);
  },
);
