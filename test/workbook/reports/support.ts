import type { OpenedExcel } from '../../../src/embedded/openExcel';
import { reportPlan } from '../../../src/workbook/reports/reportPlan';
import { readFacts } from '../../../src/workbook/refresh/readFacts';
import { recordProgress } from '../../../src/commands/recordProgress';
import { setBaseline } from '../../../src/commands/setBaseline';
import { choiceWord } from '../../../src/words/choiceLists';
import { columnOf, openProject, refresh, snapshotOf, type } from '../../commands/support/project';
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

/**
 * The sample with a baseline, an earlier snapshot, and of each thing that reports tell at least one: a risk that
 * occurred, a request that waits, one that was approved, an owner whom nobody knows, a cause of somebody's own, a goal
 * that was reached, a task that ended early and a milestone that was reached by its share.
 */
export async function openLived(language: Language): Promise<OpenedExcel> {
  const excel = await openSample(language);
  const status = (await planOf(excel)).facts.statusDate!;
  await refresh(excel, status - 7);
  await recordProgress.run(excel.Excel, undefined);
  await setBaseline.run(excel.Excel, {});
  const codes = await columnOf(excel, 'progress', 'code');
  const waiting = (await columnOf(excel, 'changes', 'reason')).indexOf('');
  const task = (code: string) => codes.indexOf(code);
  const word = (list: Parameters<typeof choiceWord>[0], id: string) => choiceWord(list, id, language);
  const typed: readonly (readonly [Parameters<typeof type>[1], number, string, string | number])[] = [
    ['risks', 0, 'status', word('riskStatus', 'occurred')],
    ['risks', 0, 'daysImpact', 3],
    ['risks', 0, 'costImpact', 20_000],
    ['changes', Math.max(0, waiting), 'reason', 'Ours'],
    ['changes', Math.max(0, waiting), 'daysEffect', 2],
    ['goals', 0, 'status', word('goalStatus', 'reached')],
    ['progress', task('2.1.2'), 'cause', 'Flood'],
    ['progress', task('2.3'), 'actualStart', status - 8],
    ['progress', task('2.3'), 'actualFinish', status - 5],
    ['progress', task('2.4'), 'actualPercent', 1],
  ];
  for (const [table, row, column, value] of typed) await type(excel, table, row, column, value);
  const wbs = await columnOf(excel, 'tasks', 'code');
  await type(excel, 'tasks', wbs.indexOf('3.1'), 'owner', 'Zhao');
  await refresh(excel, status);
  return excel;
}
