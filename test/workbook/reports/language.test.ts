import { showWeeklyReport } from '../../../src/commands/showWeeklyReport';
import { switchLanguage } from '../../../src/commands/switchLanguage';
import { weeklyReport } from '../../../src/project/reports/weeklyReport';
import { weeklyBoard } from '../../../src/tables/reports/boards/weekly/weeklyBoard';
import { refresh } from '../../commands/support/project';
import { boardReader } from './boardCells';
import { openSample, planOf } from './support';

test('a workbook that is switched to the other language keeps its report', async () => {
  const excel = await openSample('en-US');
  await showWeeklyReport.run(excel.Excel, undefined);
  await excel.Excel.run(async (context) => {
    context.workbook.names.getItem('PL_WeeklyRemarks').getRange().getCell(0, 0).values = [['Ours']];
    await context.sync();
  });
  await switchLanguage.run(excel.Excel, 'zh-CN');
  await refresh(excel);
  const { plan, facts } = await planOf(excel);
  const sheet = facts.cells.get('PL_WeeklyRemarks')!.sheet;
  expect(facts.cells.get('PL_WeeklyRemarks')?.value).toBe('Ours');
  const { list, values } = await boardReader(excel, weeklyBoard, sheet);
  expect(values.flat().filter((value) => /^#[A-Z]/.test(String(value)))).toEqual([]);
  const { late, risks } = weeklyReport(plan);
  expect(list('late', 'code', 'daysLate')).toEqual(late.map(({ code, daysLate }) => [code, daysLate]));
  expect(list('risks', 'description')).toEqual(risks.map(({ description }) => [description]));
  expect(values.flat()).toContain('延误任务：原因与对策');
});
