import { readFile } from 'node:fs/promises';
import { checkProject } from '../../src/commands/checkProject';
import { createProject } from '../../src/commands/createProject';
import { previewCommand } from '../../src/commands/previewCommand';
import { recordProgress } from '../../src/commands/recordProgress';
import { refreshProject } from '../../src/commands/refreshProject';
import { setBaseline } from '../../src/commands/setBaseline';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { currentVersion } from '../../src/workbook/schema/migrations/migrations';
import { contentsOf } from './support/contents';
import { blankProject, columnOf, openPlan, refresh, snapshotOf, type } from './support/project';

const plan = [
  [1, 'Dig', 3],
  [1, 'Pour', 2],
] as const;

async function versionLine(excel: OpenedExcel) {
  return (await snapshotOf(excel)).schema.find(({ tableId }) => tableId === 'workbook');
}

/** Marks a workbook as made by a Plumbline of another version. */
async function markVersion(excel: OpenedExcel, version: number): Promise<void> {
  const line = await versionLine(excel);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('_plumbline').getCell(line!.row, 2).values = [[version]];
    await context.sync();
  });
}

test('a new workbook says which version of the schema it has', async () => {
  expect(await versionLine(await openPlan(plan))).toMatchObject({ header: currentVersion });
});

describe('a workbook of a newer version', () => {
  const commands = [
    ['refresh', (excel: OpenedExcel) => refreshProject.run(excel.Excel, {})],
    ['set baseline', (excel: OpenedExcel) => setBaseline.run(excel.Excel, {})],
    ['record progress', (excel: OpenedExcel) => recordProgress.run(excel.Excel, undefined)],
    ['create', (excel: OpenedExcel) => createProject.run(excel.Excel, blankProject)],
  ] as const;

  test.each(commands)('%s writes nothing and says why and what to do', async (_name, run) => {
    const excel = await openPlan(plan);
    await markVersion(excel, currentVersion + 1);
    await type(excel, 'tasks', 0, 'duration', 5);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Archive').delete();
      await context.sync();
    });
    const before = contentsOf(excel);
    const result = await run(excel);
    expect(result).toMatchObject({ cellsWritten: 0, blocked: true });
    expect(result.issues.filter(({ code }) => code === 'newerWorkbook')).toHaveLength(1);
    expect(contentsOf(excel)).toEqual(before);
  });

  it('is checked and read all the same, and its preview says what is in the way', async () => {
    const excel = await openPlan(plan);
    await markVersion(excel, currentVersion + 1);
    await type(excel, 'tasks', 0, 'duration', 'x');
    const { issues } = await checkProject.run(excel.Excel, undefined);
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['newerWorkbook', 'notANumber']));
    expect(await previewCommand(excel.Excel, refreshProject, {})).toMatchObject({ blocked: true, lines: [] });
  });
});

test.each([1, 2])(
  'a workbook of version %d is refreshed as it is: one sentence says that it is older, nothing that it never had is called missing',
  async (version) => {
    const excel = await openExcel(await readFile(`test/cases/workbooks/schemaVersion${version}.xlsx`));
    const names = await columnOf(excel, 'tasks', 'name');
    const { issues } = await refresh(excel);
    expect(issues.filter(({ code }) => code === 'olderWorkbook')).toHaveLength(1);
    expect(issues.filter(({ code }) => /missing(Table|Column)|deletedName/.test(code))).toEqual([]);
    expect(await columnOf(excel, 'tasks', 'name')).toEqual(names);
    expect(await versionLine(excel)).toMatchObject({ header: version });
    expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
  },
);
