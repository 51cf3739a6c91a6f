import type { OpenedExcel } from '../../../src/embedded/openExcel';
import { reportPlan } from '../../../src/workbook/reports/reportPlan';
import { readFacts } from '../../../src/workbook/refresh/readFacts';
import { openProject, refresh, snapshotOf } from '../../commands/support/project';
import type { Language } from '../../../src/words/language';

/** What reports are worked out from, of a workbook as it stands. */
export async function planOf(excel: OpenedExcel) {
  const { facts, issues } = readFacts(await snapshotOf(excel));
  if (facts === undefined) throw new Error('The workbook cannot be understood.');
  return { facts, issues, plan: reportPlan(facts, issues) };
}

/** The sample project, refreshed. */
export async function openSample(language: Language): Promise<OpenedExcel> {
  const excel = await openProject({ pack: 'cross-department', language, name: 'Sample' });
  await refresh(excel);
  return excel;
}
