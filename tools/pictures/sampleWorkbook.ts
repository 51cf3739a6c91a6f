import { createProject } from '../../src/commands/createProject';
import { recordProgress } from '../../src/commands/recordProgress';
import { refreshProject } from '../../src/commands/refreshProject';
import { showProjectSummary } from '../../src/commands/showProjectSummary';
import { showWeeklyReport } from '../../src/commands/showWeeklyReport';
import { openExcel, type OpenedExcel } from '../../src/embedded/openExcel';
import { dayOf } from '../../src/project/values/day';
import type { Language } from '../../src/words/language';

/** What the sample project is called in the pictures. */
export const projectNames: Readonly<Record<Language, string>> = {
  'zh-CN': '智能温控器量产导入',
  'en-US': 'Smart thermostat launch',
};

/** The same workbook once it has both reports. */
export async function withReports(excel: OpenedExcel): Promise<OpenedExcel> {
  await showWeeklyReport.run(excel.Excel, undefined);
  await showProjectSummary.run(excel.Excel, undefined);
  return excel;
}

/** The sample project with its reports, recorded once a week before its status date. */
export async function sampleWorkbook(language: Language): Promise<OpenedExcel> {
  const excel = await openExcel();
  const [start, status] = [dayOf(2026, 9, 14)!, dayOf(2026, 10, 27)!];
  await createProject.run(excel.Excel, {
    name: projectNames[language],
    code: 'P-2026-07',
    manager: '',
    start,
    today: start,
    pack: 'cross-department',
    language,
    calendar: 'prc',
  });
  for (const day of [status - 7, status]) {
    await excel.Excel.run(async (context) => {
      context.workbook.names.getItem('PL_StatusDate').getRange().values = [[day]];
      await context.sync();
    });
    await refreshProject.run(excel.Excel, {});
    if (day < status) await recordProgress.run(excel.Excel, undefined);
  }
  return withReports(excel);
}
