import { issue } from '../project/issue';
import type { Day } from '../project/values/day';
import { namedCellOf } from '../tables/namedCells';
import { commandWords } from '../words/commandWords';
import { resultWords } from '../words/resultWords';
import { writesOf, type CellEdit } from '../workbook/cellEdit';
import type { Change } from '../workbook/change';
import { isSwitchedOff } from '../workbook/live/isSwitchedOff';
import { planRefresh } from '../workbook/refresh/planRefresh';
import type { ProjectFacts } from '../workbook/refresh/projectFacts';
import { withoutNewBaseline } from '../workbook/refresh/newBaseline';
import { rowsOpened } from '../workbook/refresh/rowsOpened';
import { readFacts } from '../workbook/refresh/readFacts';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { cellsWritten } from './cellsWritten';
import { noTables } from './noTables';
import { plannedCommand, type CommandPlan } from './plannedCommand';

/** What may be said of a refresh. */
export interface RefreshArguments {
  /** The new status date; absent: the one that the workbook has. */
  readonly statusDate?: Day;
  /**
   * How many rows of tables may be opened and closed; absent: any number. Where more would be, a new baseline is left
   * to whoever asks for it; where that is not enough, nothing is done.
   */
  readonly mostRows?: number;
  /** Nothing is done where live refresh is switched off in the workbook's settings. */
  readonly unlessOff?: true;
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

function planOf(read: WorkbookSnapshot, { statusDate, mostRows, unlessOff }: RefreshArguments): CommandPlan {
  if (read.tables.length === 0) return noTables(readFacts(read).language);
  const { snapshot, edits } = withStatusDate(read, statusDate);
  const { facts, issues, language } = readFacts(snapshot);
  if (unlessOff && isSwitchedOff(read.cells))
    return { changes: [], issues, summary: resultWords.switchedOff[language], language };
  if (facts === undefined) {
    return { changes: [], issues, summary: resultWords.blocked[language], language, blocked: true };
  }
  const planned = (known: ProjectFacts): readonly Change[] => [...writesOf(edits), ...planRefresh(known)];
  const whole = planned(facts);
  const rows = rowsOpened(whole, snapshot);
  const isTooMuch = mostRows !== undefined && rows > mostRows;
  const changes = isTooMuch && facts.newBaseline ? planned(withoutNewBaseline(facts)) : whole;
  const found = isTooMuch ? [issue('manyRows', {}, { rows }), ...issues] : issues;
  if (isTooMuch && rowsOpened(changes, snapshot) > mostRows) {
    return { changes: [], issues: found, summary: resultWords.blocked[language], language, blocked: true };
  }
  const words = changes.length === 0 ? resultWords.inStep : resultWords.updated(cellsWritten(changes));
  return { changes, issues: found, summary: words[language], language };
}

/**
 * Reschedules the project and brings all tables in step: one round trip to read, one to write, none where
 * nothing differs. Where a sheet that must change is protected nothing at all is written.
 */
export const refreshProject = plannedCommand<RefreshArguments>({
  id: 'refreshProject',
  label: commandWords.refreshLabel,
  hint: commandWords.refreshHint,
  icon: 'refresh',
  ribbon: 'project',
  availability: ({ hasTables }) =>
    hasTables ? { available: true } : { available: false, reason: commandWords.noTables },
  plan: planOf,
});
