import type { ExcelContext } from '../excel/host';
import { queuePresent } from '../excel/queuePresent';
import { readWorkbook } from '../excel/readWorkbook';
import type { Checkpoint } from '../workbook/revert/checkpoint';
import { planRevert } from '../workbook/revert/planRevert';
import type { PresentCells } from '../workbook/revert/present';
import { presentQuery } from '../workbook/revert/presentQuery';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { applyGuarded } from './applyGuarded';
import { cellsWritten } from './cellsWritten';
import { owe, type Debts } from './debts';
import { Owing } from './owing';
import { workbookQuery } from './workbookQuery';

/** How often what is owed is given back again because others went on moving rows. */
const tries = 3;

/** What cannot be given back any more. */
function lostOf(
  { tables, entries }: Checkpoint,
  snapshot: WorkbookSnapshot,
  present: PresentCells,
): Checkpoint[] {
  const left = entries.filter((entry) => {
    const { issues, changes } = planRevert({ tables, entries: [entry] }, snapshot, present);
    return issues.length > 0 && changes.length === 0;
  });
  return left.length === 0 ? [] : [{ tables, entries: left }];
}

/**
 * Gives people back what a plan wrote over while they were typing, where it could not be taken back at once: rows
 * are found again by their keys, as for a Revert. A few times, because others may go on moving them; what is not
 * given back stays owed. Where Excel refuses, its error goes on.
 *
 * @returns how many cells were given back.
 */
export async function settleOwed(context: ExcelContext, debts: Debts, triesLeft = tries): Promise<number> {
  const [owed, ...others] = debts.owed;
  if (owed === undefined) return 0;
  const present = queuePresent(context, presentQuery(owed));
  const snapshot = await readWorkbook(context, workbookQuery);
  const { changes, issues, language, blocked } = planRevert(owed, snapshot, present());
  const end = await applyGuarded(context, changes, { snapshot }).catch((error: unknown) => {
    if (error instanceof Owing) owe(debts, error.owed, language);
    throw error;
  });
  if (end.conflict) {
    owe(debts, end.owed, language);
    return triesLeft === 0 ? 0 : settleOwed(context, debts, triesLeft - 1);
  }
  debts.owed = others;
  debts.language = language;
  if (blocked) debts.lost = [...debts.lost, owed];
  else if (issues.length > 0) debts.lost = [...debts.lost, ...lostOf(owed, snapshot, present())];
  return cellsWritten(changes) + (await settleOwed(context, debts, triesLeft));
}
