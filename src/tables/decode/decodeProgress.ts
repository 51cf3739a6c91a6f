import type { Issue } from '../../project/issue';
import type { ProgressRecord } from '../../project/records/progressRecord';
import { CellReader } from './cellReader';
import { filledRows } from './filledRows';
import type { LocatedTable } from './locateColumns';
import { overtypedFormulas } from './overtypedFormulas';

/** The progress table as records. */
export interface DecodedProgress {
  readonly records: readonly ProgressRecord[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the progress table.
 *
 * @param taskOf the task of each data row, as `matchRows` found it.
 */
export function decodeProgress(
  table: LocatedTable,
  taskOf: readonly (number | undefined)[],
): DecodedProgress {
  const reader = new CellReader(table);
  const rows = filledRows(table);
  const records = rows.map((row): ProgressRecord => {
    return {
      row,
      taskId: taskOf[row] ?? null,
      baselineStart: reader.day(row, 'baselineStart'),
      baselineFinish: reader.day(row, 'baselineFinish'),
      actualStart: reader.formulaDay(row, 'actualStart'),
      actualFinish: reader.formulaDay(row, 'actualFinish'),
      actualPercent: reader.share(row, 'actualPercent'),
      actualCost: reader.amount(row, 'actualCost'),
      remainingDuration: reader.amount(row, 'remainingDuration'),
      cause: reader.choice(row, 'cause', 'cause'),
      nextStep: reader.text(row, 'nextStep'),
      updated: reader.formulaDay(row, 'updated'),
      updatedBy: reader.text(row, 'updatedBy'),
    };
  });
  return { records, issues: [...reader.issues, ...overtypedFormulas(table, rows)] };
}
