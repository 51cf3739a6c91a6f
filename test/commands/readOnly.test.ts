import { checkProject } from '../../src/commands/checkProject';
import { createProject } from '../../src/commands/createProject';
import { previewCommand } from '../../src/commands/previewCommand';
import { recordProgress } from '../../src/commands/recordProgress';
import { refreshProject } from '../../src/commands/refreshProject';
import { setBaseline } from '../../src/commands/setBaseline';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { contentsOf } from './support/contents';
import { blankProject, openPlan, snapshotOf, type } from './support/project';

const plan = [
  [1, 'Dig', 3],
  [1, 'Pour', 2],
] as const;

const commands = [
  ['refresh', (excel: OpenedExcel) => refreshProject.run(excel.Excel, {})],
  ['set baseline', (excel: OpenedExcel) => setBaseline.run(excel.Excel, {})],
  ['record progress', (excel: OpenedExcel) => recordProgress.run(excel.Excel, undefined)],
  ['create', (excel: OpenedExcel) => createProject.run(excel.Excel, blankProject)],
] as const;

test.each(commands)('%s writes nothing into a read-only workbook, and says why', async (_name, run) => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 0, 'duration', 5);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Archive').delete();
    await context.sync();
  });
  excel.workbook.readOnly = true;
  const before = contentsOf(excel);
  const result = await run(excel);
  expect(result).toMatchObject({ cellsWritten: 0, blocked: true });
  expect(result.issues.filter(({ code }) => code === 'readOnlyWorkbook')).toHaveLength(1);
  expect(contentsOf(excel)).toEqual(before);
});

test('no project is made in a read-only workbook without tables', async () => {
  const excel = await openExcel();
  excel.workbook.readOnly = true;
  const result = await createProject.run(excel.Excel, blankProject);
  expect(result).toMatchObject({ cellsWritten: 0, blocked: true });
  expect(result.issues.map(({ code }) => code)).toEqual(['readOnlyWorkbook']);
  expect(excel.workbook.sheets).toHaveLength(1);
});

test('a read-only workbook is checked all the same, and a preview says what is in the way', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 0, 'duration', 'x');
  excel.workbook.readOnly = true;
  const { issues } = await checkProject.run(excel.Excel, undefined);
  expect(issues.map(({ code }) => code)).toContain('notANumber');
  expect(await previewCommand(excel.Excel, refreshProject, {})).toMatchObject({ blocked: true, lines: [] });
});

test('whether a workbook is read-only is read with all the rest', async () => {
  const excel = await openPlan(plan);
  expect((await snapshotOf(excel)).readOnly).toBeUndefined();
  excel.workbook.readOnly = true;
  excel.traffic.reset();
  expect((await snapshotOf(excel)).readOnly).toBe(true);
  expect(excel.traffic.syncs).toBe(1);
});
