import { applyChanges } from '../excel/applyChanges';
import type { ExcelHost } from '../excel/host';
import { readWorkbook } from '../excel/readWorkbook';
import type { Day } from '../project/values/day';
import { namedCellOf } from '../tables/namedCells';
import { commandWords } from '../words/commandWords';
import { resultWords } from '../words/resultWords';
import { blockedSheets } from '../workbook/blockedSheets';
import { writesOf, type CellEdit } from '../workbook/cellEdit';
import type { Change } from '../workbook/change';
import { planRefresh } from '../workbook/refresh/planRefresh';
import { readFacts } from '../workbook/refresh/readFacts';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { cellsWritten } from './cellsWritten';
import type { Command, CommandResult } from './command';
import { noTables } from './noTables';
import { workbookQuery } from './workbookQuery';

/** What may be said of a refresh. */
export interface RefreshArguments {
  /** The new status date; absent: the one that the workbook has. */
  readonly statusDate?: Day;
}

/** The snapshot with the wanted status date, and the cell to be written for it. */
function withStatusDate(
  snapshot: WorkbookSnapshot,
  statusDate: Day | undefined,
): { snapshot: WorkbookSnapshot; edits: CellEdit[] } {
  const { name } = namedCellOf('statusDate');
  const cell = snapshot.cells.find((one) => one.name === name);
  if (statusDate === undefined || cell === undefined || cell.value === statusDate)
    return { snapshot, edits: [] };
  const { sheet, row, column } = cell;
  const cells = snapshot.cells.map((one) =>
    one === cell ? { ...cell, value: statusDate, formula: statusDate } : one,
  );
  return {
    snapshot: { ...snapshot, cells },
    edits: [{ sheet, row, column, input: statusDate, keepsText: false }],
  };
}

async function refresh(host: ExcelHost, { statusDate }: RefreshArguments): Promise<CommandResult> {
  return host.run(async (context) => {
    const read = await readWorkbook(context, workbookQuery);
    if (read.tables.length === 0) return noTables(readFacts(read).language);
    const { snapshot, edits } = withStatusDate(read, statusDate);
    const { facts, issues, language } = readFacts(snapshot);
    const changes: Change[] = facts ? [...writesOf(edits), ...planRefresh(facts)] : [];
    const blocked = blockedSheets(changes, snapshot);
    if (facts === undefined || blocked.length > 0) {
      return { summary: resultWords.blocked[language], issues: [...blocked, ...issues], cellsWritten: 0 };
    }
    await applyChanges(context, changes);
    const written = cellsWritten(changes);
    const words = changes.length === 0 ? resultWords.inStep : resultWords.updated(written);
    return { summary: words[language], issues, cellsWritten: written };
  });
}

/**
 * Reschedules the project and brings all tables in step: one round trip to read, one to write, none where
 * nothing differs. Where a sheet that must change is protected nothing at all is written.
 */
export const refreshProject: Command<RefreshArguments> = {
  id: 'refreshProject',
  label: commandWords.refreshLabel,
  hint: commandWords.refreshHint,
  icon: 'refresh',
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  run: refresh,
};
