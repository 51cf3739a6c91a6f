import { recordProgress } from '../../src/commands/recordProgress';
import { setBaseline } from '../../src/commands/setBaseline';
import type { OpenedExcel } from '../../src/embedded/openExcel';
import type { Language } from '../../src/words/language';
import { refresh } from '../../test/commands/support/project';
import { openRealProject, typeTracking } from '../../test/support/realProject';

/** The construction project of the shared data on its third reporting date, with a snapshot of each. */
export async function realProject(language: Language): Promise<OpenedExcel> {
  const excel = await openRealProject(language, language === 'zh-CN' ? '住宅改造工程' : 'House conversion');
  await setBaseline.run(excel.Excel, {});
  for (const date of [1, 2, 3] as const) {
    await refresh(excel, await typeTracking(excel, date));
    await recordProgress.run(excel.Excel, undefined);
  }
  return excel;
}
