import type { ExcelContext } from '../excel/host';
import { queuePresent } from '../excel/queuePresent';
import { readWorkbook } from '../excel/readWorkbook';
import type { Checkpoint } from '../workbook/revert/checkpoint';
import { planRevert } from '../workbook/revert/planRevert';
import { presentQuery } from '../workbook/revert/presentQuery';
import { applyGuarded } from './applyGuarded';
import { workbookQuery } from './workbookQuery';

/**
 * Gives people back what a plan wrote over while they were typing, where rows were moved in that very moment: rows
 * are found again by their keys, as for a Revert. A few times, because others may go on moving them.
 */
export async function settleOwed(context: ExcelContext, owed: Checkpoint, triesLeft: number): Promise<void> {
  const present = queuePresent(context, presentQuery(owed));
  const snapshot = await readWorkbook(context, workbookQuery);
  const { changes } = planRevert(owed, snapshot, present());
  const end = await applyGuarded(context, changes, { snapshot });
  if (!end.conflict || triesLeft === 0) return;
  if (end.stands && end.owed) await settleOwed(context, end.owed, triesLeft - 1);
  await settleOwed(context, owed, triesLeft - 1);
}
