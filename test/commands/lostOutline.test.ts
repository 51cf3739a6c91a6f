import { refreshProject } from '../../src/commands/refreshProject';
import { runCommand } from '../../src/commands/runCommand';
import { columnOf, openPlan, refresh, type } from './support/project';

const plan = [
  [1, 'Stage', ''],
  [2, 'Dig', 3],
  [2, 'Pour', 2, '2'],
  [1, 'Close', 1, '3'],
] as const;

test('where somebody has taken the Gantt sheet out of its outline, a refresh does not fail for ever', async () => {
  const excel = await openPlan(plan);
  await refresh(excel);
  const [gantt] = excel.workbook.sheets.filter(({ name }) => name === 'Gantt');
  const grouped = [...gantt.rows].flatMap(([row, { outlineLevel }]) => (outlineLevel ? [row] : []));
  expect(grouped).toHaveLength(2);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Gantt');
    for (const row of grouped) sheet.getRange(`${row + 1}:${row + 1}`).ungroup('ByRows');
    await context.sync();
  });
  await type(excel, 'tasks', 1, 'level', 1);
  await type(excel, 'tasks', 2, 'level', 1);
  const ended = await runCommand(excel.Excel, refreshProject, {}, 'en-US', () => Promise.resolve());
  expect(ended).toMatchObject({ ended: 'done' });
  expect(await columnOf(excel, 'tasks', 'code')).toEqual(['1', '2', '3', '4']);
  expect(await refresh(excel)).toMatchObject({ cellsWritten: 0 });
});
