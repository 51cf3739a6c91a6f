import { createProject } from '../../src/commands/createProject';
import { refreshProject } from '../../src/commands/refreshProject';
import { showWeeklyReport } from '../../src/commands/showWeeklyReport';
import { switchLanguage } from '../../src/commands/switchLanguage';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { contentsOf } from './support/contents';
import { blankProject, openPlan, snapshotOf, tableOf, type } from './support/project';

const plan = [
  [1, 'Dig', 3],
  [1, 'Pour', 2],
] as const;

async function protectStructure(excel: OpenedExcel): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
}

const adding = [
  ['a report', (excel: OpenedExcel) => showWeeklyReport.run(excel.Excel, undefined)],
  ['another language', (excel: OpenedExcel) => switchLanguage.run(excel.Excel, 'zh-CN')],
] as const;

test.each(adding)('%s is refused before anything is written, with the reason', async (_name, run) => {
  const excel = await openPlan(plan);
  await protectStructure(excel);
  const before = contentsOf(excel);
  const result = await run(excel);
  expect(result).toMatchObject({ cellsWritten: 0, blocked: true });
  expect(result.issues.map(({ code }) => code)).toContain('protectedStructure');
  expect(contentsOf(excel)).toEqual(before);
});

test('no project is made there', async () => {
  const excel = await openExcel();
  await protectStructure(excel);
  const result = await createProject.run(excel.Excel, blankProject);
  expect(result).toMatchObject({ cellsWritten: 0, blocked: true });
  expect(result.issues.map(({ code }) => code)).toEqual(['protectedStructure']);
  expect(excel.workbook.sheets).toHaveLength(1);
});

test('what needs no sheet goes on; whether it is protected is read with all the rest', async () => {
  const excel = await openPlan(plan);
  expect((await snapshotOf(excel)).structureProtected).toBeUndefined();
  await protectStructure(excel);
  await type(excel, 'tasks', 0, 'duration', 5);
  const result = await refreshProject.run(excel.Excel, {});
  expect(result.blocked).toBeFalsy();
  expect((await tableOf(excel, 'tasks')).values.length).toBe(2);
  excel.traffic.reset();
  expect((await snapshotOf(excel)).structureProtected).toBe(true);
  expect(excel.traffic.syncs).toBe(1);
});
