import { createProject } from '../../../src/commands/createProject';
import { previewCommand } from '../../../src/commands/previewCommand';
import { refreshProject } from '../../../src/commands/refreshProject';
import { openExcel } from '../../../src/embedded/openExcel';
import { contentsOf } from '../../commands/support/contents';
import { blankProject, openPlan, openProject, refresh, type } from '../../commands/support/project';

const plan = [
  [1, 'Stage', ''],
  [2, 'Dig', 3],
  [2, 'Pour', 2, '2'],
] as const;

test('a refresh is told cell by cell with place, old and new, rows and columns first; nothing is written', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 1, 'duration', 4);
  await type(excel, 'tasks', 3, 'name', 'Paint');
  await type(excel, 'tasks', 3, 'level', 2);
  await type(excel, 'people', 0, 'name', 'Bo');
  const before = contentsOf(excel);
  excel.traffic.reset();
  const { lines, blocked } = await previewCommand(excel.Excel, refreshProject, {});
  expect(excel.traffic.syncs).toBe(1);
  expect(contentsOf(excel)).toEqual(before);
  expect(blocked).toBe(false);
  const texts = lines.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining([
      'Progress tracking: new row “Paint”',
      'Responsibility matrix: new row “Paint”',
      'Responsibility matrix: new column “Bo”',
      'Work breakdown, Start, Pour: 2026-09-17 → 2026-09-18',
      'Work breakdown, ID, Paint: (blank) → 4',
    ]),
  );
  const start = lines.find(({ text }) => text.startsWith('Work breakdown, Start, Pour'));
  expect(start?.area).toMatchObject({ sheet: 'WBS', rows: 1, columns: 1 });
  expect(texts.join('\n')).not.toMatch(/\{|undefined|NaN/);
  await refresh(excel);
  expect((await previewCommand(excel.Excel, refreshProject, {})).lines).toEqual([]);
});

test('a removed row, in Chinese', async () => {
  const excel = await openPlan(plan, { language: 'zh-CN' });
  await excel.Excel.run(async (context) => {
    context.workbook.tables.getItem('PL_Tasks').rows.getItemAt(2).delete();
    await context.sync();
  });
  const texts = (await previewCommand(excel.Excel, refreshProject, {})).lines.map(({ text }) => text);
  expect(texts.filter((text) => text.includes('移除一行“Pour”'))).not.toEqual([]);
});

test('a new project is told by its sheets, a repair by what is missing', async () => {
  const blank = await openExcel();
  const created = await previewCommand(blank.Excel, createProject, blankProject);
  expect(new Set(created.lines.map(({ what }) => what))).toEqual(new Set(['sheet']));
  expect(created.lines.map(({ text }) => text)).toContain('New sheet “WBS”');
  const excel = await openProject();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Risks').delete();
    await context.sync();
  });
  const repair = await previewCommand(excel.Excel, createProject, blankProject);
  expect(repair.lines.map(({ text }) => text)).toContain('New sheet “Risks”');
});

test('on a protected sheet nothing would be done, and the issue says why', async () => {
  const excel = await openPlan(plan);
  await type(excel, 'tasks', 1, 'duration', 4);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('WBS').protection.protect();
    await context.sync();
  });
  const preview = await previewCommand(excel.Excel, refreshProject, {});
  expect(preview).toMatchObject({ lines: [], blocked: true });
  expect(preview.issues[0].code).toBe('protectedSheet');
});
